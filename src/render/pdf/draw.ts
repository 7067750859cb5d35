/**
 * A layout -> the pages of a PDF: one text operator a line and face, every line marked as content of its element or as
 * furniture, every reference an active area. What is drawn is added to the elements as it is drawn, in reading order.
 */
import type { Ornament } from './box.js';
import type { FontBook } from './embed.js';
import type { PdfFile, PdfObject } from './file.js';
import type { FaceName } from './fonts.js';
import type { PlacedLine } from './furniture.js';
import type { LaidPage, Layout } from './layout.js';
import type { Style } from './style.js';
import { type Tag, tagIn } from './tags.js';
import type { Watermark } from './watermark.js';
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
  /** The text of one face and link within a line, on its way into one operator: where it begins, its codes and width. */
  #x = 0;
  #codes = '';
  #width = 0;
  #face: FaceName = 'regular';
  #runLink = -1;
  /** What widens a space of this line. */
  #widen = '';
  /** Link elements begun on this page, by element and link number. */
  readonly #linkTags = new Map<Tag, Map<number, Tag>>();

  constructor(page: number, style: Style, fonts: FontBook) {
    this.#page = page;
    this.#left = style.marginX;
    this.#height = style.pageHeight;
    this.#fonts = fonts;
  }

  draw(page: LaidPage): string {
    if (page.watermark !== null) this.#watermark(page.watermark);
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

  /** Before all else, so that it lies behind. */
  #watermark({ face, shape, size, x, y, right, up }: Watermark): void {
    this.faces.add(face);
    this.#out.push(
      '/Artifact <</Type /Background>> BDC',
      `q BT 0.88 g /${this.#fonts.name(face)} ${figure(size)} Tf`,
      `${[right, -up, -up, -right, x, y].map(figure).join(' ')} Tm ${shown(this.#fonts.encode(face, shape))} TJ ET Q`,
      'EMC',
    );
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

  #line(placed: PlacedLine): void {
    const { line, x, size } = placed.laid;
    this.#x = x + this.#left;
    this.#widen = line.extra === 0 ? '' : `>${figure((-line.extra * 1000) / size)}<`;
    const last = line.words.length - 1;
    line.words.forEach((word, at) => {
      for (const piece of word.pieces) this.#add(piece, placed, false);
      if (word.space !== null) this.#add(word.space, placed, at < last);
    });
    this.#flush(placed);
  }

  /** `spaces` when the piece is spaces within the line: in a justified line each is widened. */
  #add({ shape, face, link }: Piece, placed: PlacedLine, spaces: boolean): void {
    if (face !== this.#face || link !== this.#runLink) {
      this.#flush(placed);
      this.#face = face;
      this.#runLink = link;
    }
    const codes = this.#fonts.encode(face, shape);
    const width = widthOf(shape, placed.laid);
    if (!spaces || this.#widen === '') {
      this.#codes += codes;
      this.#width += width;
      return;
    }
    const count = shape.glyphs.length;
    this.#codes += `${codes.slice(0, 4)}${this.#widen}`.repeat(count);
    this.#width += width + count * placed.laid.line.extra;
  }

  /** Writes what was added since the face or the link changed. */
  #flush(placed: PlacedLine): void {
    if (this.#codes === '') return;
    const { laid, y } = placed;
    const { tag } = laid.leaf;
    const element = tag === null ? null : this.#tagOf(tag, this.#runLink, laid);
    this.#text(this.#face, { x: this.#x, y, size: laid.size, tracking: laid.tracking }, element);
    if (this.#runLink >= 0 && element !== null) {
      this.#link(element, laid, this.#runLink, this.#x, y, this.#width);
    }
    this.#x += this.#width;
    this.#width = 0;
    this.#codes = '';
  }

  #text(face: FaceName, at: { x: number; y: number; size: number; tracking: number }, tag: Tag | null): void {
    this.#mark(tag);
    this.faces.add(face);
    const font = `/${this.#fonts.name(face)} ${figure(at.size)} Tf`;
    if (font !== this.#font) this.#out.push(font);
    if (at.tracking !== this.#tracking) this.#out.push(`${figure(at.tracking)} Tc`);
    this.#font = font;
    this.#tracking = at.tracking;
    this.#out.push(`1 0 0 -1 ${figure(at.x)} ${figure(at.y)} Tm`, `${shown(this.#codes)} TJ`);
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

/** The operand of TJ. */
function shown(codes: string): string {
  return `[${operand(codes)}]`;
}

/** Codes in their outer brackets; after a widened space at the end none is open. */
function operand(codes: string): string {
  return codes.endsWith('<') ? `<${codes.slice(0, -1)}` : `<${codes}>`;
}

/** A number as PDF likes it: no exponent, no more places than can be seen. */
function figure(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
