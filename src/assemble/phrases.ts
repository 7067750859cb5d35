/**
 * What the template helpers say. Each takes a place in the contract and gives inlines for one
 * language: values with the paths they came from, words from locales/<tag>/phrases.yaml around them.
 * Calculating is reckon's; nothing here adds up or decides.
 */
import type { Language } from '../document/document.js';
import type { Inline, Value } from '../document/inline.js';
import {
  type Form,
  formatCount,
  formatDateline,
  formatDays,
  formatDecimal,
  formatDuration,
  formatQuantity,
  formatSeries,
  formatTime,
} from '../locale/format.js';
import type { Locale } from '../locale/locale.js';
import type { Contract } from '../model/contract.js';
import { allowanceOf } from '../reckon/allowance.js';
import { creditOf } from '../reckon/credit.js';
import { clockParts, type Elapsed } from '../reckon/elapsed.js';
import { exposureOf } from '../reckon/exposure.js';
import { tierRanges } from '../reckon/tiers.js';
import type { DayName, LocalDate } from '../values/calendar.js';
import type { Duration, DurationUnit } from '../values/duration.js';
import { isQuantity, type Quantity } from '../values/quantity.js';
import type { TimeOfDay } from '../values/time.js';
import { type Cursor, items, refersTo, type Said } from './cursor.js';
import type { FactInput } from './facts.js';
import type { Scope } from './scope.js';
import type { Helper } from './template.js';

export interface HelperInput {
  /** Where the path led; null without a path, or where it led nowhere. */
  readonly cursor: Cursor | null;
  readonly scope: Scope;
  readonly words: readonly string[];
  readonly many: boolean;
  readonly language: Language;
  readonly facts: FactInput;
  readonly consulted: Said;
}

/** `inlines` null: nothing can be said; without a message of its own the value is missing. */
export interface Filled {
  readonly inlines: readonly Inline[] | null;
  readonly code?: string;
  readonly message?: string;
  readonly help?: string;
}

export interface Phrases {
  readonly fill: (helper: Helper, input: HelperInput) => Filled;
  readonly series: (parts: readonly string[], language: Language) => string;
  /** Terms that a printed duration or day uses without naming them: `5 Business Days`. Grows while filling. */
  readonly implied: ReadonlySet<string>;
}

const missing: Filled = { inlines: null };

/** Terms that stand inside a unit. */
const impliedBy: Partial<Record<DurationUnit, string>> = {
  'business-day': 'business-day',
  'service-hour': 'service-hours',
  'calendar-day': 'calendar-day',
};

/** The helpers for one contract in its languages. */
export function makePhrases(given: {
  readonly contract: Contract;
  readonly locales: Readonly<Record<Language, Locale>>;
}): Phrases {
  const { contract, locales } = given;
  const implied = new Set<string>();
  let exposure: ReturnType<typeof exposureOf> | null = null;
  const localeOf = (language: Language): Locale => {
    const locale = locales[language];
    if (!locale) throw new Error(`There is no locale ${language}.`);
    return locale;
  };
  const speak = (input: HelperInput): Speaker => new Speaker(contract, localeOf(input.language), input, implied);

  const fillers: Record<Helper, (input: HelperInput) => Filled> = {
    figure: (input) => speak(input).value(input.cursor, 'figure'),
    words: (input) => speak(input).value(input.cursor, 'words'),
    'or-blank': (input) => {
      const speaker = speak(input);
      return input.cursor?.value === undefined ? speaker.words('blank') : speaker.value(input.cursor, 'figure');
    },
    dateline: (input) => speak(input).dateline(input.cursor),
    name: (input) => speak(input).name(input.cursor),
    formula: (input) => speak(input).formula(input.cursor),
    'base-name': (input) => speak(input).baseName(input.cursor),
    allowance: (input) => speak(input).allowance(input.cursor),
    'tier-range': (input) => speak(input).tierRange(input.cursor),
    'credit-amount': (input) => speak(input).creditAmount(input.cursor),
    many: (input) => speak(input).many(input.cursor),
    exposure: (input) => {
      exposure ??= exposureOf(contract);
      const most = input.words[0] === 'year' ? exposure.year : exposure.month;
      const speaker = speak(input);
      return most.amount === null ? speaker.words(most.because) : speaker.derived(most.amount, ['penalties'], 'words');
    },
    term: (input) => speak(input).term(false),
    define: (input) => speak(input).term(true),
    ref: (input) => ({ inlines: [{ type: 'reference', target: input.words[0] ?? '', parts: [] }] }),
  };
  return {
    fill: (helper, input) => fillers[helper](input),
    series: (parts, language) => formatSeries(parts, localeOf(language)),
    implied,
  };
}

/** The helpers in one language, at one hole. */
class Speaker {
  private readonly contract: Contract;
  private readonly locale: Locale;
  private readonly input: HelperInput;
  private readonly implied: Set<string>;

  constructor(contract: Contract, locale: Locale, input: HelperInput, implied: Set<string>) {
    this.contract = contract;
    this.locale = locale;
    this.input = input;
    this.implied = implied;
  }

  /** Any leaf by its kind. A reference is said by the name of what it refers to. */
  value(cursor: Cursor | null, form: Form): Filled {
    if (!cursor || cursor.value === undefined || cursor.shape.kind !== 'leaf') return missing;
    const { value, path, shape } = cursor;
    switch (shape.leaf) {
      case 'ref':
        return this.name(cursor);
      case 'refs':
        return this.series(items(cursor, this.input.scope.root, this.input.consulted).map((item) => this.name(item)));
      case 'words':
        return this.series(
          items(cursor, this.input.scope.root, this.input.consulted).map((item) => this.value(item, form)),
        );
      case 'word':
        return this.word(cursor, shape.word ?? '', String(value));
      case 'country':
        return this.word(cursor, 'country', String(value));
      case 'flag':
        return this.plain(cursor, this.phrase(value === true ? 'yes' : 'no'), form);
      case 'count':
        return this.plain(cursor, formatCount(Number(value), this.locale, form), form);
      case 'days':
        return this.plain(cursor, this.days(value as 'business-days' | readonly DayName[]), form);
      case 'text':
        return this.plain(cursor, this.textOf(value), form);
      default:
        if (isQuantity(value)) {
          if (value.type === 'duration') this.imply(value);
          return this.plain(cursor, formatQuantity(value, this.locale, form), form);
        }
        if (typeof value !== 'string') throw new Error(`${path} holds a ${shape.leaf} that nobody can format.`);
        return this.plain(cursor, value, form);
    }
  }

  /** What a metric, service, party, contact, severity, remedy or entry of hours is called. */
  name(cursor: Cursor | null): Filled {
    if (!cursor || cursor.value === undefined) return missing;
    const { shape } = cursor;
    if (shape.kind === 'leaf') {
      const target = shape.refers === undefined ? null : refersTo(cursor, shape.refers, this.input.scope.root);
      if (!target) return this.value(cursor, 'figure');
      this.input.consulted(cursor.path);
      return this.name(target);
    }
    const [collection = '', second = '', third = ''] = cursor.path.split('.');
    if (collection === 'metrics') return this.metricName(second);
    if (collection === 'hours') return this.hours(cursor);
    if (collection === 'penalties' && second === 'remedies') return this.remedyName(third);
    const named = cursor.value as { readonly name?: unknown };
    if (named.name === undefined) return missing;
    return { inlines: [this.valueNode([`${cursor.path}.name`], 'name', 'figure', this.textOf(named.name))] };
  }

  formula(cursor: Cursor | null): Filled {
    const kind = (cursor?.value as { readonly kind?: string } | undefined)?.kind ?? '';
    const formula = this.locale.metrics[kind]?.formula;
    return formula === undefined ? this.wordless('metrics', kind) : { inlines: [{ type: 'text', text: formula }] };
  }

  /** `{ fee: service }`, with `for` a period in caps. */
  baseName(cursor: Cursor | null): Filled {
    const base = cursor?.value as { readonly fee: string; readonly for?: Duration } | undefined;
    if (!cursor || !base) return missing;
    const service = this.serviceName(base.fee, `${cursor.path}.fee`);
    if (base.for === undefined) return this.pattern('fee', { service });
    this.imply(base.for);
    const period = this.valueNode(
      [`${cursor.path}.for`],
      'duration',
      'figure',
      formatDuration(base.for, this.locale, 'words'),
    );
    return this.pattern('fee-for', { service, period });
  }

  allowance(cursor: Cursor | null): Filled {
    const id = cursor?.path.split('.')[1] ?? '';
    const metric = this.contract.metrics[id];
    if (!cursor || !metric) return missing;
    const target = metric.targets.find((each) => each === cursor.value);
    const allowance = target && allowanceOf(target, metric, this.contract);
    if (!allowance) return missing;
    const derived = (text: string): Value => this.valueNode([cursor.path], 'derived', 'derived', text);
    const count = (number: number): Value => derived(formatCount(number, this.locale, 'figure'));
    if (allowance.type === 'cases') {
      return this.pattern('allowance-cases', { count: count(allowance.count), of: count(allowance.of) });
    }
    const time = derived(this.elapsed(allowance.time));
    if (allowance.base.type === 'service-hours') {
      return this.pattern('allowance-service', { time, hours: count(allowance.base.hours) });
    }
    const unit = /week|month|quarter|year/u.exec(allowance.base.period)?.[0] ?? 'year';
    return this.pattern(`allowance-${unit}`, { time, days: count(allowance.base.days) });
  }

  tierRange(cursor: Cursor | null): Filled {
    const remedy = this.remedyAt(cursor);
    if (!cursor || remedy?.kind !== 'tiered-percent') return missing;
    const index = remedy.tiers.findIndex((tier) => Object.is(tier, cursor.value));
    const range = tierRanges(remedy.tiers)[index];
    if (!range) return missing;
    const below = this.valueNode(
      [`${cursor.path}.below`],
      'percent',
      'figure',
      formatQuantity(range.below, this.locale, 'figure'),
    );
    if (range.from === null) return this.pattern('tier-open', { below });
    const from = this.valueNode([cursor.path], 'percent', 'derived', formatQuantity(range.from, this.locale, 'figure'));
    return this.pattern('tier', { from, below });
  }

  creditAmount(cursor: Cursor | null): Filled {
    const remedy = this.remedyAt(cursor);
    const credit = (cursor?.value as { readonly credit?: Parameters<typeof creditOf>[0] } | undefined)?.credit;
    if (!cursor || !remedy || credit === undefined) return missing;
    const found = creditOf(credit, remedy, this.contract);
    const service = remedy.base.fee;
    return found
      ? this.derived(found.amount, [`${cursor.path}.credit`, `services.${service}.fee.amount`], 'figure')
      : this.words('blank');
  }

  many(cursor: Cursor | null): Filled {
    if (!cursor || cursor.value === undefined) return missing;
    this.input.consulted(cursor.path);
    const [one = '', more = ''] = this.input.words;
    const amount =
      isQuantity(cursor.value) && cursor.value.type === 'duration' ? cursor.value.amount : Number(cursor.value);
    return { inlines: [{ type: 'text', text: amount === 1 ? one : more }] };
  }

  dateline(cursor: Cursor | null): Filled {
    if (!cursor) return missing;
    if (cursor.value === undefined) return this.words('dateline-blank');
    return this.plain(cursor, formatDateline(cursor.value as LocalDate, this.locale), 'words');
  }

  term(defines: boolean): Filled {
    const id = this.input.words[0] ?? '';
    const forms = this.locale.terms[id];
    if (!forms) return this.wordless('terms', id);
    const text = this.input.many ? (forms.many ?? forms.one) : forms.one;
    return { inlines: [{ type: 'term', term: id, defines, text }] };
  }

  /** A phrase of the locale by itself. */
  words(key: string): Filled {
    return { inlines: [{ type: 'text', text: this.phrase(key) }] };
  }

  derived(value: Quantity, paths: readonly string[], form: Form): Filled {
    return { inlines: [this.valueNode(paths, value.type, 'derived', formatQuantity(value, this.locale, form))] };
  }

  private metricName(id: string): Filled {
    const metric = this.contract.metrics[id];
    const kind = metric?.kind ?? '';
    const words = this.locale.metrics[kind];
    if (!metric || !words) return this.wordless('metrics', kind);
    const name = this.valueNode([`metrics.${id}.kind`], 'name', 'figure', words.name);
    const others = Object.values(this.contract.metrics);
    const alike = others.some((other) => other !== metric && other.kind === kind);
    if (!alike) return { inlines: [name] };
    return this.pattern('metric-of', {
      metric: name,
      service: this.serviceName(metric.service, `metrics.${id}.service`),
    });
  }

  private remedyName(id: string): Filled {
    const using = Object.entries(this.contract.metrics).filter(
      ([, { remedy }]) => 'credit' in remedy && remedy.credit === id,
    );
    for (const [metric] of using) this.input.consulted(`metrics.${metric}.remedy`);
    return this.series(using.map(([metric]) => this.metricName(metric)));
  }

  private serviceName(id: string, reference: string): Value {
    const service = this.contract.services[id];
    return this.valueNode([`services.${id}.name`, reference], 'name', 'figure', this.textOf(service?.name));
  }

  /** Opening times in words; one value, because its parts mean nothing alone. */
  private hours(cursor: Cursor): Filled {
    const { open } = cursor.value as Contract['hours'][string];
    const path = `${cursor.path}.open`;
    if ('always' in open) return { inlines: [this.valueNode([path], 'hours', 'figure', this.phrase('hours-all'))] };
    const root = this.input.scope.root;
    const windows = items(
      { shape: openShape(cursor), value: open, path, key: 'open', around: cursor },
      root,
      this.input.consulted,
    );
    const texts = windows.map((window) => {
      const { days, from, to } = window.value as {
        readonly days: 'business-days' | readonly DayName[];
        readonly from: TimeOfDay;
        readonly to: TimeOfDay;
      };
      return fillPattern(this.phrase('hours-window'), {
        days: this.days(days),
        from: formatTime(from, this.locale),
        to: formatTime(to, this.locale),
      });
    });
    const paths = windows.flatMap((window) => ['days', 'from', 'to'].map((key) => `${window.path}.${key}`));
    return { inlines: [this.valueNode(paths, 'hours', 'figure', formatSeries(texts, this.locale))] };
  }

  private days(days: 'business-days' | readonly DayName[]): string {
    if (days !== 'business-days') return formatDays(days, this.locale);
    this.implied.add('business-day');
    return this.phrase('business-days');
  }

  private elapsed(time: Elapsed): string {
    const { hours, minutes, seconds, fraction } = clockParts(time);
    const parts: string[] = [];
    const add = (amount: number, unit: DurationUnit): void => {
      if (amount > 0) parts.push(formatDuration({ type: 'duration', amount, unit }, this.locale, 'figure'));
    };
    add(hours, 'hour');
    add(minutes, 'minute');
    if (fraction === '') add(seconds, 'second');
    else {
      const { one, many } = this.locale.units.second;
      parts.push(`${formatDecimal(`${seconds}.${fraction}`, this.locale)} ${many ?? one}`);
    }
    return parts.join(' ');
  }

  private imply(duration: Duration): void {
    const term = impliedBy[duration.unit];
    if (term !== undefined) this.implied.add(term);
  }

  private remedyAt(cursor: Cursor | null): NonNullable<Contract['penalties']>['remedies'][string] | undefined {
    return this.contract.penalties?.remedies[cursor?.path.split('.')[2] ?? ''];
  }

  private word(cursor: Cursor, list: string, word: string): Filled {
    const text = this.locale.words[list]?.[word];
    return text === undefined ? this.wordless(list, word) : this.plain(cursor, text, 'figure');
  }

  private wordless(list: string, word: string): Filled {
    return {
      inlines: null,
      code: 'assemble/missing-words',
      message: `${word} has no words in ${this.locale.tag}.`,
      help: `add ${word} under ${list} in locales/${this.locale.tag}`,
    };
  }

  private series(parts: readonly Filled[]): Filled {
    const failed = parts.find((part) => part.inlines === null);
    if (failed) return failed;
    const marks = parts.map((_, index) => `\u0000${index}\u0000`);
    const inlines = formatSeries(marks, this.locale)
      .split('\u0000')
      .flatMap((piece, index): readonly Inline[] => {
        if (index % 2 === 1) return parts[Number(piece)]?.inlines ?? [];
        return piece === '' ? [] : [{ type: 'text', text: piece }];
      });
    return { inlines };
  }

  private pattern(key: string, slots: Readonly<Record<string, Value>>): Filled {
    const pieces = this.phrase(key).split(/\{([a-z-]+)\}/u);
    const inlines = pieces.flatMap((piece, index): readonly Inline[] => {
      if (index % 2 === 0) return piece === '' ? [] : [{ type: 'text', text: piece }];
      const slot = slots[piece];
      if (!slot) throw new Error(`The phrase ${key} of ${this.locale.tag} asks for {${piece}}, which nobody gives.`);
      return [slot];
    });
    return { inlines };
  }

  private phrase(key: string): string {
    const phrase = this.locale.phrases[key];
    if (phrase === undefined) throw new Error(`The locale ${this.locale.tag} has no phrase ${key}.`);
    return phrase;
  }

  private textOf(value: unknown): string {
    if (typeof value === 'string') return value;
    const text = (value as Readonly<Record<Language, string>> | undefined)?.[this.locale.tag];
    if (text === undefined) throw new Error(`A text has no ${this.locale.tag}, which the model should have reported.`);
    return text;
  }

  private plain(cursor: Cursor, text: string, form: Form): Filled {
    const kind = cursor.shape.kind === 'leaf' ? cursor.shape.leaf : 'value';
    return { inlines: [this.valueNode([cursor.path], kind, form, text)] };
  }

  private valueNode(paths: readonly string[], kind: string, form: Value['form'], text: string): Value {
    return { type: 'value', paths, kind, form, text };
  }
}

function openShape(cursor: Cursor): Cursor['shape'] {
  const open = cursor.shape.kind === 'map' ? cursor.shape.keys.get('open') : undefined;
  if (!open) throw new Error('An entry of hours says when it is open.');
  return open.shape;
}

function fillPattern(pattern: string, slots: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{([a-z-]+)\}/gu, (_, name: string) => slots[name] ?? '');
}
