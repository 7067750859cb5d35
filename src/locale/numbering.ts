/**
 * Numbering schemes: figures and levels from locales/numbering.yaml, labels from each language. The
 * scheme follows the languages of the contract, also where only one of them is printed.
 */
import type { z } from 'zod';
import type { Family, Locale } from './locale.js';
import type { level, numberingSchema } from './numbering-schema.js';

export type NumberingSchemes = Readonly<z.infer<typeof numberingSchema>>;

/** One level as a document wants it: figures, a label per language, and whether a heading stands under its number. */
export interface LabelledLevel {
  readonly format: z.infer<typeof level>['format'];
  readonly label: Readonly<Record<string, string>>;
  readonly stacked: boolean;
}

export interface ContractNumbering {
  /** Name of the scheme: the key of each locale's reference words. */
  readonly scheme: string;
  /** Template words of headings are printed in capitals. */
  readonly capitals: boolean;
  readonly numbering: Readonly<Record<Family, readonly LabelledLevel[]>>;
}

/** The name of the scheme for a contract in these languages: that of the first scheme whose language is among them, else the one for all. */
export function schemeOf(schemes: NumberingSchemes, contractLanguages: readonly string[]): string {
  const entries = Object.entries(schemes);
  const found =
    entries.find(([, { language }]) => language !== undefined && contractLanguages.includes(language)) ??
    entries.find(([, { language }]) => language === undefined);
  if (found === undefined) throw new Error('One numbering scheme serves the languages that no other scheme names.');
  return found[0];
}

/** The numbering of a contract with the labels of its languages; `locales` are those of the contract's languages. */
export function numberingOf(
  schemes: NumberingSchemes,
  locales: readonly Locale[],
  contractLanguages: readonly string[],
): ContractNumbering {
  const scheme = schemeOf(schemes, contractLanguages);
  const levels = schemes[scheme];
  if (levels === undefined) throw new Error(`The numbering scheme ${scheme} is in the list it was found in.`);
  const labelled = (family: Family): readonly LabelledLevel[] =>
    levels[family].map(({ format, stacked }, index) => ({
      format,
      label: Object.fromEntries(locales.map((locale) => [locale.tag, labelFor(locale, scheme, family, index)])),
      stacked: stacked === 'true',
    }));
  return {
    scheme,
    capitals: levels.capitals === 'true',
    numbering: {
      body: labelled('body'),
      annex: labelled('annex'),
      parties: labelled('parties'),
      recitals: labelled('recitals'),
      definitions: labelled('definitions'),
    },
  };
}

function labelFor(locale: Locale, scheme: string, family: Family, index: number): string {
  const label = locale.numbering[scheme]?.[family][index];
  if (label === undefined) {
    throw new Error(
      `The locale ${locale.tag} has a label for level ${index + 1} of ${family} in the scheme ${scheme}.`,
    );
  }
  return label;
}
