/**
 * Signatures -> one band: who signs, room to sign, a line, the name under it. A stamp has its own box left of the line,
 * 35 by 30 mm, that nothing is printed over: an electronic stamp is read by its code. Never more than two abreast.
 */
import type { Paragraph, Signatory, Signature } from '../../document/block.js';
import { type Band, band, type Column, columnHeight, type Ornament, type Strip } from './box.js';
import { layParagraph } from './paragraph.js';
import { isSecond, type Setup } from './setup.js';
import { type Tag, tagIn } from './tags.js';

const mm = 72 / 25.4;
const stampWidth = 35 * mm;
const stampHeight = 30 * mm;
const stampGap = 10;
const signHeight = 46;
const lineWidth = 176;
const singleGap = 28;

export function signatureBands(signature: Signature, section: Tag, setup: Setup): readonly Band[] {
  const rows: Signatory[][] = [];
  signature.columns.forEach((signatory, at) => {
    if (at % 2 === 0) rows.push([]);
    rows.at(-1)?.push(signatory);
  });
  return rows.map((row, at) => signatureRow(row, section, setup, at < rows.length - 1));
}

function signatureRow(row: readonly Signatory[], section: Tag, setup: Setup, keepNext: boolean): Band {
  // Under two columns of text the signatures stand in the same two.
  const gap = setup.style.gutter > 0 ? setup.style.gutter : singleGap;
  const width = (setup.width - gap) / 2;
  const laid = row.map((signatory, at) => laySignatory(signatory, at * (width + gap), width, section, setup));
  const room = laid.some((one) => one.stamp !== null) ? stampHeight + 4 : signHeight;
  const lineY = Math.max(0, ...laid.map((one) => columnHeight(one.above))) + 6 + room;
  const columns = laid.map((one): Column => [...one.above, ...dropped(one.below, lineY + 3 - columnHeight(one.above))]);
  const stamps = laid.flatMap((one): readonly Column[] => {
    return one.stamp === null ? [] : [dropped(one.stamp, lineY - stampHeight + 4)];
  });
  const ornaments = laid.flatMap((one): readonly Ornament[] => [
    { kind: 'fill', x: one.lineX, y: lineY, width: one.lineWidth, height: 0.6, gray: 0 },
    ...(one.stamp === null
      ? []
      : [
          {
            kind: 'frame' as const,
            x: one.x,
            y: lineY - stampHeight,
            width: stampWidth,
            height: stampHeight,
            gray: 0.45,
          },
        ]),
  ]);
  const all = [...columns, ...stamps];
  const minHeight = Math.max(
    0,
    ...all.map((column) => column.reduce((sum, strip) => sum + strip.above + strip.height, 0)),
  );
  return band({
    above: setup.style.paragraphGap * 2,
    columns: all,
    ornaments,
    minHeight,
    splits: false,
    signature: true,
    keepNext,
  });
}

interface LaidSignatory {
  readonly x: number;
  readonly above: Column;
  readonly below: Column;
  readonly stamp: Column | null;
  readonly lineX: number;
  readonly lineWidth: number;
}

function laySignatory(signatory: Signatory, x: number, width: number, section: Tag, setup: Setup): LaidSignatory {
  const element = tagIn(section, 'Sect');
  const beside = signatory.stamp === null ? 0 : stampWidth + stampGap;
  const lineX = x + beside;
  const line = Math.min(width - beside, lineWidth);
  const above = stack(signatory.above, element, x, width, setup);
  const stamp = signatory.stamp === null ? null : layStamp(signatory.stamp, element, x, setup);
  return {
    x,
    above,
    stamp,
    below: stack(signatory.below, element, lineX, width - beside, setup),
    lineX,
    lineWidth: line,
  };
}

function stack(
  paragraphs: readonly Paragraph[],
  element: Tag,
  x: number,
  width: number,
  setup: Setup,
): readonly Strip[] {
  const { style, typeface, document } = setup;
  return paragraphs.flatMap((paragraph) => {
    const place = {
      typeface,
      x,
      width,
      size: style.size,
      leading: style.leading,
      italic: isSecond(paragraph, document),
    };
    return layParagraph(paragraph.inlines, tagIn(element, 'P', paragraph.language), place);
  });
}

/** The label stands small at the top of its box: what is stuck or stamped there covers it. */
function layStamp(label: Paragraph, element: Tag, x: number, setup: Setup): Column {
  const place = {
    typeface: setup.typeface,
    x: x + 4,
    width: stampWidth - 8,
    size: setup.style.smallSize,
    align: 'center' as const,
  };
  return layParagraph(label.inlines, tagIn(element, 'P', label.language), place);
}

/** The same strips, the first of them `by` points lower. */
function dropped(column: Column, by: number): readonly Strip[] {
  return column.map((strip, at) => (at === 0 ? { ...strip, above: by } : strip));
}
