/**
 * The pipeline runs in a page too: everything but the command and the reader of the package's own files is
 * bundled for a browser, and the bundle, without Node's own names in reach, makes the same documents.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as sources from '../src/index.js';
import { assets, documentOf, examples } from './support/examples.js';

const { outputFiles, metafile } = await build({
  entryPoints: [fileURLToPath(new URL('../src/index.ts', import.meta.url))],
  bundle: true,
  platform: 'browser',
  format: 'iife',
  globalName: 'sepakat',
  define: { 'import.meta.url': '"https://page.example/"' },
  write: false,
  metafile: true,
});

describe('the bundle for a browser', () => {
  it('holds nothing of the edge', () => {
    const inputs = Object.keys(metafile.inputs);
    expect(inputs.filter((input) => /src\/(?:cli|ask|assets)/.test(input))).toEqual([]);
    expect(inputs.filter((input) => input.startsWith('node:'))).toEqual([]);
  });

  it('renders as the sources do', async () => {
    const page = new Function('process', 'Buffer', 'require', `${outputFiles[0]?.text ?? ''}; return sepakat;`);
    const bundle = page() as typeof sources;
    const [example] = examples;
    if (example === undefined) throw new Error('There is an example.');
    const document = documentOf(example, example.contract.agreement.languages);
    const render = ({ renderDocument }: typeof sources, format: string) =>
      renderDocument(document, format, { ...assets, attach: true });
    for (const format of ['md', 'docx']) {
      expect(Buffer.compare(await render(bundle, format), await render(sources, format)), format).toBe(0);
    }
    expect(new TextDecoder('latin1').decode((await render(bundle, 'pdf')).slice(0, 8))).toBe('%PDF-1.7');
  });
});
