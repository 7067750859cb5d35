/** `sepakat render`: what it writes, what it says where, and how it ends. */
import { existsSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesIn, runCommand, workFolder } from './run-command.js';

describe('render', () => {
  it('writes the contract in its languages, in every format, and names the files on stdout', async () => {
    const folder = workFolder(['web-hosting']);
    const { code, stdout, stderr } = await runCommand(folder, 'render', 'web-hosting.yaml');
    expect(code).toBe(0);
    expect(stdout).toBe(
      ['md', 'docx', 'pdf'].map((format) => `${join('out', `awan-tokobatik.id-en.${format}`)}\n`).join(''),
    );
    expect(stderr).toBe('web-hosting.yaml: no findings\n');
    expect(namesIn(join(folder, 'out'))).toEqual([
      '.sepakat.json',
      'awan-tokobatik.id-en.docx',
      'awan-tokobatik.id-en.md',
      'awan-tokobatik.id-en.pdf',
    ]);
  });

  it('refuses a folder without a name, as of a variable that is not set', async () => {
    const folder = workFolder(['saas']);
    const { code, stderr } = await runCommand(folder, 'render', 'saas.yaml', '--out', '');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'sepakat: --out names no folder; write one, as in --out out\n',
    });
    expect(namesIn(folder)).toEqual(['saas.yaml']);
  });

  it.each(['en', 'id', 'id+en', 'en+id'])('prints %s when asked to', async (lang) => {
    const folder = workFolder(['web-hosting']);
    const { stdout } = await runCommand(folder, 'render', 'web-hosting.yaml', '--lang', lang, '--format', 'md');
    expect(stdout).toBe(`${join('out', `awan-tokobatik.${lang.replace('+', '-')}.md`)}\n`);
  });

  it('writes only the formats asked for, into the folder asked for', async () => {
    const folder = workFolder(['small-business']);
    await runCommand(folder, 'render', 'small-business.yaml', '--format', 'docx,md', '--out', 'a/b');
    expect(namesIn(join(folder, 'a/b'))).toEqual(['.sepakat.json', 'bright-cafe-it.en.docx', 'bright-cafe-it.en.md']);
  });

  it('leaves the contract out of the PDF with --no-attach', async () => {
    const folder = workFolder(['small-business']);
    const size = async (...options: string[]) => {
      await runCommand(folder, 'render', 'small-business.yaml', '--format', 'pdf', ...options);
      return readFileSync(join(folder, 'out/bright-cafe-it.en.pdf'), 'latin1').includes('/EmbeddedFile');
    };
    expect([await size(), await size('--no-attach')]).toEqual([true, false]);
  });

  it('follows a link to a contract', async () => {
    const folder = workFolder(['small-business']);
    symlinkSync(join(folder, 'small-business.yaml'), join(folder, 'link.yaml'));
    expect((await runCommand(folder, 'render', 'link.yaml', '--format', 'md')).code).toBe(0);
  });
});

describe('of several files', () => {
  it('the good ones are written, and the exit code is the worst', async () => {
    const folder = workFolder(['small-business', 'saas'], { 'empty.yaml': '' });
    const names = ['small-business.yaml', 'empty.yaml', 'saas.yaml'];
    const { code, stdout, stderr } = await runCommand(folder, 'render', ...names, '--format', 'md');
    expect(code).toBe(1);
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stderr).toContain('source/empty-file');
    const missing = await runCommand(folder, 'render', ...names, 'nowhere.yaml', '--format', 'md');
    expect(missing.code).toBe(2);
    expect(missing.stdout).toBe(stdout);
  });

  it('two with one id are both refused, each naming the other', async () => {
    const folder = workFolder(['small-business']);
    writeFileSync(join(folder, 'copy.yaml'), readFileSync(join(folder, 'small-business.yaml')));
    const { code, stdout, stderr } = await runCommand(folder, 'render', 'small-business.yaml', 'copy.yaml');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/cli\/same-id +small-business\.yaml:\d+:7[\s\S]*of copy\.yaml too/);
    expect(stderr).toMatch(/cli\/same-id +copy\.yaml:\d+:7[\s\S]*of small-business\.yaml too/);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('says that a file is named twice, and does it once', async () => {
    const folder = workFolder(['small-business']);
    const names = ['small-business.yaml', './small-business.yaml'];
    const { code, stdout, stderr } = await runCommand(folder, 'render', ...names, '--format', 'md');
    expect({ code, stdout }).toEqual({ code: 2, stdout: `${join('out', 'bright-cafe-it.en.md')}\n` });
    expect(stderr).toContain('sepakat: ./small-business.yaml is named twice; name each file once\n');
  });
});

describe('what somebody else made or changed', () => {
  const render = (folder: string, ...options: string[]) =>
    runCommand(folder, 'render', 'small-business.yaml', '--format', 'md,docx', ...options);

  it('is not written over, and the other formats stay as they were', async () => {
    const folder = workFolder(['small-business']);
    await render(folder);
    const [markdown, docx] = ['md', 'docx'].map((format) => join(folder, `out/bright-cafe-it.en.${format}`)) as [
      string,
      string,
    ];
    writeFileSync(docx, 'edited by the customer');
    const before = readFileSync(join(folder, 'small-business.yaml'), 'utf8');
    writeFileSync(join(folder, 'small-business.yaml'), before.replace('IT help for a cafe', 'IT help for a bar'));
    const markdownBefore = readFileSync(markdown, 'utf8');
    const { code, stdout, stderr } = await render(folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`${join('out', 'bright-cafe-it.en.docx')} was made or changed by somebody else`);
    expect(readFileSync(docx, 'utf8')).toBe('edited by the customer');
    expect(readFileSync(markdown, 'utf8')).toBe(markdownBefore);
    expect((await render(folder, '--force')).code).toBe(0);
    expect(readFileSync(markdown, 'utf8')).toContain('IT help for a bar');
    expect((await render(folder)).code).toBe(0);
  });

  it('is known by its bytes: the same file again is no loss', async () => {
    const folder = workFolder(['small-business']);
    await render(folder);
    unlinkSync(join(folder, 'out/.sepakat.json'));
    expect((await render(folder)).code).toBe(0);
  });

  it('may be the list of what was written', async () => {
    const folder = workFolder(['small-business']);
    await render(folder);
    writeFileSync(join(folder, 'out/.sepakat.json'), '{}');
    expect((await render(folder)).stderr).toContain('.sepakat.json was made or changed by somebody else');
    expect((await render(folder, '--force')).code).toBe(0);
  });
});
