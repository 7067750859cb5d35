/**
 * A voice is one printed language of the document: the column it stands in, the tag Word spells it with, and
 * the copy whose bookmarks it sets and follows.
 */
import type { Copy } from '../../document/clause-id.js';
import type { Document, Language } from '../../document/document.js';
import { styleId } from './style-ids.js';
import { escapeXml } from './xml.js';

export interface Voice {
  readonly language: Language;
  readonly column: 0 | 1;
  readonly copy: Copy;
  /** `<w:lang .../>` of its runs. */
  readonly lang: string;
  /** `w:rPr` of a run of plain text, and of one in the second language where both stand over each other. */
  readonly plain: string;
  readonly second: string;
}

export interface Voices {
  readonly first: Voice;
  readonly all: readonly Voice[];
  /** The voice of a paragraph; what names no language speaks as the first. */
  readonly of: (language: Language | null) => Voice;
}

/** Word's spelling dictionaries go by region; a language not listed goes by its own tag. */
const regions: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID' };

export const wordLanguage = (language: Language): string => regions[language] ?? language;

export function voicesOf(document: Document): Voices {
  const all = document.languages.map((language, at): Voice => {
    const lang = `<w:lang w:val="${escapeXml(wordLanguage(language))}"/>`;
    return {
      language,
      column: at === 0 ? 0 : 1,
      copy: at === 0 ? 'first' : 'second',
      lang,
      plain: `<w:rPr>${lang}</w:rPr>`,
      second: `<w:rPr><w:rStyle w:val="${styleId('secondLanguage')}"/>${lang}</w:rPr>`,
    };
  });
  const [first] = all;
  if (first === undefined || all.length > 2) throw new Error('a DOCX prints one language or two');
  const byLanguage = new Map(all.map((voice) => [voice.language, voice]));
  return {
    first,
    all,
    of: (language) => {
      const voice = language === null ? first : byLanguage.get(language);
      if (voice === undefined) throw new Error(`a paragraph speaks ${language}, which the document does not print`);
      return voice;
    },
  };
}
