/**
 * A layout -> the pages of a PDF: one text operator a line and face, every line marked as content of its element or as
 * furniture, every reference an active area. What is drawn is added to the elements as it is drawn, in reading order.
 */
import type { Ornament } from './box.js';
import type { FontBook } from './embed.js';
import type { PdfFile, PdfObject } from './file.js';
import type { FaceName, Shape } from './fonts.js';
import type { PlacedLine } from './furniture.js';
import type { LaidPage, Layout } from './layout.js';
import type { Style } from './style.js';
import { type Tag, tagIn } from './tags.js';
import { type Piece, widthOf } from './words.js';

/** What was drawn: for the structure to be written. */
export interface Drawn {
  readonly pages: readonly PdfObject[];
  /** The element of each mark, page by page. */
  readonly marks: readonly (readonly Tag[])[];
  readonly annotations: readonly { readonly object: PdfObject; readonly tag: Tag }[];
}

export function drawPages(file: PdfFile, layout: Layout, fonts: FontBook): Drawn {
  const links: Link[] = [];
  const drawn = layout.pages.map((page, at) => {
    const drawing = new PageDrawing(at, layout.style, fonts);
    const content = drawing.draw(page);
    const faces = [...drawing.faces].map((face) => [fonts.name(face), fonts.object(face)] as const);
    links.push(...drawing.links);
    return { object: file.addPage(content, Object.fromEntries(faces)), marks: drawing.marks };
  });
  const pages = drawn.map((one) => one.object);
  return { pages, marks: drawn.map((one) => one.marks), annotations: linkAnnotations(file, layout, pages, links) };
}

interface Link {
  readonly page: number;
  readonly tag: Tag;
  readonly target: string;
  readonly text: string;
  readonly rect: readonly [number, number, number, number];
}

/** The areas of the links, once all pages are there to be led to. */
function linkAnnotations(
  file: PdfFile,
  layout: Layout,
  pages: readonly PdfObject[],
  links: readonly Link[],
): Drawn['annotations'] {
  const { marginX, pageHeight } = layout.style;
  return links.map((link, annotation) => {
    const place = layout.anchors.get(link.target);
    const page = place === undefined ? undefined : pages[place.page];
    if (place === undefined || page === undefined)
      throw new Error(`a reference leads to ${link.target}, which was not printed`);
    const object = file.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [...link.rect],
      Border: [0, 0, 0],
      F: 4,
      Contents: new String(link.text),
      Dest: [page, 'XYZ', marginX, pageHeight - place.y + 8, null],
    });
    const from = pages[link.page];
    if (from !== undefined)
      from.data.Annots = [...((from.data.Annots as readonly PdfObject[] | undefined) ?? []), object];
    link.tag.kids.push({ type: 'annotation', page: link.page, annotation });
    return { object, tag: link.tag };
  });
}

class PageDrawing {
  readonly marks: Tag[] = [];
  readonly links: Link[] = [];
  readonly faces = new Set<FaceName>();
  readonly #page: number;
  readonly #left: number;
  readonly #height: number;
  readonly #fonts: FontBook;
  readonly #out: string[] = [];
  /** The element whose mark is open; null for furniture, undefined for none. */
  #open: Tag | null | undefined;
  #font = '';
  #tracking = 0;
  /** Link elements begun on this page, by element and link number. */
  readonly #linkTags = new Map<Tag, Map<number, Tag>>();

  constructor(page: number, style: Style, fonts: FontBook) {
    this.#page = page;
    this.#left = style.marginX;
    this.#height = style.pageHeight;
    this.#fonts = fonts;
  }

  draw(page: LaidPage): string {
    if (page.ornaments.length > 0 || page.discs.length > 0) {
      this.#out.push('/Artifact BMC');
      for (const ornament of page.ornaments) this.#ornament(ornament);
      for (const { x, y, radius } of page.discs) this.#disc(x + this.#left, y, radius);
      this.#out.push('0 g', 'EMC');
    }
    for (const line of page.lines) this.#line(line);
    this.#mark(undefined);
    return this.#out.join('\n');
  }

  #ornament(one: Ornament): void {
    const gray = figure(one.gray);
    const rectangle = `${figure(one.x + this.#left)} ${figure(one.y)} ${figure(one.width)} ${figure(one.height)} re`;
    this.#out.push(one.kind === 'fill' ? `${gray} g ${rectangle} f` : `0.5 w ${gray} G ${rectangle} S`);
  }

  /** A circle of four Bézier curves. */
  #disc(x: number, y: number, r: number): void {
    const k = r * 0.5523;
    const curve = (...points: readonly number[]): string => `${points.map(figure).join(' ')} c`;
    this.#out.push(
      `0 g ${figure(x + r)} ${figure(y)} m`,
      curve(x + r, y + k, x + k, y + r, x, y + r),
      curve(x - k, y + r, x - r, y + k, x - r, y),
      curve(x - r, y - k, x - k, y - r, x, y - r),
      curve(x + k, y - r, x + r, y - k, x + r, y),
      'f',
    );
  }

  #line({ laid, y }: PlacedLine): void {
    const { line, size, tracking, leaf } = laid;
    let x = laid.x + this.#left;
    const run = new Run(size, line.extra);
    const last = line.words.length - 1;
    let face: FaceName | null = null;
    let link = -1;
    const flush = (): void => {
      if (face === null || run.empty) return;
      this.#text(face, run, { x, y, size, tracking }, leaf.tag === null ? null : this.#tagOf(leaf.tag, link, laid));
      if (link >= 0 && leaf.tag !== null) this.#link(this.#tagOf(leaf.tag, link, laid), laid, link, x, y, run.width);
      x += run.width;
      run.clear();
    };
    const add = (piece: Piece, spaces: boolean): void => {
      if (piece.face !== face || piece.link !== link) flush();
      face = piece.face;
      link = piece.link;
      const width = widthOf(piece.shape, { size, tracking });
      run.add(this.#fonts.encode(face, piece.shape), width, spaces ? piece.shape : null);
    };
    line.words.forEach((word, at) => {
      for (const piece of word.pieces) add(piece, false);
      if (word.space !== null) add(word.space, at < last);
    });
    flush();
  }

  #text(face: FaceName, run: Run, at: { x: number; y: number; size: number; tracking: number }, tag: Tag | null): void {
    this.#mark(tag);
    this.faces.add(face);
    const font = `/${this.#fonts.name(face)} ${figure(at.size)} Tf`;
    if (font !== this.#font) this.#out.push(font);
    if (at.tracking !== this.#tracking) this.#out.push(`${figure(at.tracking)} Tc`);
    this.#font = font;
    this.#tracking = at.tracking;
    this.#out.push(`1 0 0 -1 ${figure(at.x)} ${figure(at.y)} Tm`, `[${run.operand()}] TJ`);
  }

  /** Opens the mark of an element, closing the one that is open. */
  #mark(tag: Tag | null | undefined): void {
    if (tag === this.#open) return;
    if (this.#open !== undefined) this.#out.push('ET', 'EMC');
    this.#open = tag;
    if (tag === undefined) return;
    if (tag === null) {
      this.#out.push('/Artifact <</Type /Pagination>> BDC', 'BT');
      return;
    }
    const mark = this.marks.push(tag) - 1;
    tag.kids.push({ type: 'content', page: this.#page, mark });
    this.#out.push(`/${tag.type} <</MCID ${mark}>> BDC`, 'BT');
  }

  /** The element itself, or that of its link on this page: a link that goes on overleaf is two elements. */
  #tagOf(tag: Tag, link: number, laid: PlacedLine['laid']): Tag {
    if (link < 0) return tag;
    const known = this.#linkTags.get(tag) ?? new Map<number, Tag>();
    this.#linkTags.set(tag, known);
    const made = known.get(link) ?? tagIn(tag, 'Link', null, { alternative: linkText(laid, link) });
    known.set(link, made);
    return made;
  }

  #link(tag: Tag, laid: PlacedLine['laid'], link: number, x: number, y: number, width: number): void {
    const target = laid.leaf.links[link]?.target ?? '';
    // Annotations count from the lower edge of the page, unlike what is drawn.
    const rect = [x, this.#height - y - laid.size * 0.24, x + width, this.#height - y + laid.size * 0.78] as const;
    this.links.push({ page: this.#page, tag, target, text: linkText(laid, link), rect });
  }
}

function linkText(laid: PlacedLine['laid'], link: number): string {
  return (laid.leaf.links[link]?.parts ?? []).map((part) => part.text).join('');
}

/** Text of one face within a line, on its way into one operator. */
class Run {
  width = 0;
  readonly #parts: string[] = [];
  readonly #size: number;
  readonly #extra: number;

  constructor(size: number, extra: number) {
    this.#size = size;
    this.#extra = extra;
  }

  get empty(): boolean {
    return this.#parts.length === 0;
  }

  /** `spaces` when the piece is spaces within a justified line: each is widened. */
  add(encoded: string, width: number, spaces: Shape | null): void {
    if (spaces === null || this.#extra === 0) {
      this.#parts.push(encoded);
      this.width += width;
      return;
    }
    const count = spaces.glyphs.length;
    const one = `<${encoded.slice(1, 5)}>${figure((-this.#extra * 1000) / this.#size)}`;
    this.#parts.push(one.repeat(count));
    this.width += width + count * this.#extra;
  }

  operand(): string {
    return this.#parts.join('').replaceAll('><', '');
  }

  clear(): void {
    this.#parts.length = 0;
    this.width = 0;
  }
}

/** A number as PDF likes it: no exponent, no more places than can be seen. */
function figure(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
