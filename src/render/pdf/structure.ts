/**
 * The elements -> the structure tree of the file, and from every mark and link on a page back to its element. Written
 * when all pages are drawn, in reading order.
 */
import type { Drawn } from './draw.js';
import type { PdfFile, PdfObject, PdfValue } from './file.js';
import type { Kid, Tag } from './tags.js';

export function writeStructure(file: PdfFile, root: Tag, drawn: Drawn): void {
  const objects = new Map<Tag, PdfObject>();
  const treeRoot = file.ref({ Type: 'StructTreeRoot' });
  const top = makeObjects(file, root, treeRoot, objects);
  const of = (tag: Tag): PdfObject => {
    const object = objects.get(tag);
    if (object === undefined) throw new Error(`an element of type ${tag.type} was drawn and is not in the structure`);
    return object;
  };
  // Keys and what they stand for in turn: first the pages, then the links.
  const parents: PdfValue[] = [];
  let key = 0;
  drawn.pages.forEach((page, at) => {
    page.data.StructParents = key;
    page.data.Tabs = 'S';
    parents.push(key, (drawn.marks[at] ?? []).map(of));
    key += 1;
  });
  for (const { object, tag } of drawn.annotations) {
    object.data.StructParent = key;
    parents.push(key, of(tag));
    object.end();
    key += 1;
  }
  writeElement(root, drawn, objects);
  treeRoot.data = { ...treeRoot.data, K: [top], ParentTree: { Nums: parents }, ParentTreeNextKey: key };
  treeRoot.end();
  file.catalog.data.StructTreeRoot = treeRoot;
}

function makeObjects(file: PdfFile, tag: Tag, parent: PdfObject, objects: Map<Tag, PdfObject>): PdfObject {
  const object = file.ref({ Type: 'StructElem', S: tag.type, P: parent });
  objects.set(tag, object);
  for (const kid of tag.kids) if (isTag(kid)) makeObjects(file, kid, object, objects);
  return object;
}

function writeElement(tag: Tag, drawn: Drawn, objects: Map<Tag, PdfObject>): void {
  const object = objects.get(tag);
  if (object === undefined) return;
  if (tag.language !== null) object.data.Lang = new String(tag.language);
  if (tag.alternative !== null) object.data.Alt = new String(tag.alternative);
  if (tag.numbering !== null) object.data.A = { O: 'List', ListNumbering: tag.numbering };
  if (tag.type === 'TH') object.data.A = { O: 'Table', Scope: 'Column' };
  const page = tag.kids.flatMap((kid) => (kid.type === 'content' ? [drawn.pages[kid.page]] : []))[0];
  if (page !== undefined) object.data.Pg = page;
  object.data.K = tag.kids.map((kid) => kidValue(kid, page, drawn, objects));
  for (const kid of tag.kids) if (isTag(kid)) writeElement(kid, drawn, objects);
  object.end();
}

function kidValue(kid: Kid, page: PdfObject | undefined, drawn: Drawn, objects: Map<Tag, PdfObject>): PdfValue {
  if (isTag(kid)) return objects.get(kid) ?? null;
  const own = drawn.pages[kid.page] ?? null;
  if (kid.type === 'annotation')
    return { Type: 'OBJR', Obj: drawn.annotations[kid.annotation]?.object ?? null, Pg: own };
  return own === page ? kid.mark : { Type: 'MCR', Pg: own, MCID: kid.mark };
}

const isTag = (kid: Kid): kid is Tag => kid.type !== 'content' && kid.type !== 'annotation';
