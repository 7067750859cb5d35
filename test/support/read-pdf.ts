/**
 * What a PDF says, by pdfjs: the text of its elements in the order of the structure, by language; what is furniture;
 * and how many pieces of text belong to neither. pdfjs drops the spaces at the end of a line, so a line's end reads as
 * a space, except after a hyphen or stroke.
 */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  /** Text of the structure per language, in its order. */
  readonly texts: Readonly<Record<string, string>>;
  readonly roles: readonly string[];
  /** Pieces of text that are neither marked content nor furniture. */
  readonly untagged: readonly string[];
  readonly outline: readonly string[];
  readonly attachments: Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, unknown>>;
}

export interface ReadPage {
  /** In the order of the structure. */
  readonly content: string;
  readonly furniture: string;
  readonly links: number;
}

interface StructNode {
  readonly role?: string;
  readonly lang?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const pages: ReadPage[] = [];
  const texts: Record<string, string> = {};
  const roles: string[] = [];
  const untagged: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const marked = readMarks(
      (await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })).items as readonly Item[],
    );
    untagged.push(...marked.untagged);
    let content = '';
    const visit = (node: StructNode, inherited: string): void => {
      const language = node.lang ?? inherited;
      if (node.role !== undefined) roles.push(node.role);
      if (node.type === 'content' && node.id !== undefined) {
        const text = marked.texts.get(node.id) ?? '';
        content += text;
        texts[language] = (texts[language] ?? '') + text;
        return;
      }
      for (const child of node.children ?? []) visit(child, language);
      if (isBlock(node.role)) {
        content += '\n';
        texts[language] = `${texts[language] ?? ''}\n`;
      }
    };
    const tree = (await page.getStructTree()) as StructNode | null;
    if (tree !== null) visit(tree, '');
    const annotations = (await page.getAnnotations()) as readonly { subtype: string }[];
    pages.push({
      content,
      furniture: marked.furniture,
      links: annotations.filter((one) => one.subtype === 'Link').length,
    });
  }
  const outline = ((await pdf.getOutline()) ?? []).map((item) => item.title);
  const files = ((await pdf.getAttachments()) ?? {}) as Record<string, { content: Uint8Array }>;
  const attachments = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, new TextDecoder().decode(file.content)]),
  );
  const metadata = (await pdf.getMetadata()).info as Record<string, unknown>;
  await task.destroy();
  return { pages, texts, roles, untagged, outline, attachments, metadata };
}

/** Split at white space; what is glued or lost shows. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '');

interface Item {
  readonly type?: string;
  readonly id?: string;
  readonly tag?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

/** Text by mark. */
function readMarks(items: readonly Item[]): {
  texts: ReadonlyMap<string, string>;
  furniture: string;
  untagged: readonly string[];
} {
  const texts = new Map<string, string>();
  const open: string[] = [];
  const untagged: string[] = [];
  let furniture = '';
  for (const item of items) {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') {
      open.push(item.tag === 'Artifact' ? 'furniture' : (item.id ?? 'unnamed'));
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else if (item.str !== undefined && (item.str !== '' || item.hasEOL === true)) {
      const said = item.hasEOL === true && !/[-/–—]$/.test(item.str) ? `${item.str}\n` : item.str;
      const mark = open.at(-1);
      if (mark === undefined) untagged.push(said);
      else if (mark === 'furniture') furniture += `${said} `;
      else texts.set(mark, (texts.get(mark) ?? '') + said);
    }
  }
  return { texts, furniture, untagged };
}

const isBlock = (role: string | undefined): boolean =>
  role !== undefined && role !== 'Link' && role !== 'Root' && role !== 'Lbl';
