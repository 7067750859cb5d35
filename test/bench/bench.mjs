/**
 * `npm run bench`: what each step costs, as ratios. All cases run in one process, one after the other in rounds, so
 * that a busy machine slows them all alike; cold starts are processes of their own. Read the ratios: milliseconds
 * are those of this machine today. Targets are those the project holds itself to.
 */
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync, unzipSync } from 'fflate';
import { parseDocument } from 'yaml';
import { openAssets } from '../../dist/assets.js';
import { checkContract, makeDocument, makeSource, readContract, renderDocument } from '../../dist/index.js';
import { growContract, growParsed } from './grow.mjs';
import { growWhole } from './grow-whole.mjs';
import { docxtemplaterOf, docxtemplaterOfFile, pdfmakeOf, wordsOfDocument } from './rivals.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const command = join(root, 'dist/sepakat.cjs');
const folder = mkdtempSync(join(tmpdir(), 'sepakat-bench-'));
const assets = openAssets();
const example = (name) => readFileSync(join(root, `examples/${name}/contract.yaml`), 'utf8');
/** Small, and in one language; the main story, in two. */
const texts = { english: example('small-business'), bilingual: example('web-hosting') };
const rounds = Number(process.argv[2] ?? 15);
const contractOf = (name) => name.split(':')[0];
const ms = (number) => number.toFixed(number < 10 ? 2 : 0).padStart(9);
const times = (ratio) => `${ratio.toFixed(2).padStart(8)}x`;
const verdict = (ratio, target) => (ratio == null ? '' : `   ${ratio <= target ? 'within' : 'OVER'} ${target}`);

// The race first: the documents of a hundred pages that others make would leave it a heap to sweep.
await race();
await warm();
await hundredfold();
await meaning();
cold();
rmSync(folder, { recursive: true });

/** Steps in one process, after three rounds that do not count; ten times grown beside as it is. */
async function warm() {
  const one = await cases('', texts);
  const ten = await cases(
    ' x10',
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, grown(text, 10)])),
  );
  const medians = await measure({ ...one.steps, ...ten.steps }, Math.min(rounds, 15), 3);
  console.log('\nwarm, median ms                       as it is   grown    growth   per size');
  for (const name of Object.keys(one.steps)) {
    const [before, after] = [medians[name], medians[`${name} x10`]];
    const sizes = name.includes('YAML') ? 'characters' : 'blocks';
    const blocks = ten[sizes][contractOf(name)] / one[sizes][contractOf(name)];
    const growth = after / before;
    console.log(
      `${name.padEnd(36)}${ms(before)}${ms(after)}${times(growth)}${times(growth / blocks)}` +
        verdict(name.includes('deflate') ? null : growth / blocks, 1.2),
    );
  }
  for (const name of Object.keys(texts)) {
    const blocks = `${one.blocks[name]} -> ${ten.blocks[name]} blocks`;
    const ratio = medians[`${name}: document to docx`] / medians[`${name}: deflate the same bytes`];
    console.log(`${name}: ${blocks}; document to docx is${times(ratio)} deflating its bytes${verdict(ratio, 5)}`);
  }
}

async function cases(suffix, contracts) {
  const steps = {};
  const blocks = {};
  const characters = {};
  for (const [name, text] of Object.entries(contracts)) {
    const source = makeSource(`${name}.yaml`, text);
    const lines = linesOf(name, text);
    const document = lines.make();
    const render = (format) => lines.render(document, format);
    const parts = Object.values(unzipSync(await render('docx')));
    characters[name] = text.length;
    blocks[name] = blocksOf(document);
    Object.assign(steps, {
      [`${name}: YAML to contract${suffix}`]: () => readContract(source),
      [`${name}: contract to document${suffix}`]: lines.make,
      [`${name}: document to md${suffix}`]: () => render('md'),
      [`${name}: document to docx${suffix}`]: () => render('docx'),
      [`${name}: deflate the same bytes${suffix}`]: () => parts.map((part) => deflateSync(part, { level: 6 })),
      [`${name}: document to pdf${suffix}`]: () => render('pdf'),
    });
  }
  return { steps, blocks, characters };
}

/**
 * From contract to file beside others, who are given the words of the same document ready to set; one contract after
 * the other. The small one is the hardest in one language: much of what we do is done once a contract, not once a page.
 */
async function race() {
  console.log('\nbeside others, warm                                      from contract   theirs     ratio');
  const runs = [
    ['english', texts.english],
    ['english, main story', texts.bilingual, ['en']],
    ['bilingual', texts.bilingual],
  ];
  for (const [name, text, printed] of runs) {
    const { make, render } = linesOf(name, text, 1, printed);
    const pieces = wordsOfDocument(make());
    const file = await render(make(), 'docx');
    const target = name === 'bilingual' ? 0.5 : 0.25;
    const rivals = [
      ['docx', 'docxtemplater, same file', docxtemplaterOfFile(file), target],
      ['docx', 'docxtemplater, bare rows', docxtemplaterOf(pieces), target],
      ['pdf', 'pdfmake', pdfmakeOf(pieces, await assets.faces()), 0.2],
    ];
    const steps = { docx: () => render(make(), 'docx'), pdf: () => render(make(), 'pdf') };
    for (const [, rival, theirs] of rivals) steps[rival] = theirs;
    // Each for a while in a row: a short step that follows a long one finds nothing at hand.
    const medians = await measure(steps, Math.min(rounds, 15), 10, 40);
    for (const [format, rival, , most] of rivals) {
      const ratio = medians[format] / medians[rival];
      const label = `${name}: ${format} to ${rival}`;
      console.log(
        `${label.padEnd(56)}${ms(medians[format])}${ms(medians[rival])}${times(ratio)}${verdict(ratio, most)}`,
      );
    }
  }
}

/** From contract to file with a hundred times the blocks; in one language and few rounds, for each is long. */
async function hundredfold() {
  console.log('\na hundredfold, from contract          as it is    grown    growth   by 100x');
  const [one, hundred] = [
    linesOf('one', texts.english),
    linesOf('hundred', texts.english, copiesFor(texts.english, 100)),
  ];
  const blocks = blocksOf(hundred.make()) / blocksOf(one.make());
  const steps = {};
  for (const format of ['md', 'docx', 'pdf']) {
    steps[format] = () => one.render(one.make(), format);
    steps[`${format} grown`] = () => hundred.render(hundred.make(), format);
  }
  const medians = await measure(steps, 3, 1);
  for (const format of ['md', 'docx', 'pdf']) {
    const [before, after] = [medians[format], medians[`${format} grown`]];
    const growth = ((after / before) * 100) / blocks;
    const label = `english: contract to ${format}`;
    console.log(
      `${label.padEnd(36)}${ms(before)}${ms(after)}${times(after / before)}${times(growth)}${verdict(growth, 130)}`,
    );
  }
}

/** The meaning check beside the YAML library on the same text; then of a hundred times the contract. */
async function meaning() {
  console.log('\nthe meaning check                     check ms  YAML ms     ratio    100x ms    growth');
  const preset = (name) => readFileSync(join(root, `templates/presets/${name}.yaml`), 'utf8');
  for (const [name, text] of Object.entries({
    'web-hosting': texts.bilingual,
    'helpdesk-it': preset('helpdesk-it'),
    'internal-it-ola': preset('internal-it-ola'),
  })) {
    const { judged } = readContract(makeSource(`${name}.yaml`, text));
    const check = (contract) => () =>
      checkContract({ contract, broken: new Set() }, { ruleset: 'legal', wordings: () => assets.wordings() });
    const size = (value) =>
      value === null || typeof value !== 'object' ? 1 : Object.values(value).reduce((sum, one) => sum + size(one), 0);
    const whole = size(judged.contract);
    const copies = 1 + Math.round((99 * whole) / (size(growWhole(judged.contract, 2)) - whole));
    const [small, large] = [check(judged.contract), check(growWhole(judged.contract, copies))];
    // Thirty small ones beside each large one: a machine that is busy slows both.
    const thirty = () => {
      for (let round = 0; round < 30; round++) small();
    };
    const spent = await measure({ thirty, large, yaml: () => parseDocument(text) }, 15, 8);
    const one = spent.thirty / 30;
    const ratio = one / spent.yaml;
    const growth = spent.large / one;
    console.log(
      `${`${name}, ${text.split('\n').length} lines`.padEnd(36)}${ms(one)}${ms(spent.yaml)}${times(ratio)}${verdict(ratio, 1)}` +
        `${ms(spent.large)}${times(growth)}${verdict(growth, 130)}`,
    );
  }
}

/** The contract of a text, so many times its size, ready to make its document and its files; in its languages or some of them. */
function linesOf(name, text, copies = 1, printed = null) {
  const { value, diagnostics } = readContract(makeSource(`${name}.yaml`, text));
  if (value === null) throw new Error(`the grown contract has findings: ${diagnostics[0].message}`);
  const contract = copies === 1 ? value : growParsed(value, copies);
  const { languages } = contract.agreement;
  // Node's hash, as the command has it.
  const sha256 = (words) => hash('sha256', words);
  const options = { languages: printed ?? languages, sha256 };
  const make = () => makeDocument(contract, assets.prepared(languages), options).value;
  return { make, render: (document, format) => renderDocument(document, format, { ...assets, attach: true }) };
}

function blocksOf({ front, clauses, back, annexes }) {
  const rows = [...front, ...clauses, ...back, ...annexes].flatMap((clause) => clause.rows);
  return rows.reduce((sum, row) => sum + blocksIn(row), 0);
}

/** Rows of tables count one by one. */
function blocksIn(row) {
  if (row.type === 'text') return 1;
  return row.blocks.reduce((sum, block) => sum + (block.type === 'table' ? block.rows.length : 1), 0);
}

/** As many copies as make about that many times the blocks. */
function grown(text, factor) {
  return growContract(text, copiesFor(text, factor));
}

function copiesFor(text, factor) {
  const size = (copies) => blocksOf(linesOf('grown', text, copies).make());
  const one = size(1);
  return 1 + Math.round(((factor - 1) * one) / (size(2) - one));
}

/** Processes: bare Node, the help, one file of each format; then the memory that one contract takes. */
function cold() {
  const files = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const file = join(folder, `${name}.yaml`);
      writeFileSync(file, text);
      return [name, file];
    }),
  );
  const render = (name, format) => [command, 'render', files[name], '--format', format, '--out', join(folder, 'out')];
  const runs = {
    'node -e 0': ['-e', '0'],
    '--help': [command, '--help'],
    'one docx, english': render('english', 'docx'),
    'one pdf, english': render('english', 'pdf'),
    'one docx, bilingual': render('bilingual', 'docx'),
    'one pdf, bilingual': render('bilingual', 'pdf'),
  };
  const targets = { '--help': 1.2, 'one docx, english': 2.2, 'one pdf, english': 6 };
  const spent = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(runs)) spent[name].push(timed(() => run(args)));
  }
  const bare = median(spent['node -e 0']);
  console.log('\ncold, whole processes                  median ms  to bare node');
  for (const name of Object.keys(runs)) {
    const time = median(spent[name]);
    console.log(
      `${name.padEnd(36)}${ms(time)}  ${times(time / bare)}${verdict(targets[name] && time / bare, targets[name])}`,
    );
  }
  const all = [command, 'render', files.bilingual, '--out', join(folder, 'all')];
  const peak = [
    '-e',
    `process.on('exit', () => console.log(process.resourceUsage().maxRSS)); require(${JSON.stringify(command)}).loadPart('cli.cjs').run()`,
    'sepakat',
    ...all.slice(1),
  ];
  const mb = Number(run(peak).trim().split('\n').at(-1)) / 1024;
  console.log(`one contract, three formats: ${mb.toFixed(0)} MB at its peak${verdict(mb, 150)}`);
}

function run(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  return stdout;
}

/**
 * Medians in ms of a step; with `lasting`, of the mean of as many in a row as take that many ms, behind as long that does
 * not count: what ran before has left its garbage, and it would be swept at the cost of who comes next.
 */
async function measure(steps, count, warmUps, lasting = 0) {
  const spent = Object.fromEntries(Object.keys(steps).map((name) => [name, []]));
  for (let round = -warmUps; round < count; round++) {
    for (const [name, step] of Object.entries(steps)) {
      if (lasting > 0) await meanOf(step, lasting);
      const mean = await meanOf(step, lasting);
      if (round >= 0) spent[name].push(mean);
    }
  }
  return Object.fromEntries(Object.entries(spent).map(([name, times]) => [name, median(times)]));
}

async function meanOf(step, lasting) {
  const begin = performance.now();
  let done = 0;
  do {
    await step();
    done++;
  } while (performance.now() - begin < lasting);
  return (performance.now() - begin) / done;
}

function timed(step) {
  const begin = performance.now();
  step();
  return performance.now() - begin;
}

function median(numbers) {
  return numbers.toSorted((left, right) => left - right)[numbers.length >> 1];
}
