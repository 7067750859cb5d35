/**
 * Every folder of `examples` is a story and a test: it builds in every language its contract allows, passes
 * `check`, and says exactly what lies in its `expected`: Markdown in the contract's languages and in each alone, and the
 * PDF as text.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.js';
import { formatIds, renderDocument } from '../src/index.js';
import { assets, documentOf, type Example, examples } from './support/examples.js';
import { expectFiles } from './support/golden.js';
import { readPdf } from './support/read-pdf.js';

const root = fileURLToPath(new URL('..', import.meta.url));

describe.each(examples)('$name', (example) => {
  it('says what is expected of it', async () => {
    const { id, languages } = example.contract.agreement;
    const made = new Map([['check.txt', await checked(example)]]);
    const reversed = [...languages].reverse().join('-');
    for (const print of example.prints) {
      if (languages.length > 1 && print.join('-') === reversed) continue;
      const markdown = await renderDocument(documentOf(example, print), 'md', { ...assets, attach: true });
      made.set(`${id}.${print.join('-')}.md`, new TextDecoder().decode(markdown));
    }
    made.set(`${id}.${languages.join('-')}.pdf.txt`, await pdfText(example));
    expectFiles(new URL('expected/', example.folder), made);
  });

  it('gives equal bytes twice, in every format', async () => {
    for (const format of formatIds) {
      const document = () => documentOf(example, example.contract.agreement.languages);
      const render = () => renderDocument(document(), format, { ...assets, attach: true });
      expect(Buffer.compare(await render(), await render()), format).toBe(0);
    }
  });
});

it('has nothing among the examples but folders with a contract', () => {
  for (const { folder } of examples) expect(readdirSync(folder)).toContain('contract.yaml');
});

async function checked({ name }: Example): Promise<string> {
  let said = '';
  const code = await main(['check', `examples/${name}/contract.yaml`], {
    stdout: (text) => {
      said += text;
    },
    stderr: (text) => {
      said += text;
    },
    directory: root,
    colour: false,
    debug: true,
    assets: () => assets,
  });
  return `${said}exit ${code}\n`;
}

/** Page by page, then what a reader offers beside the pages. */
async function pdfText(example: Example): Promise<string> {
  const document = documentOf(example, example.contract.agreement.languages);
  const { pages, outline, attachments } = await readPdf(
    await renderDocument(document, 'pdf', { ...assets, attach: true }),
  );
  const page = (text: string, at: number) => `=== page ${at + 1}\n${text.trim()}\n`;
  const texts = pages.map(({ content, furniture }, at) => page(`${content.trim()}\n--- ${furniture.trim()}`, at));
  const files = Object.entries(attachments).map(([name, text]) => `=== ${name}\n${text}`);
  return [...texts, `=== outline\n${outline.join('\n')}\n`, ...files].join('\n').replace(/\n{2,}/g, '\n');
}
