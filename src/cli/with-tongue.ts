/** Which language findings are told in: what `--ui` says, else that of the user's system, else English. */
import { ENGLISH, type Tongue, tongueOf } from '../index.js';
import type { Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';

const LANGUAGES: readonly string[] = ['en', 'id'];

/** The table of a language is read only where that language is asked for. */
export function withTongue(surroundings: Surroundings, ui: string | undefined): Surroundings {
  if (ui !== undefined && !LANGUAGES.includes(ui)) {
    throw new UsageError(`--ui ${ui} is no language of the findings; choose from ${LANGUAGES.join(', ')}`);
  }
  const [system = ''] = (surroundings.locale ?? '').toLowerCase().split(/[_.@-]/);
  const language = ui ?? (LANGUAGES.includes(system) ? system : 'en');
  return { ...surroundings, tongue: tongueIn(language, surroundings) };
}

/** English for a language that findings are not told in. */
export function tongueIn(language: string, { assets }: Surroundings): Tongue {
  const table = language !== 'en' && LANGUAGES.includes(language) ? assets().messages(language) : null;
  return table === null ? ENGLISH : tongueOf(table);
}
