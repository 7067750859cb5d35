/**
 * The word across every page of a draft: from the lower left to the upper right, behind the text and light enough to
 * read it. It is furniture to a reader of the structure, to whom the mark says what the paper is.
 */
import type { FaceName, Shape } from './fonts.js';
import type { Setup } from './setup.js';

export interface Watermark {
  readonly face: FaceName;
  readonly shape: Shape;
  readonly size: number;
  /** Where its baseline begins, from the left and the top of the page. */
  readonly x: number;
  readonly y: number;
  /** Direction of the baseline, of length 1; `up` is how far it rises. */
  readonly right: number;
  readonly up: number;
}

const FACE: FaceName = 'bold';
const WIDEST = 120;

/** Of the page's diagonal. */
const SHARE = 0.72;

/** Height of capitals, of the size of the face. */
const CAPITAL = 0.66;

export function layWatermark({ document, typeface, style }: Setup): Watermark | null {
  const { watermark } = document.furniture;
  if (watermark === null) return null;
  const { pageWidth, pageHeight } = style;
  const diagonal = Math.hypot(pageWidth, pageHeight);
  const [right, up] = [pageWidth / diagonal, pageHeight / diagonal];
  const shape = typeface[FACE].shape(watermark);
  const size = Math.min(WIDEST, (diagonal * SHARE * 1000) / shape.width);
  const half = (shape.width * size) / 2000;
  const drop = (size * CAPITAL) / 2;
  return {
    face: FACE,
    shape,
    size,
    x: pageWidth / 2 - right * half + up * drop,
    y: pageHeight / 2 + up * half + right * drop,
    right,
    up,
  };
}
