/**
 * The packed tarball, installed into an empty folder without a network: the command runs there with faces,
 * templates and locales inside, and the library can be called and type-checked.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sepakat-package-'));
const installed = join(folder, 'node_modules/sepakat');

const run = (command: string, ...args: string[]) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "a-user", "private": true, "type": "module" }');
  cpSync(join(root, 'examples/saas/contract.yaml'), join(folder, 'contract.yaml'));
  run('npm', 'pack', root, '--ignore-scripts', '--silent');
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('brings no other package', () => {
  const names = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(names).toEqual(['sepakat']);
});

it('says under which terms it and what it bundles may be used', () => {
  expect(readdirSync(installed)).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md', 'dist']));
  const thirdParty = readFileSync(join(installed, 'dist/THIRD-PARTY.txt'), 'utf8');
  for (const name of ['commander', 'marked', 'Tinos', 'yaml', 'zod']) {
    expect(thirdParty.includes(`\n${name} `), name).toBe(true);
  }
});

it('brings the presets as files to copy', () => {
  const presets = 'templates/presets';
  expect(readdirSync(join(installed, presets))).toEqual(readdirSync(join(root, presets)));
});

it('brings the manual of clauses, for a firm that writes its own', () => {
  expect(readdirSync(join(installed, 'templates'))).toContain('README.md');
});

it('renders all three formats there', () => {
  expect(run('npx', '--offline', 'sepakat', 'render', 'contract.yaml').trim().split('\n')).toHaveLength(3);
});

it('has no part that is not ASCII: a part is read one byte a character', () => {
  const parts = readdirSync(join(installed, 'dist')).filter((name) => name.endsWith('.cjs'));
  expect(parts).toContain('foreign.cjs');
  for (const part of parts) {
    const bytes = readFileSync(join(installed, 'dist', part));
    expect(
      bytes.findIndex((byte) => byte > 127),
      part,
    ).toBe(-1);
  }
});

it('reads somebody else’s contract there, with the signs that people print', () => {
  writeFileSync(
    join(folder, 'their.md'),
    '“Uptime” means the time without a failure.\n\n| Uptime | Credit |\n|---|---|\n| 99.0% – 99.89% | 5% |\n| 95.0% – 98.99% | – |\n',
  );
  const { status, stderr } = spawnSync('npx', ['--offline', 'sepakat', 'check', 'their.md'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('1 of 1 table as credits');
  expect(stderr).toContain('between 98.99% and 99% are in no row');
});

it('can be called as a library, with types that need nothing else', () => {
  const program = `
    import { readFileSync } from 'node:fs';
    import { type Contract, decodeSource, makeDocument, readContract, renderDocument } from 'sepakat';
    import { openAssets } from 'sepakat/assets';

    const source = decodeSource('contract.yaml', readFileSync('contract.yaml')).value;
    const contract: Contract | null = source && readContract(source).value;
    if (contract === null) throw new Error('no contract');
    const id: string = contract.agreement.id;
    // @ts-expect-error: a key that no contract has
    contract.agreement.idd;
    const assets = openAssets();
    const document = makeDocument(contract, assets.prepared(contract.agreement.languages), { languages: contract.agreement.languages }).value;
    if (document === null) throw new Error('no document');
    const bytes = await renderDocument(document, 'pdf', { ...assets, attach: true });
    console.log(id, bytes.length > 1000);
  `;
  writeFileSync(join(folder, 'program.ts'), program);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--target', 'es2023', '--module', 'nodenext', '--strict', '--skipLibCheck', 'false'];
  run(
    process.execPath,
    tsc,
    ...options,
    '--typeRoots',
    join(root, 'node_modules/@types'),
    '--types',
    'node',
    'program.ts',
  );
  expect(run(process.execPath, 'program.js').trim()).toBe('stockroom-petal true');
});
