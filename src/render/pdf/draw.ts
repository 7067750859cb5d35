/**
 * A layout -> the pages of a PDF: one text operator a line and font, every line marked as content of its element or as
 * furniture, every reference an active area. What is drawn is added to the elements as it is drawn, in reading order.
 */
import type { LaidLine, Ornament } from './box.js';
import type { PdfFile, PdfObject } from './file.js';
import type { FontBook } from './font-book.js';
import type { PlacedLine } from './furniture.js';
import type { LaidPage, Layout } from './layout.js';
import type { Style } from './style.js';
import { addKid, type Tag, tagIn } from './tags.js';
import type { Watermark } from './watermark.js';
import type { Piece, Word } from './words.js';
import { Writer } from './writer.js';

/** What was drawn: for the structure to be written. */
export interface Drawn {
  readonly pages: readonly PdfObject[];
  /** The element of each mark, page by page. */
  readonly marks: readonly (readonly Tag[])[];
  readonly annotations: readonly { readonly object: PdfObject; readonly tag: Tag }[];
}

export function drawPages(file: PdfFile, layout: Layout, fonts: FontBook): Drawn {
  const links: Link[] = [];
  const out = new Writer(0x4000);
  const drawn = layout.pages.map((page, at) => {
    out.clear();
    const drawing = new PageDrawing(at, layout.style, fonts, out);
    drawing.draw(page);
    links.push(...drawing.links);
    return { object: file.addPage(out.written(), fonts.resources), marks: drawing.marks };
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
    addKid(link.tag, { type: 'annotation', page: link.page, annotation });
    return { object, tag: link.tag };
  });
}

class PageDrawing {
  readonly marks: Tag[] = [];
  readonly links: Link[] = [];
  readonly #page: number;
  readonly #left: number;
  readonly #height: number;
  readonly #fonts: FontBook;
  readonly #out: Writer;
  /** What is open: an element, furniture (null), or nothing. */
  #marked: Tag | null | undefined = undefined;
  /** As the text state has them; sizes and distances in thousandths of a point. */
  #font = '';
  #size = 0;
  #tracking = 0;
  #spacing = 0;
  /** Where the last line began, from the lower left of the page. */
  #lineX = 0;
  #lineY = 0;
  /** What is being shown: from where, and how far it reaches by now. */
  #showing = false;
  #link = -1;
  #from = 0;
  #x = 0;
  /** Link elements begun on this page, by element and link number. */
  readonly #linkTags = new Map<Tag, Map<number, Tag>>();

  constructor(page: number, style: Style, fonts: FontBook, out: Writer) {
    this.#page = page;
    this.#left = style.marginX;
    this.#height = style.pageHeight;
    this.#fonts = fonts;
    this.#out = out;
  }

  draw(page: LaidPage): void {
    if (page.watermark !== null) this.#watermark(page.watermark);
    if (page.ornaments.length > 0 || page.discs.length > 0) {
      this.#out.text('/Artifact BMC\n');
      for (const ornament of page.ornaments) this.#ornament(ornament);
      for (const { x, y, radius } of page.discs) this.#disc(x + this.#left, this.#height - y, radius);
      this.#out.text('0 g\nEMC\n');
    }
    this.#out.text('BT\n');
    for (const line of page.lines) this.#line(line);
    this.#mark(undefined);
    this.#out.text('ET\n');
  }

  /** Before all else, so that it lies behind. */
  #watermark({ face, shape, size, x, y, right, up }: Watermark): void {
    this.#out.text('/Artifact<</Type/Background>>BDC\nq BT .88 g ');
    this.#figures(right, up, -up, right, x, this.#height - y);
    this.#out.text('Tm');
    for (const { font, codes } of this.#fonts.runs(face, shape)) {
      this.#fonts.use(font);
      this.#out.text(`/${font} `);
      this.#figures(size);
      this.#out.text(`Tf[(${codes})]TJ`);
    }
    this.#out.text(' ET Q\nEMC\n');
  }

  #ornament({ kind, x, y, width, height, gray }: Ornament): void {
    if (kind === 'frame') this.#out.text('.5 w ');
    this.#figures(gray);
    this.#out.text(kind === 'fill' ? 'g ' : 'G ');
    this.#figures(x + this.#left, this.#height - y - height, width, height);
    this.#out.text(kind === 'fill' ? 're f\n' : 're S\n');
  }

  /** A circle of four Bézier curves. */
  #disc(x: number, y: number, r: number): void {
    const k = r * 0.5523;
    const curve = (...points: readonly number[]): void => {
      this.#figures(...points);
      this.#out.text('c\n');
    };
    this.#out.text('0 g ');
    this.#figures(x + r, y);
    this.#out.text('m\n');
    curve(x + r, y + k, x + k, y + r, x, y + r);
    curve(x - k, y + r, x - r, y + k, x - r, y);
    curve(x - r, y - k, x - k, y - r, x, y - r);
    curve(x + k, y - r, x + r, y - k, x + r, y);
    this.#out.text('f\n');
  }

  #line(placed: PlacedLine): void {
    const { x, line } = placed.laid;
    const { words, extra } = line;
    this.#x = x + this.#left;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] as Word;
      this.#word(word, placed);
      if (word.space !== null && at < words.length - 1) this.#x += word.space.shape.codePoints.length * extra;
    }
    this.#end(placed);
  }

  #word({ pieces, space, said, width, spaceWidth }: Word, placed: PlacedLine): void {
    const [first] = pieces;
    if (said !== null && first !== undefined) {
      this.#show(this.#fonts.commonName(first.face), said, first.link, placed);
      this.#x += width + spaceWidth;
      return;
    }
    for (const piece of pieces) this.#piece(piece, placed);
    if (space !== null) this.#piece(space, placed);
  }

  #piece({ shape, face, link, width }: Piece, placed: PlacedLine): void {
    if (shape.common !== null) {
      this.#show(this.#fonts.commonName(face), shape.common, link, placed);
      this.#x += width;
      return;
    }
    const { size, tracking } = placed.laid.leaf;
    for (const { font, codes, width, count } of this.#fonts.runs(face, shape)) {
      this.#show(font, codes, link, placed);
      this.#x += (width * size) / 1000 + tracking * count;
    }
  }

  /** Adds to what is being shown, or begins anew where the font or the link changes. */
  #show(font: string, codes: string, link: number, placed: PlacedLine): void {
    if (!this.#showing || font !== this.#font || link !== this.#link) {
      this.#end(placed);
      this.#begin(font, link, placed);
    }
    this.#out.text(codes);
  }

  #begin(font: string, link: number, { laid, y }: PlacedLine): void {
    const { tag } = laid.leaf;
    this.#link = link;
    this.#from = this.#x;
    this.#mark(tag === null || link < 0 ? tag : this.#linkTag(tag, link, laid));
    this.#state(font, laid);
    const x = thousandths(this.#x);
    const up = thousandths(this.#height - y);
    this.#out.thousandths(x - this.#lineX);
    this.#out.text(' ');
    this.#out.thousandths(up - this.#lineY);
    this.#out.text(' Td[(');
    this.#lineX = x;
    this.#lineY = up;
    this.#showing = true;
  }

  #end({ laid, y }: PlacedLine): void {
    if (!this.#showing) return;
    this.#out.text(')]TJ\n');
    this.#showing = false;
    const { tag } = laid.leaf;
    if (this.#link >= 0 && tag !== null) this.#addLink(this.#linkTag(tag, this.#link, laid), laid, y);
  }

  /** What stays as it is until it is said anew. */
  #state(font: string, { line, leaf }: LaidLine): void {
    const points = thousandths(leaf.size);
    const tracked = thousandths(leaf.tracking);
    const spaced = thousandths(line.extra);
    if (font !== this.#font || points !== this.#size) {
      this.#fonts.use(font);
      this.#out.text(`/${font} `);
      this.#out.thousandths(points);
      this.#out.text(' Tf\n');
      this.#font = font;
      this.#size = points;
    }
    if (tracked !== this.#tracking) {
      this.#out.thousandths(tracked);
      this.#out.text(' Tc\n');
      this.#tracking = tracked;
    }
    if (spaced !== this.#spacing) {
      this.#out.thousandths(spaced);
      this.#out.text(' Tw\n');
      this.#spacing = spaced;
    }
  }

  /** Opens the mark of an element, closing the one that is open. */
  #mark(tag: Tag | null | undefined): void {
    if (tag === this.#marked) return;
    if (this.#marked !== undefined) this.#out.text('EMC\n');
    this.#marked = tag;
    if (tag === undefined) return;
    if (tag === null) {
      this.#out.text('/Artifact<</Type/Pagination>>BDC\n');
      return;
    }
    const mark = this.marks.push(tag) - 1;
    addKid(tag, { type: 'content', page: this.#page, mark });
    this.#out.text('/');
    this.#out.text(tag.type);
    this.#out.text('<</MCID ');
    this.#out.whole(mark);
    this.#out.text('>>BDC\n');
  }

  /** The element of a link on this page: a link that goes on overleaf is two. */
  #linkTag(tag: Tag, link: number, laid: LaidLine): Tag {
    const known = this.#linkTags.get(tag) ?? new Map<number, Tag>();
    this.#linkTags.set(tag, known);
    const made = known.get(link) ?? tagIn(tag, 'Link', null, { alternative: linkText(laid, link) });
    known.set(link, made);
    return made;
  }

  #addLink(tag: Tag, laid: LaidLine, y: number): void {
    const target = laid.leaf.links[this.#link]?.target ?? '';
    const base = this.#height - y;
    const rect = [this.#from, base - laid.leaf.size * 0.24, this.#x, base + laid.leaf.size * 0.78] as const;
    this.links.push({ page: this.#page, tag, target, text: linkText(laid, this.#link), rect });
  }

  /** Numbers with a space after each. */
  #figures(...values: readonly number[]): void {
    for (const value of values) {
      this.#out.thousandths(thousandths(value));
      this.#out.text(' ');
    }
  }
}

function linkText(laid: LaidLine, link: number): string {
  return (laid.leaf.links[link]?.parts ?? []).map((part) => part.text).join('');
}

const thousandths = (value: number): number => Math.round(value * 1000);
