/**
 * The right word nearest to a wrong one, for "did you mean": by Damerau's distance, where a letter
 * lost, added, exchanged or two neighbours swapped counts one.
 */

/** The nearest candidate within a third of the word's length (at least one slip), the first of equals; else null. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

/** The one candidate that a slip of the pen can have meant; null where two could be, or the word is too short to tell. */
export function onlyNearest(word: string, candidates: readonly string[]): string | null {
  const slips = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const near = candidates.filter(
    (one) => Math.abs(one.length - word.length) <= slips && distance(word.toLowerCase(), one.toLowerCase()) <= slips,
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

function distance(left: string, right: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
}
