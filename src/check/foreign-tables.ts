/** What the judge of credit tables finds in a foreign contract, with the places of its cells. */
import type { ForeignTable } from '../document/foreign.js';
import { judgeTable, type TableFault } from '../model/credit-table.js';
import { sayResult } from '../model/typed-faults.js';
import type { Related } from '../source/diagnostic.js';
import type { Span } from '../source/span.js';
import type { RuleGiven } from './rule.js';

export interface ForeignFault<Kind extends TableFault<Span>['kind']> {
  readonly fault: Extract<TableFault<Span>, { readonly kind: Kind }>;
  readonly table: ForeignTable;
  /** The cell with the range, as it stands. */
  readonly range: string;
  readonly span: Span;
  /** The row of the better results beside it. */
  readonly related: readonly Related[];
  /** A result of the table in words: `99.9%`, `4 hours`. */
  readonly say: (at: bigint) => string;
  /** `below` or `above`: where the worse results lie. */
  readonly worse: 'below' | 'above';
}

export function* foreignFaults<const Kind extends TableFault<Span>['kind']>(
  { foreign }: RuleGiven,
  ...kinds: readonly Kind[]
): Iterable<ForeignFault<Kind>> {
  for (const table of foreign?.tables ?? []) {
    for (const fault of judgeTable(table.table)) {
      if (!(kinds as readonly string[]).includes(fault.kind)) continue;
      const before = 'before' in fault ? fault.before : null;
      yield {
        fault: fault as ForeignFault<Kind>['fault'],
        table,
        range: table.rows.get(fault.row)?.range ?? '',
        span: fault.row,
        related: before === null ? [] : [{ message: 'the row before', path: null, span: before }],
        say: (at) => sayResult(at, table.table),
        worse: table.table.better === 'higher' ? 'below' : 'above',
      };
    }
  }
}

/** `to 2 decimals`, where rounding results so would leave none between two rows. */
export function roundingWords(step: bigint | null, { unit }: ForeignTable): string | null {
  if (step === null) return null;
  if (unit === 'time') return `to whole ${sayStep(step)}`;
  const decimals = 7 - step.toString().length;
  return `to ${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}`;
}

function sayStep(step: bigint): string {
  return step === 3_600_000n ? 'hours' : step === 60_000n ? 'minutes' : 'seconds';
}
