/**
 * What a thing of the contract is called: a metric by its kind (and its service, where the kind alone
 * would be ambiguous), hours by when they are open, a remedy by the metrics it follows, everything
 * else by its `name`. A reference is said by the name of what it refers to.
 */
import type { Inline, Value } from '../document/inline.js';
import { type Form, fill, formatDuration, formatSeries, formatTime } from '../locale/format.js';
import type { Contract } from '../model/contract.js';
import type { Duration } from '../values/duration.js';
import type { TimeOfDay } from '../values/time.js';
import { alikeIn, metricsOfKind } from './alike-metrics.js';
import { below, type Cursor, items, refersTo, step } from './cursor.js';

import { type Days, daysInWords, sayLeaf, textIn } from './say-leaf.js';
import {
  type Filled,
  implyUnit,
  missing,
  pattern,
  phrase,
  type Speaker,
  said,
  series,
  valueNode,
  wordless,
  words,
} from './speaker.js';

/** Any leaf; several references or words as a series. */
export function sayValue(speaker: Speaker, cursor: Cursor | null, form: Form): Filled {
  if (!cursor || cursor.value === undefined || cursor.shape.kind !== 'leaf') return missing;
  switch (cursor.shape.leaf) {
    case 'ref':
      return sayName(speaker, cursor);
    case 'refs':
      return series(
        speaker,
        items(cursor, speaker.root, speaker.consulted).map((item) => sayName(speaker, item)),
      );
    case 'words':
      return series(
        speaker,
        items(cursor, speaker.root, speaker.consulted).map((item) => sayLeaf(speaker, item, form)),
      );
    default:
      return sayLeaf(speaker, cursor, form);
  }
}

export function sayName(speaker: Speaker, cursor: Cursor | null): Filled {
  if (!cursor || cursor.value === undefined) return missing;
  const { shape } = cursor;
  if (shape.kind === 'leaf') {
    const target = shape.refers === undefined ? null : refersTo(cursor, shape.refers, speaker.root);
    if (!target) return sayLeaf(speaker, cursor, 'figure');
    speaker.consulted(cursor);
    return sayName(speaker, target);
  }
  const known = speaker.names.get(cursor);
  if (known !== undefined) return known;
  const name = nameOf(speaker, cursor);
  speaker.names.set(cursor, name);
  return name;
}

function nameOf(speaker: Speaker, cursor: Cursor): Filled {
  const { path, value } = cursor;
  const [collection = '', second = '', third = ''] = path.split('.');
  if (collection === 'metrics') return sayMetric(speaker, second);
  if (collection === 'hours') return sayHours(speaker, cursor);
  if (collection === 'penalties' && second === 'remedies') return sayRemedy(speaker, third);
  const { name } = value as { readonly name?: unknown };
  if (name === undefined) return missing;
  return said(valueNode([`${path}.name`], 'name', 'figure', textIn(name, speaker.locale.tag)));
}

/** How results of a metric are computed (`formula`), or what stops them from looking too good (`guard`), in words. */
export function sayKind(speaker: Speaker, cursor: Cursor | null, what: 'formula' | 'guard'): Filled {
  const kind = (cursor?.value as { readonly kind?: string } | undefined)?.kind ?? '';
  const sentence = what === 'formula' ? formulaOf(speaker, kind) : speaker.locale.metrics[kind]?.guard;
  return sentence === undefined ? wordless(speaker, 'metrics', kind) : withTerms(speaker, sentence);
}

/** All metrics, or `each Service Level`, whose `key` says the same as that of this one; it is then said of each of them. */
export function sayAlike(speaker: Speaker, cursor: Cursor | null, key: string): Filled {
  const id = cursor?.key ?? '';
  const { root, consulted } = speaker;
  const alike = alikeIn(speaker.contract.metrics, id, key);
  for (const other of alike) {
    const keys = ['metrics', other, ...key.split('.')];
    const said = below(root, keys, root, consulted);
    if (said?.shape.kind !== 'map') consult(speaker, keys);
    else for (const inner of Object.keys(said.value ?? {})) consult(speaker, [...keys, inner]);
  }
  const { metrics } = speaker.contract;
  if (alike.length > 1 && alike.length === Object.keys(metrics).length) {
    if (inPlainWords(speaker)) return words(speaker, 'every-promise');
    speaker.imply('service-level');
    return words(speaker, 'every-level');
  }
  return series(
    speaker,
    alike.map((other) => nameOfMetric(speaker, other)),
  );
}

/** The outline of a small firm calls a thing by fewer words than the others. */
const inPlainWords = ({ contract }: Speaker): boolean => contract.agreement.outline === 'small-business';

/** The first metric of the contract of the same kind. */
export function sayFirstOfKind(speaker: Speaker, cursor: Cursor | null): Filled {
  const kind = (cursor?.value as { readonly kind?: string } | undefined)?.kind ?? '';
  const [first] = metricsOfKind(speaker.contract.metrics, kind);
  return first === undefined ? wordless(speaker, 'metrics', kind) : nameOfMetric(speaker, first);
}

/**
 * Some kinds are a mean, or with a share of cases what that share keeps to: by what the targets name, one of them or
 * both. Those of all metrics of the kind count, because a second metric is computed as the first one is.
 */
function formulaOf(speaker: Speaker, kind: string): string | undefined {
  const { formula, 'formula-of-share': ofShare } = { ...speaker.locale.metrics[kind] } as Readonly<
    Record<string, string>
  >;
  if (ofShare === undefined) return formula;
  const { metrics } = speaker.contract;
  const targets = metricsOfKind(metrics, kind).flatMap((id): readonly object[] => metrics[id]?.targets ?? []);
  const shares = targets.filter((target) => 'percentile' in target && target.percentile !== undefined).length;
  if (shares === 0) return formula;
  if (shares === targets.length) return ofShare;
  return `${formula}${phrase(speaker, 'formula-by-target')}${ofShare}`;
}

/** A sentence of the locale in which `{downtime}` and `{incident many}` are defined terms. */
function withTerms(speaker: Speaker, sentence: string): Filled {
  const pieces = sentence.split(/\{([a-z-]+(?: many)?)\}/u);
  const inlines = pieces.flatMap((piece, index): readonly Inline[] => {
    if (index % 2 === 0) return piece === '' ? [] : [{ type: 'text', text: piece }];
    const [term = '', many] = piece.split(' ');
    const forms = speaker.locale.terms[term];
    if (!forms) throw new Error(`The metrics of ${speaker.locale.tag} name the term ${term}, which it does not have.`);
    const text = many === undefined ? forms.one : (forms.many ?? forms.one);
    return [{ type: 'term', term, defines: false, text }];
  });
  return { inlines };
}

/**
 * What a share is taken of: `{ fee: service }`, with `for` how long in caps. In plain words the fee of the only service is
 * the Fee and no more.
 */
export function sayBase(speaker: Speaker, cursor: Cursor | null): Filled {
  const base = cursor?.value as { readonly fee: string; readonly for?: Duration } | undefined;
  if (!cursor || !base) return missing;
  speaker.imply('fee');
  const only = speaker.oneService && inPlainWords(speaker);
  const service = serviceName(speaker, base.fee, `${cursor.path}.fee`);
  const fee = only ? below(cursor, ['fee'], speaker.root, speaker.consulted) : null;
  if (fee) speaker.consulted(fee);
  if (base.for === undefined) return pattern(speaker, only ? 'only-fee' : 'fee', { service });
  implyUnit(speaker, base.for);
  const text = formatDuration(base.for, speaker.locale, 'words');
  return pattern(speaker, only ? 'only-fee-for' : 'fee-for', {
    service,
    period: valueNode([`${cursor.path}.for`], 'duration', 'figure', text),
  });
}

/** What these keys of the model lead to chooses words. */
function consult({ root, consulted }: Speaker, keys: readonly string[]): void {
  const leaf = below(root, keys, root, consulted);
  if (leaf) consulted(leaf);
}

function nameOfMetric(speaker: Speaker, id: string): Filled {
  const { root, consulted } = speaker;
  return sayName(speaker, below(root, ['metrics', id], root, consulted));
}

function sayMetric(speaker: Speaker, id: string): Filled {
  const { metrics } = speaker.contract;
  const metric = metrics[id];
  const kind = metric?.kind ?? '';
  const called = speaker.locale.metrics[kind];
  if (!metric || !called) return wordless(speaker, 'metrics', kind);
  if (speaker.oneService) consult(speaker, ['metrics', id, 'service']);
  if (metric.name !== undefined)
    return said(valueNode([`metrics.${id}.name`], 'name', 'figure', textIn(metric.name, speaker.locale.tag)));
  const name = valueNode([`metrics.${id}.kind`], 'name', 'figure', called.name);
  if (countOf(kind, metrics) === 1) return said(name);
  return pattern(speaker, 'metric-of', {
    metric: name,
    service: serviceName(speaker, metric.service, `metrics.${id}.service`),
  });
}

/** Counted once a contract: each name of a metric asks. */
const counts = new WeakMap<Contract['metrics'], ReadonlyMap<string, number>>();

function countOf(kind: string, metrics: Contract['metrics']): number {
  const known = counts.get(metrics) ?? countKinds(metrics);
  counts.set(metrics, known);
  return known.get(kind) ?? 0;
}

function countKinds(metrics: Contract['metrics']): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { kind } of Object.values(metrics)) found.set(kind, (found.get(kind) ?? 0) + 1);
  return found;
}

function sayRemedy(speaker: Speaker, id: string): Filled {
  const using = Object.entries(speaker.contract.metrics).filter(
    ([, { remedy, reward }]) => ('credit' in remedy && remedy.credit === id) || reward === id,
  );
  for (const [metric, { reward }] of using)
    consult(speaker, ['metrics', metric, ...(reward === id ? ['reward'] : ['remedy', 'credit'])]);
  return series(
    speaker,
    using.map(([metric]) => nameOfMetric(speaker, metric)),
  );
}

function serviceName({ contract, locale }: Speaker, id: string, reference: string): Value {
  const text = textIn(contract.services[id]?.name, locale.tag);
  return valueNode([`services.${id}.name`, reference], 'name', 'figure', text);
}

/** Opening times in words; one value, because its parts mean nothing alone. */
function sayHours(speaker: Speaker, cursor: Cursor): Filled {
  const { locale, root, consulted } = speaker;
  const { open } = cursor.value as Contract['hours'][string];
  const path = `${cursor.path}.open`;
  if ('always' in open) return said(valueNode([path], 'hours', 'figure', phrase(speaker, 'hours-all')));
  const list = step(cursor, 'open', root, consulted);
  if (list === null || 'holds' in list) throw new Error('An entry of hours says when it is open.');
  const windows = items(list, root, consulted);
  const key = inPlainWords(speaker) ? 'plain-hours-window' : 'hours-window';
  const texts = windows.map(({ value }) => {
    const { days, from, to } = value as { readonly days: Days; readonly from: TimeOfDay; readonly to: TimeOfDay };
    return fill(phrase(speaker, key), {
      days: daysInWords(speaker, days),
      from: formatTime(from, locale),
      to: formatTime(to, locale),
    });
  });
  const paths = windows.flatMap((window) => ['days', 'from', 'to'].map((key) => `${window.path}.${key}`));
  return said(valueNode(paths, 'hours', 'figure', formatSeries(texts, locale)));
}
