/**
 * `sepakat explain`: what a finding means, why it matters and how to put it right; without a code, the list of all. What
 * should hold is said in the language of the findings, the rest of a manual in English.
 */
import { diagnostic, ENGLISH, type Explanation, explanations } from '../../index.js';
import { nearest } from '../clause-tools.js';
import type { ExitCode, Surroundings } from '../surroundings.js';
import { UsageError } from '../usage-error.js';

export async function explain(code: string | undefined, { stdout, tongue = ENGLISH }: Surroundings): Promise<ExitCode> {
  const all = explanations().map((one) => {
    const { message: says } = tongue.tell(diagnostic({ code: one.code, message: one.says, help: '' }));
    return { ...one, says };
  });
  if (code === undefined) {
    const width = Math.max(...all.map((one) => one.code.length));
    stdout(all.map((one) => `${one.code.padEnd(width)}  ${one.severity.padEnd(7)}  ${one.says}\n`).join(''));
    return 0;
  }
  const found = all.find((one) => one.code === code || one.code === `check/${code}` || one.code === `model/${code}`);
  if (found === undefined) throw new UsageError(noManual(code, all));
  stdout(manualOf(found));
  return 0;
}

/** A finding about how a file is written says all there is to say, and has no manual. */
function noManual(code: string, all: readonly Explanation[]): string {
  const codes = all.map((one) => one.code);
  const meant = nearest(code, [...codes, ...codes.map((one) => one.replace(/^.*\//, ''))]);
  const way = meant
    ? `sepakat explain ${meant} prints the nearest`
    : 'sepakat explain lists the findings that have one';
  return `there is no manual of ${code}; ${way}`;
}

type Sample = Explanation['good'][number];

function manualOf({ code, severity, says, why, fix, source, good, bad }: Explanation): string {
  const strength = code.startsWith('model/')
    ? `always ${severity === 'error' ? 'an error' : 'a warning'}`
    : `${severity}, unless a ruleset says otherwise`;
  return [
    `# ${code}\n\n${says} (${strength})\n`,
    `## Why\n\n${why}\n`,
    `## How to put it right\n\n${fix}\n`,
    ...bad
      .filter(hasWords)
      .slice(0, 1)
      .map((sample) => `## What is found\n\n${sampleOf(sample)}`),
    ...good
      .filter(hasWords)
      .slice(0, 1)
      .map((sample) => `## What is not\n\n${sampleOf(sample)}`),
    `## Source\n\n${source}\n`,
  ].join('\n');
}

/** A sample may be a preset as it stands, which shows nothing here. */
function hasWords({ yaml, markdown }: Sample): boolean {
  return /\S/.test(markdown ?? yaml ?? '');
}

function sampleOf({ yaml, markdown }: Sample): string {
  return markdown === undefined ? `~~~yaml\n${(yaml ?? '').trim()}\n~~~\n` : `~~~markdown\n${markdown.trim()}\n~~~\n`;
}
