/**
 * A table of credits as somebody wrote it, judged: each row a range of results with its bounds, the target
 * beside it. A result must lie in one row and one only, credit begins where the target is missed, and a worse
 * result earns more. Pure and exact: a value is a whole number of the smallest unit (millionths of a percent,
 * milliseconds). Easy to get wrong: whether a bound belongs to its row, and that results which are rounded
 * before they are compared leave no hole between 99.89% and 99.9%.
 */

export interface Bound {
  readonly at: bigint;
  /** The bound itself lies in the row. */
  readonly included: boolean;
}

export interface CreditRow<Place> {
  /** Ends of the row, whichever of the two is the better; null: open, or left to the neighbouring row. */
  readonly lower: Bound | null;
  readonly upper: Bound | null;
  /** 0 where the row says that nothing is due; null where it credits something that no other row can be compared with. */
  readonly credit: bigint | null;
  readonly place: Place;
}

export interface CreditTable<Place> {
  readonly better: 'higher' | 'lower';
  /** From best to worst or from worst to best, as they stand. */
  readonly rows: readonly CreditRow<Place>[];
  /** A result that is exactly this meets it; null: nobody said. */
  readonly target: bigint | null;
  /** Results are rounded to whole steps, half up, before they are compared; null: they are compared as measured. */
  readonly step: bigint | null;
  /** Steps in which such a value is printed, the largest first: whole percents, tenths, hundredths. */
  readonly printedSteps: readonly bigint[];
  /** The worst result that there can be; null: there is none, as of a time. */
  readonly worst: bigint | null;
  /** No row may credit more. */
  readonly cap: bigint | null;
}

/** `row` is where the finding stands; `before` the row of the better results beside it. `from` is lower than `to`. */
export type TableFault<Place> =
  /** The ends of the row stand the wrong way round, or no result lies between them. */
  | { readonly kind: 'reversed'; readonly row: Place }
  | { readonly kind: 'disorder'; readonly row: Place; readonly before: Place }
  /** No row has these results: one value (`from` is `to`), or all between the two. `step`: rounding to it would close the hole. */
  | ({ readonly kind: 'hole'; readonly row: Place; readonly before: Place; readonly step: bigint | null } & Stretch)
  | ({ readonly kind: 'overlap'; readonly row: Place; readonly before: Place } & Stretch)
  /** Credit for results that meet the target: for the target itself (`exactly`), or for better ones too; `start` null: for all. */
  | { readonly kind: 'early'; readonly row: Place; readonly start: bigint | null; readonly exactly: boolean }
  /** No credit for results between the target and `start` that miss it. */
  | { readonly kind: 'late'; readonly row: Place; readonly start: bigint; readonly step: bigint | null }
  | { readonly kind: 'not-growing'; readonly row: Place; readonly before: Place }
  /** Results worse than `end` are in no row. */
  | { readonly kind: 'closed'; readonly row: Place; readonly end: bigint }
  | { readonly kind: 'above-cap'; readonly row: Place };

interface Stretch {
  readonly from: bigint;
  readonly to: bigint;
}

/** All that is wrong with the table, row by row from the best to the worst. */
export function judgeTable<Place>(table: CreditTable<Place>): readonly TableFault<Place>[] {
  const rows = laidOut(table);
  return [
    ...reversed(rows),
    ...disorder(rows),
    ...anchor(table, rows),
    ...neighbours(table, rows),
    ...limits(table, rows),
  ];
}

/** The rows in which a result lies, after rounding: one in a sound table, or none where nothing is due. */
export function rowsAt<Place>(table: CreditTable<Place>, result: bigint): readonly CreditRow<Place>[] {
  const { step } = table;
  const at = step === null ? result : floorDivided(2n * result + step, 2n * step) * step;
  const from = cutAt(table, { at, included: true }, 'start');
  const to = cutAt(table, { at, included: true }, 'end');
  return laidOut(table)
    .filter(({ start, end }) => (start === null || start <= from) && (end === null || end >= to))
    .map(({ row }) => row);
}

/** The rows from the best results to the worst, with open ends where the neighbour begins. */
export function rowsInOrder<Place>(table: CreditTable<Place>): readonly CreditRow<Place>[] {
  return laidOut(table).map(({ row }) => row);
}

/**
 * A row on one line that runs from the best result to the worst. An end is a cut between two results, so that
 * an end that belongs to its row and one that does not are two places of one order: `2 x badness` before the
 * value, one more behind it; of rounded results the number of the first one behind the cut.
 */
interface Laid<Place> {
  readonly row: CreditRow<Place>;
  readonly start: bigint | null;
  readonly end: bigint | null;
  /** As written, where they are; an end that was left to the neighbour has none. */
  readonly from: Bound | null;
  readonly to: Bound | null;
  readonly reversed: boolean;
  /** Its place in the table as it stands. */
  readonly index: number;
}

function laidOut<Place>(table: CreditTable<Place>): readonly Laid<Place>[] {
  const rows = table.rows.map((row, index) => lay(table, row, index));
  const sorted = [...rows].sort((left, right) => compareKeys(left, right));
  return sorted.map((one, index) => ({
    ...one,
    start: one.start ?? sorted[index - 1]?.end ?? null,
    end: one.end ?? sorted[index + 1]?.start ?? null,
  }));
}

function lay<Place>(table: CreditTable<Place>, row: CreditRow<Place>, index: number): Laid<Place> {
  const [from, to] = table.better === 'higher' ? [row.upper, row.lower] : [row.lower, row.upper];
  const placed = (one: Bound | null, other: Bound | null, reversed: boolean): Laid<Place> => ({
    row,
    index,
    from: one,
    to: other,
    start: one && cutAt(table, one, 'start'),
    end: other && cutAt(table, other, 'end'),
    reversed,
  });
  const asWritten = placed(from, to, false);
  if (!isEmpty(asWritten)) return asWritten;
  // Judged further as its author meant it, so that one slip is one finding. Values in their order with no result
  // between them take no room; values the wrong way round change places, and the words stay.
  if (from && to && (table.better === 'higher' ? from.at >= to.at : from.at <= to.at)) {
    return { ...asWritten, end: asWritten.start, reversed: true };
  }
  const turned = placed(from && to && { ...from, at: to.at }, from && to && { ...to, at: from.at }, true);
  return isEmpty(turned) ? { ...turned, end: turned.start } : turned;
}

function isEmpty({ start, end }: Pick<Laid<unknown>, 'start' | 'end'>): boolean {
  return start !== null && end !== null && start >= end;
}

/** Where a row begins; one that leaves that to its neighbour stands before the row that begins where it ends. */
function compareKeys(left: Laid<unknown>, right: Laid<unknown>): number {
  const [one, other] = [left.start ?? left.end, right.start ?? right.end];
  if (one === null || other === null) return one === other ? 0 : one === null ? -1 : 1;
  if (one !== other) return one < other ? -1 : 1;
  return Number(left.start !== null) - Number(right.start !== null);
}

function cutAt({ better, step }: CreditTable<unknown>, { at, included }: Bound, end: 'start' | 'end'): bigint {
  const badness = better === 'higher' ? -at : at;
  const behind = included === (end === 'end') ? 1n : 0n;
  if (step === null) return 2n * badness + behind;
  return behind === 1n ? floorDivided(badness, step) + 1n : -floorDivided(-badness, step);
}

function floorDivided(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}

function* reversed<Place>(rows: readonly Laid<Place>[]): Iterable<TableFault<Place>> {
  for (const { reversed: wrong, row } of rows) if (wrong) yield { kind: 'reversed', row: row.place };
}

/** A table may run either way, and in one way only. */
function* disorder<Place>(rows: readonly Laid<Place>[]): Iterable<TableFault<Place>> {
  const written = [...rows].sort((left, right) => left.index - right.index);
  const ranks = new Map(rows.map((row, rank) => [row.index, rank]));
  const steps = written
    .slice(1)
    .map((one, at) => (ranks.get(one.index) ?? 0) - (ranks.get(written[at]?.index ?? 0) ?? 0));
  if (steps.every((each) => each < 0)) return;
  for (const [at, each] of steps.entries()) {
    const [before, row] = [written[at], written[at + 1]];
    if (each < 0 && before && row) yield { kind: 'disorder', row: row.row.place, before: before.row.place };
  }
}

function* anchor<Place>(table: CreditTable<Place>, rows: readonly Laid<Place>[]): Iterable<TableFault<Place>> {
  const { target } = table;
  const paying = rows.find(({ row }) => row.credit !== 0n);
  if (target === null || paying === undefined) return;
  const { start, from, row } = paying;
  const missed = cutAt(table, { at: target, included: false }, 'start');
  const first = from?.at ?? rows[rows.indexOf(paying) - 1]?.to?.at ?? null;
  if (start === null || first === null) yield { kind: 'early', row: row.place, start: null, exactly: false };
  else if (start < missed) {
    const exactly = start === cutAt(table, { at: target, included: true }, 'start');
    yield { kind: 'early', row: row.place, start: first, exactly };
  } else if (start > missed) {
    const step = from?.included === true ? stepBetween(table, first, target) : null;
    yield { kind: 'late', row: row.place, start: first, step };
  }
}

function* neighbours<Place>(table: CreditTable<Place>, rows: readonly Laid<Place>[]): Iterable<TableFault<Place>> {
  const missed = table.target === null ? null : cutAt(table, { at: table.target, included: false }, 'start');
  for (const [index, { start, from, row }] of rows.entries()) {
    const before = rows[index - 1];
    if (before === undefined) continue;
    const places = { row: row.place, before: before.row.place };
    const { end, to } = before;
    if (end !== null && start !== null && from !== null && to !== null && end !== start) {
      const stretch = from.at < to.at ? { from: from.at, to: to.at } : { from: to.at, to: from.at };
      // What lies before the target is no hole: such results meet it. Credit that begins behind it is said there.
      const elsewhere = end < start && before.row.credit === 0n && missed !== null && end <= missed;
      const step = from.included && to.included ? stepBetween(table, from.at, to.at) : null;
      if (end > start) yield { kind: 'overlap', ...places, ...stretch };
      else if (!elsewhere) yield { kind: 'hole', ...places, ...stretch, step };
    }
    const [better, worse] = [before.row.credit, row.credit];
    if (better !== null && worse !== null && worse <= better && better > 0n) yield { kind: 'not-growing', ...places };
  }
}

function* limits<Place>(table: CreditTable<Place>, rows: readonly Laid<Place>[]): Iterable<TableFault<Place>> {
  const { worst, cap } = table;
  const last = rows.at(-1);
  if (last?.to && last.end !== null) {
    const end = worst === null ? null : cutAt(table, { at: worst, included: true }, 'end');
    if (end === null || last.end < end) yield { kind: 'closed', row: last.row.place, end: last.to.at };
  }
  for (const { row } of rows) {
    if (cap !== null && row.credit !== null && row.credit > cap) yield { kind: 'above-cap', row: row.place };
  }
}

/** The rounding under which nothing lies between two values: they are neighbours in a step that every bound is printed in. */
function stepBetween(table: CreditTable<unknown>, one: bigint, other: bigint): bigint | null {
  const distance = one < other ? other - one : one - other;
  const bounds = table.rows.flatMap(({ lower, upper }) => [lower?.at ?? 0n, upper?.at ?? 0n]);
  const all = [...bounds, table.target ?? 0n, one, other];
  const found = table.printedSteps.find((step) => all.every((at) => at % step === 0n));
  return found === distance ? found : null;
}
