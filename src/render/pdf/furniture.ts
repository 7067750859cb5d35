/**
 * What stands on every page beside the text: the mark of a reading copy above; a rule, the running title, the page
 * number and the boxes for initials below. All of it is furniture to a reader of the structure, except the mark on the
 * first page, which says what the copy is.
 */
import type { Paragraph } from '../../document/block.js';
import type { LaidLine, Ornament, Strip } from './box.js';
import { baselineIn, layParagraph, type ParagraphStyle } from './paragraph.js';
import type { Setup } from './setup.js';
import { type Tag, tag, tagIn } from './tags.js';

/** A line of text on a page; `y` is its baseline, from the top of the page. */
export interface PlacedLine {
  readonly laid: LaidLine;
  readonly y: number;
}

export interface PageFurniture {
  readonly lines: readonly PlacedLine[];
  readonly ornaments: readonly Ornament[];
}

const footLeading = 11.5;

/** Between the text and the foot's rule. */
const footGap = 10;
const boxWidth = 42;
const boxHeight = 19;

/** Height over the foot's rule that the boxes for initials take. */
const initialsHeight = boxHeight + 7;

/** The lower edge of the text: the foot grows upwards with its lines and boxes. */
export function textBottom(setup: Setup): number {
  return footTop(setup) - footGap - (setup.document.furniture.initials === null ? 0 : initialsHeight - 6);
}

/** The upper edge of the text. Two lines of a mark fit over it; it sinks for more. */
export function textTop(setup: Setup): number {
  return setup.style.marginTop + Math.max(0, markStrips(setup, []).length - 2) * footLeading;
}

export interface PagePlace {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly signed: boolean;
}

/** `root` takes the mark of the first page into the structure. */
export function pageFurniture(setup: Setup, place: PagePlace, root: Tag): PageFurniture {
  const ruleY = footTop(setup);
  const rule: Ornament = { kind: 'fill', x: 0, y: ruleY, width: setup.width, height: 0.4, gray: 0.35 };
  const initials = place.signed ? { lines: [], ornaments: [] } : layInitials(setup, ruleY);
  return {
    lines: [
      ...layMark(setup, place, root),
      ...layRunning(setup, ruleY),
      ...layNumber(setup, place, ruleY),
      ...initials.lines,
    ],
    ornaments: [rule, ...initials.ornaments],
  };
}

/** Two lines fit under the rule; it rises for more. */
function footTop(setup: Setup): number {
  const count = Math.max(runningStrips(setup).length, setup.document.languages.length);
  return setup.style.pageHeight - setup.style.marginBottom + footGap - Math.max(0, count - 2) * footLeading;
}

function layMark(setup: Setup, place: PagePlace, root: Tag): readonly PlacedLine[] {
  const mark = setup.document.furniture.mark ?? [];
  const section = place.number === 1 && mark.length > 0 ? firstIn(root) : null;
  const tags = section === null ? [] : mark.map((paragraph) => tagIn(section, 'P', paragraph.language));
  const top = setup.style.marginTop - 26;
  return markStrips(setup, tags).map(({ laid }, at) => ({ laid, y: top + at * footLeading }));
}

function markStrips(setup: Setup, tags: readonly Tag[]): readonly Strip[] {
  return (setup.document.furniture.mark ?? []).flatMap((paragraph, at) =>
    lay(setup, paragraph, tags[at] ?? null, { align: 'center', italic: at > 0, bold: at === 0 }),
  );
}

function firstIn(root: Tag): Tag {
  const section = tag('Sect');
  root.kids = [section, ...root.kids];
  return section;
}

function layRunning(setup: Setup, ruleY: number): readonly PlacedLine[] {
  return runningStrips(setup).map(({ laid }, at) => ({ laid, y: footLine(ruleY, at) }));
}

function runningStrips(setup: Setup): readonly Strip[] {
  const width = setup.width * 0.7;
  return setup.document.furniture.running.flatMap((paragraph) => lay(setup, paragraph, null, { width }));
}

function layNumber(setup: Setup, place: PagePlace, ruleY: number): readonly PlacedLine[] {
  const { document } = setup;
  return document.languages.flatMap((language, at) => {
    const words = document.furniture.page[language];
    if (words === undefined) throw new Error(`the page words of ${language} are missing from the furniture`);
    const text = `${words.before}${place.number}${words.between}${place.count}${words.after}`;
    const paragraph: Paragraph = { type: 'paragraph', role: 'body', language, inlines: [{ type: 'text', text }] };
    const [strip] = lay(setup, paragraph, null, { align: 'right' });
    return strip === undefined ? [] : [{ laid: strip.laid, y: footLine(ruleY, at) }];
  });
}

/** A small empty box for each, from the right, its label before it. */
function layInitials(setup: Setup, ruleY: number): PageFurniture {
  const labels = setup.document.furniture.initials ?? [];
  const lines: PlacedLine[] = [];
  const ornaments: Ornament[] = [];
  const room = (setup.width - labels.length * (boxWidth + 6) - (labels.length - 1) * 14) / Math.max(1, labels.length);
  let right = setup.width;
  for (const label of labels.toReversed()) {
    const y = ruleY - boxHeight - 6;
    ornaments.push({ kind: 'frame', x: right - boxWidth, y, width: boxWidth, height: boxHeight, gray: 0.45 });
    const strips = lay(setup, label, null, { align: 'right', x: 0, width: room });
    const shift = right - boxWidth - 6 - room;
    const top = y + (boxHeight - strips.length * footLeading) / 2;
    strips.forEach((strip, at) => {
      const laid = { ...strip.laid, x: strip.laid.x + shift };
      lines.push({ laid, y: top + at * footLeading + baselineIn(footLeading, setup.style.smallSize) });
    });
    right = shift + room - Math.max(0, ...strips.map((strip) => strip.laid.line.width)) - 14;
  }
  return { lines, ornaments };
}

const footLine = (ruleY: number, at: number): number => ruleY + 12 + at * footLeading;

function lay(
  setup: Setup,
  paragraph: Paragraph,
  element: Tag | null,
  more: Partial<ParagraphStyle>,
): ReturnType<typeof layParagraph> {
  const { typeface, width, style } = setup;
  return layParagraph(paragraph.inlines, element, {
    typeface,
    x: 0,
    width,
    size: style.smallSize,
    leading: footLeading,
    ...more,
  });
}
