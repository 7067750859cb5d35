/**
 * `npm run build`: everything a run needs, into `dist`. Templates, locales, DOCX shells and faces become
 * data; the command becomes seven bundles, V8's code cache beside the common ones; the library becomes ES modules
 * with types. Nothing is done when no input has changed since the last build with this Node.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(fileURLToPath(import.meta.url));
const finished = join(root, 'dist');
/** What is being built. Until it is whole the last build stays, and `npx sepakat` with it. */
const dist = join(root, '.dist');
const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  metafile: true,
  legalComments: 'none',
  absWorkingDir: root,
  // The same code as its CommonJS for Node, in ES modules: what nobody calls is left out.
  alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') },
};
const esm = { ...common, format: 'esm' };
const cjs = {
  ...common,
  format: 'cjs',
  // Names too: every run reads them, a twentieth of its time. The library keeps them.
  minify: true,
  supported: { 'dynamic-import': false },
  define: { 'import.meta.dirname': '__dirname' },
};
/** commander can start other programs as commands; ours has none, and need not load what starts them. */
const leftOut = {
  name: 'left-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: '' }));
  },
};

/** Functions of parts that are imported as if they were at hand: the first call of one loads its part. */
const called = { 'yaml.cjs': ['readPlaced'] };

const stampFile = join(finished, 'stamp');
const stamp = inputStamp();

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  process.on('exit', () => rmSync(dist, { recursive: true, force: true }));
  await writeData();
  const inputs = [...(await bundleCommand()), ...(await bundleLibrary())];
  writeTypes();
  writeLicences(inputs);
  await writeCaches();
  writeFileSync(join(dist, 'stamp'), stamp);
  rmSync(finished, { recursive: true, force: true });
  renameSync(dist, finished);
}

/** A hash of all that goes in, and of the Node that the caches are for. */
function inputStamp() {
  const files = ['src', 'templates', 'locales'].flatMap((folder) => filesOf(join(root, folder)));
  const hash = createHash('sha256').update(process.version);
  for (const file of [
    ...files,
    ...['build.mjs', 'package.json', 'package-lock.json'].map((name) => join(root, name)),
  ]) {
    hash.update(relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** JSON without a character beyond ASCII: such a text is read without decoding and takes half the memory. */
function asciiJson(value) {
  return ascii(JSON.stringify(value));
}

function ascii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** JSON one a line; the first says from which byte behind it to which each of the others stands. */
function writeLines(name, entries) {
  const places = {};
  let lines = '';
  for (const [id, json] of entries) {
    const start = lines.length;
    lines += `${ascii(json)}\n`;
    places[id] = [start, lines.length - 1];
  }
  writeFileSync(join(dist, name), `${asciiJson(places)}\n${lines}`);
}

/** Runs the same code that the tests run from sources, and keeps what it makes as JSON. */
async function writeData() {
  const maker = join(dist, 'make.mjs');
  await build({ ...esm, entryPoints: [join(root, 'src/make-assets.ts')], outfile: maker, packages: 'external' });
  const { makeAssets, splitPrepared, withCommonFont } = await import(pathToFileURL(maker).href);
  const assets = await makeAssets().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
  const { shared, languages } = splitPrepared(assets.prepared([]));
  writeFileSync(join(dist, 'prepared.json'), asciiJson(shared));
  for (const [language, { locale, texts }] of Object.entries(languages)) {
    writeFileSync(join(dist, `locale.${language}.json`), asciiJson(locale));
    writeLines(`clauses.${language}.jsonl`, Object.entries(texts));
  }
  writeFileSync(join(dist, 'wordings.json'), asciiJson(assets.wordings()));
  for (const language of Object.keys(languages)) {
    const messages = assets.messages(language);
    if (messages !== null) writeFileSync(join(dist, `messages.${language}.json`), asciiJson(messages));
  }
  const texts = Object.entries(assets.texts()).map(([folder, files]) => [folder, Object.fromEntries(files)]);
  writeFileSync(join(dist, 'texts.json'), JSON.stringify(Object.fromEntries(texts)));
  const shells = Object.entries(await assets.shells()).flatMap(([layout, byLanguage]) =>
    Object.entries(byLanguage).map(([language, shell]) => [`${layout} ${language}`, JSON.stringify(shell)]),
  );
  writeLines('shells.jsonl', shells);
  const faces = join(root, 'src/render/pdf/faces');
  cpSync(faces, join(dist, 'faces'), { recursive: true, filter: (path) => !/\.(py|md)$/.test(path) });
  for (const file of filesOf(join(dist, 'faces')).filter((name) => name.endsWith('.ttf'))) {
    writeFileSync(file, withCommonFont(readFileSync(file)));
  }
  rmSync(maker);
}

/**
 * The command in parts, so that `--help` loads no pipeline, Markdown no PDF library, a plain contract file no YAML library, and a run without a firm's own
 * templates no parser of templates; `start.ts` joins them.
 */
async function bundleCommand() {
  const parts = {
    'cli.cjs': 'src/cli/bin.ts',
    'pipeline.cjs': 'src/index.ts',
    'pdf.cjs': 'src/render/pdf/index.ts',
    'yaml.cjs': 'src/source/read-placed.ts',
    'clauses.cjs': 'src/cli/clause-tools.ts',
    'prepare.cjs': 'src/compose/prepare.ts',
    'foreign.cjs': 'src/extract/markdown.ts',
  };
  const inputs = [];
  for (const [part, entry] of Object.entries(parts)) {
    const wrapper = '(function (exports, require, module, __filename, __dirname) {';
    const result = await build({
      ...cjs,
      entryPoints: [join(root, entry)],
      outfile: join(dist, part),
      plugins: [leftOut, otherParts(parts, part)],
      banner: { js: wrapper },
      footer: { js: '})' },
    });
    inputs.push(...Object.keys(result.metafile.inputs));
    // The bundler escapes texts and leaves patterns alone, and a part is read one byte a character (start.ts).
    const file = join(dist, part);
    writeFileSync(file, ascii(readFileSync(file, 'utf8')));
  }
  const start = join(dist, 'sepakat.cjs');
  await build({
    ...cjs,
    entryPoints: [join(root, 'src/cli/start.ts')],
    outfile: start,
    define: {},
    banner: { js: '#!/usr/bin/env node' },
  });
  chmodSync(start, 0o755);
  return inputs;
}

/** What another part is made from is not bundled again: it is asked for by the name of that part. */
function otherParts(parts, own) {
  return {
    name: 'other-parts',
    setup({ onResolve, onLoad }) {
      onLoad({ filter: /./, namespace: 'called' }, ({ path }) => ({
        contents: called[path]
          .map((name) => `export const ${name} = (...given) => require('./${path}').${name}(...given);`)
          .join('\n'),
        resolveDir: root,
      }));
      onResolve({ filter: /./, namespace: 'called' }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, resolveDir }) => {
        const file = relative(root, join(resolveDir, path.replace(/\.js$/, '.ts'))).replaceAll('\\', '/');
        const part = Object.keys(parts).find((name) => name !== own && parts[name] === file);
        if (part === undefined) return undefined;
        return called[part] ? { path: part, namespace: 'called' } : { path: `./${part}`, external: true };
      });
    },
  };
}

/** The library as ES modules; a format is a chunk that is loaded with its first use. */
async function bundleLibrary() {
  const result = await build({
    ...esm,
    entryPoints: [join(root, 'src/index.ts'), join(root, 'src/assets.ts')],
    outdir: dist,
    splitting: true,
    plugins: [leftOut],
    chunkNames: 'chunks/[name]-[hash]',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
  return Object.keys(result.metafile.inputs);
}

/** Declarations, and beside them those of zod that they speak of: the package has no dependencies to bring them. */
function writeTypes() {
  const types = join(dist, 'types');
  const config = join(dist, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: '../src',
    outDir: 'types',
  };
  const files = ['../src/index.ts', '../src/assets.ts'];
  writeFileSync(config, JSON.stringify({ extends: '../tsconfig.json', include: [], files, compilerOptions }));
  const tsc = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace('package.json', 'bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the types do not compile:\n${stdout}`);
  rmSync(config);
  const zod = join(root, 'node_modules/zod');
  const queue = ['index.d.ts', 'mini/index.d.ts'];
  const seen = new Set(queue);
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    mkdirSync(dirname(join(types, 'zod', name)), { recursive: true });
    const text = readFileSync(join(zod, name), 'utf8');
    writeFileSync(join(types, 'zod', name), text);
    for (const [, target] of text.matchAll(/(?:from|import\() ?"(\.[^"]+)\.js"/g)) {
      const next = join(dirname(name), `${target}.d.ts`);
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  }
  for (const file of filesOf(types).filter((name) => !name.startsWith(join(types, 'zod')))) {
    const up = relative(dirname(file), join(types, 'zod')).replaceAll('\\', '/');
    const text = readFileSync(file, 'utf8');
    const own = text.replace(
      /(['"])zod((?:\/\w+)*)\1/g,
      (_, quote, part) => `${quote}${up.startsWith('.') ? up : `./${up}`}${part}/index.js${quote}`,
    );
    if (own !== text) writeFileSync(file, own);
  }
}

/** The licences of all that is bundled, as their authors ask for. */
function writeLicences(inputs) {
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? []));
  folders.add('node_modules/zod');
  const texts = [...folders].sort().map((folder) => {
    const {
      name,
      version,
      license = 'see below',
    } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? `Licence: ${license}\n` : readFileSync(join(root, folder, file), 'utf8');
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  texts.push(
    `Tinos (OFL-1.1), cut: dist/faces\n\n${readFileSync(join(root, 'src/render/pdf/faces/OFL.txt'), 'utf8').trim()}\n`,
  );
  const rule = `\n${'-'.repeat(80)}\n\n`;
  writeFileSync(
    join(dist, 'THIRD-PARTY.txt'),
    `What is bundled here, and under which terms.\n${rule}${texts.join(rule)}`,
  );
}

/**
 * One real run of the command in this process, then what V8 compiled for it: so a later run starts with
 * every function that it will need.
 */
async function writeCaches() {
  const { loadPart, scripts, cacheName } = createRequire(import.meta.url)(join(dist, 'sepakat.cjs'));
  const out = mkdtempSync(join(tmpdir(), 'sepakat-'));
  const { main, openAssets } = loadPart('cli.cjs');
  const silent = () => {};
  const assets = openAssets();
  const world = { stdout: silent, stderr: silent, directory: root, colour: false, debug: false, assets: () => assets };
  await main(['--help'], world);
  const example = join(root, 'examples/web-hosting/contract.yaml');
  if (existsSync(example)) {
    await main(['render', example, '--out', out], world);
    const { makeSource } = loadPart('pipeline.cjs');
    loadPart('yaml.cjs').readPlaced(makeSource(example, readFileSync(example, 'utf8')));
  }
  for (const [part, script] of scripts) writeFileSync(join(dist, cacheName(part)), script.createCachedData());
  rmSync(out, { recursive: true });
}
