/** One file of `templates/outlines` to an outline: which clauses, in which order, in which part. */
import type { Diagnostic } from '../source/diagnostic.js';
import { nearest } from '../source/nearest.js';
import { itemPath } from '../source/path.js';
import { readSource } from '../source/read-source.js';
import { isReservedName } from '../source/reserved-name.js';
import { makeSource } from '../source/source.js';
import { Keys } from './keys.js';
import type { ClausePlace, ClauseTemplate, Outline } from './library.js';

/** Parts of an outline, and the place that a clause must have to stand there. */
const placeOf = {
  front: 'front',
  indonesian: 'body',
  alone: 'body',
  back: 'back',
  annexes: 'annex',
} as const satisfies Record<Exclude<keyof Outline, 'id' | 'typesetting'>, ClausePlace>;

export interface OutlineFile {
  readonly id: string;
  readonly path: string;
  readonly text: string;
}

/**
 * Diagnostics into `findings`: assemble/library for a clause that is not there, stands twice or belongs
 * elsewhere. `folders` are all clauses, `clauses` those that could be read.
 */
export function readOutline(
  { id, path, text }: OutlineFile,
  folders: ReadonlySet<string>,
  clauses: Readonly<Record<string, ClauseTemplate>>,
  findings: Diagnostic[],
): Outline | null {
  const raw = readSource(makeSource(path, text));
  findings.push(...raw.diagnostics);
  if (!raw.value) return null;
  const keys = new Keys(raw.value, path, null, findings);
  if (isReservedName(id)) keys.report('', `Windows cannot make a file ${id}.yaml.`, `Name it ${id}-outline.yaml.`);
  const part = (name: keyof typeof placeOf): readonly string[] => {
    const ids = keys.list(name);
    for (const [index, clause] of ids.entries()) {
      const path = itemPath(name, String(index + 1));
      const place = clauses[clause]?.place;
      if (!folders.has(clause)) {
        const meant = nearest(clause, [...folders]) ?? 'the name of a folder of clauses';
        keys.report(path, `There is no clause ${clause}.`, `Write ${meant}.`);
      } else if (ids.indexOf(clause) !== index)
        keys.report(path, `Clause ${clause} stands twice in ${name}.`, 'Delete one of them.');
      else if (place !== undefined && place !== placeOf[name])
        keys.report(
          path,
          `Clause ${clause} stands in ${name}, and its place is ${place}.`,
          `Write place: ${placeOf[name]}.`,
        );
    }
    return ids;
  };
  const outline: Outline = {
    id,
    front: part('front'),
    indonesian: part('indonesian'),
    alone: part('alone'),
    back: part('back'),
    annexes: part('annexes'),
    typesetting: keys.oneOf('typesetting', ['usual', 'close'], 'usual'),
  };
  keys.end();
  return outline;
}
