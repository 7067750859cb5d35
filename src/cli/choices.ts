/** What `--lang`, `--format`, `--out`, `--ruleset` and `--rule` may say. Anything else is a usage error that names what is possible. */
import { type CheckOptions, formatIds, type Language, REPORT_FORMATS, RULESET_NAMES, ruleIds } from '../index.js';
import { UsageError } from './usage-error.js';

/** `id+en` -> two languages, left column first; null where nothing was chosen. */
export function chosenLanguages(option: string | undefined): readonly Language[] | null {
  if (option === undefined) return null;
  const languages = option.split('+');
  const twice = languages.find((language, at) => languages.indexOf(language) !== at);
  if (twice !== undefined) throw new UsageError(`--lang ${option} names ${twice} twice; write each language once`);
  if (languages.length > 2 || languages.some((language) => !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language))) {
    throw new UsageError(`--lang ${option} is no language; write one, as in en, or two, as in id+en`);
  }
  return languages;
}

/** The chosen languages, or those of the contract. `name` is the file, for the message. */
export function languagesOf(
  chosen: readonly Language[] | null,
  contract: readonly Language[],
  name: string,
): readonly Language[] {
  const strange = chosen?.find((language) => !contract.includes(language));
  if (strange === undefined) return chosen ?? contract;
  throw new UsageError(`--lang ${strange} is no language of ${name}; it has ${contract.join(' and ')}`);
}

/** `md,pdf` -> formats in the order of the list, each once; all of them where nothing was chosen. */
export function chosenFormats(option: string | undefined): readonly string[] {
  if (option === undefined) return formatIds;
  const words = option.split(',').map((word) => word.trim());
  const strange = words.find((word) => !formatIds.includes(word));
  if (strange !== undefined) {
    throw new UsageError(
      `--format ${strange === '' ? option : strange} is unknown; choose from ${formatIds.join(', ')}`,
    );
  }
  return formatIds.filter((format) => words.includes(format));
}

/** A folder, as it was typed; an empty name, as of a variable that is not set, would be the current one. */
export function chosenFolder(option: string): string {
  if (option.trim() !== '') return option;
  throw new UsageError('--out names no folder; write one, as in --out out');
}

/** How findings are told to a program; null for people. */
export function chosenReportFormat(option: string | undefined): (typeof REPORT_FORMATS)[number] | null {
  if (option === undefined || option === 'human') return null;
  const found = REPORT_FORMATS.find(({ id }) => id === option);
  if (found !== undefined) return found;
  const ids = ['human', ...REPORT_FORMATS.map(({ id }) => id)];
  throw new UsageError(`--format ${option} is unknown; choose from ${ids.join(', ')}`);
}

/** What the options of the meaning check say, as they were typed. */
export interface ChosenCheck {
  readonly ruleset?: string;
  readonly rule?: readonly string[];
}

/** The ruleset and the only rules to ask; a name that there is not is a usage error with the nearest one. */
export function chosenCheck({ ruleset, rule }: ChosenCheck): CheckOptions {
  const chosen = RULESET_NAMES.find((name) => name === ruleset);
  if (ruleset !== undefined && chosen === undefined) {
    throw new UsageError(`--ruleset ${ruleset} is unknown; choose from ${RULESET_NAMES.join(', ')}`);
  }
  const ids = rule?.map((id) => id.replace(/^check\//, ''));
  for (const id of ids ?? []) {
    if (ruleIds.includes(id)) continue;
    const fixed = id.startsWith('model/') ? 'what must hold is always asked' : 'sepakat explain lists the rules';
    throw new UsageError(`--rule ${id} is no rule; ${fixed}`);
  }
  return { ...(chosen && { ruleset: chosen }), ...(ids && { rules: ids }) };
}
