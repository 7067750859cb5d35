/**
 * A change of one field of a contract, written on one line, and what it does to what the reader gets.
 * `web-hosting billing.late.suspend` leaves the field out of an example; `web-hosting agreement.ends = 2028-01-31`
 * writes it.
 */
import { existsSync } from 'node:fs';
import { parse, parseDocument } from 'yaml';
import { example, outlineSample } from './printed-findings.js';
import { type Told, told } from './told.js';

/** What a change did: other words, or findings that were not there; null where nobody notices it. */
export function effectOf(change: string): 'words' | 'finding' | null {
  const [, sample = '', path = '', value] = /^(\S+) (\S+)(?: = (.+))?$/.exec(change) ?? [];
  const before = toldAsItIs(sample);
  const document = parseDocument(textOf(sample));
  const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  if (value === undefined) {
    if (!document.hasIn(keys)) throw new Error(`A change is of a field that is there, not ${change}.`);
    document.deleteIn(keys);
  } else document.setIn(keys, document.createNode(parse(value)));
  const after = toldIn(document.toString({ lineWidth: 0 }));
  // A key that nothing knows is refused wherever it stands, and shows nothing.
  const unknown = /model\/(?:unknown-key|misplaced-key|not-yet)/;
  if (after.findings.some((finding) => unknown.test(finding))) return null;
  if (after.words !== '' && after.words !== before.words) return 'words';
  return after.findings.join() === before.findings.join() ? null : 'finding';
}

const known = new Map<string, Told>();

/** Each sample is told once; one with errors of its own would prove nothing. */
function toldAsItIs(sample: string): Told {
  const now = known.get(sample) ?? toldIn(parseDocument(textOf(sample)).toString({ lineWidth: 0 }));
  if (now.words === '') throw new Error(`A sample can be told, not ${sample}: ${now.findings.join(', ')}`);
  known.set(sample, now);
  return now;
}

/** In English where the contract has it, for a change of one language is as good as one of two. */
function toldIn(text: string): Told {
  return told(text, /^ {2}languages:.*\ben\b/m.test(text) ? ['en'] : undefined);
}

/** A story of `examples`, or a contract of one of the smaller outlines. */
function textOf(sample: string): string {
  const isExample = existsSync(new URL(`../../examples/${sample}/contract.yaml`, import.meta.url));
  return isExample ? example(sample) : outlineSample(sample);
}
