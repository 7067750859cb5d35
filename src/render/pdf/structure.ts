/**
 * The elements -> the structure tree of the file, and from every mark and link on a page back to its element. Written
 * when all pages are drawn, in reading order. There are more elements than lines of text: each is written without
 * anything made of it first.
 */
import type { Drawn } from './draw.js';
import { type PdfFile, type PdfObject, printedText, writeReference } from './file.js';
import type { Content, Kid, Tag } from './tags.js';
import type { Writer } from './writer.js';

export function writeStructure(file: PdfFile, root: Tag, drawn: Drawn): void {
  const { pages, annotations } = drawn;
  numberElements(file, root);
  pages.forEach((page, key) => {
    page.data.StructParents = key;
    page.data.Tabs = 'S';
  });
  annotations.forEach(({ object }, at) => {
    object.data.StructParent = pages.length + at;
    object.end();
  });
  const tree = file.ref();
  writeElement(file, root, { parent: tree.number, language: null }, drawn);
  const parents = file.reserve();
  writeParents(file.pack(parents), drawn);
  file
    .pack(tree.number)
    .text(
      `<</Type/StructTreeRoot/K ${root.object} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${pages.length + annotations.length}>>`,
    );
  file.catalog.data.StructTreeRoot = tree;
}

function numberElements(file: PdfFile, tag: Tag): void {
  tag.object = file.reserve();
  for (const kid of tag.kids) if (isTag(kid)) numberElements(file, kid);
}

/** By key: first the elements of the marks of each page, then that of each link. */
function writeParents(out: Writer, { marks, annotations }: Drawn): void {
  out.text('<</Nums[');
  marks.forEach((tags, key) => {
    out.whole(key);
    out.text('[');
    for (const tag of tags) {
      writeReference(out, objectOf(tag));
      out.text(' ');
    }
    out.text(']');
  });
  annotations.forEach(({ tag }, at) => {
    out.whole(marks.length + at);
    out.text(' ');
    writeReference(out, objectOf(tag));
    out.text(' ');
  });
  out.text(']>>');
}

/** What an element stands in: the object that holds it, and the language there. */
interface Place {
  readonly parent: number;
  readonly language: string | null;
}

function writeElement(file: PdfFile, tag: Tag, place: Place, drawn: Drawn): void {
  const out = file.pack(tag.object);
  out.text('<</S/');
  out.text(tag.type);
  out.text('/P ');
  writeReference(out, place.parent);
  if (tag.language !== null && tag.language !== place.language) out.text(`/Lang ${printedText(tag.language)}`);
  if (tag.alternative !== null) out.text(`/Alt ${printedText(tag.alternative)}`);
  if (tag.numbering !== null) out.text(`/A<</O/List/ListNumbering/${tag.numbering}>>`);
  if (tag.type === 'TH') out.text('/A<</O/Table/Scope/Column>>');
  const first = tag.kids.find(isContent);
  const page = first === undefined ? undefined : drawn.pages[first.page];
  if (page !== undefined) {
    out.text('/Pg ');
    writeReference(out, page.number);
  }
  // A list of one is written as the one that it has: most elements have no more.
  const several = tag.kids.length !== 1;
  out.text(several ? '/K[' : '/K ');
  for (const kid of tag.kids) writeKid(out, kid, page, drawn);
  out.text(several ? ']>>' : '>>');
  const inside = { parent: tag.object, language: tag.language ?? place.language };
  for (const kid of tag.kids) if (isTag(kid)) writeElement(file, kid, inside, drawn);
}

function writeKid(out: Writer, kid: Kid, page: PdfObject | undefined, drawn: Drawn): void {
  if (isTag(kid)) {
    writeReference(out, kid.object);
    out.text(' ');
    return;
  }
  const own = drawn.pages[kid.page];
  if (own === undefined) throw new Error(`an element has something on page ${kid.page + 1}, which was not drawn`);
  if (kid.type === 'annotation') {
    const { object } = drawn.annotations[kid.annotation] ?? {};
    if (object === undefined) throw new Error('an element has a link that was not drawn');
    out.text(`<</Type/OBJR/Obj ${object.number} 0 R/Pg ${own.number} 0 R>>`);
  } else if (own === page) {
    out.whole(kid.mark);
    out.text(' ');
  } else {
    out.text(`<</Type/MCR/Pg ${own.number} 0 R/MCID ${kid.mark}>>`);
  }
}

function objectOf(tag: Tag): number {
  if (tag.object === 0) throw new Error(`an element of type ${tag.type} was drawn and is not in the structure`);
  return tag.object;
}

const isContent = (kid: Kid): kid is Content => kid.type === 'content';

const isTag = (kid: Kid): kid is Tag => kid.type !== 'content' && kid.type !== 'annotation';
