/** The contract of a sample in a rule's manual: changes laid over a preset, an example or a small outline of the tests, by RFC 7396. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Sample } from '../../src/source/manual.js';

/** JSON text of the sample, and so YAML too; comments of the base left out. */
export function sampleText({ base = 'web-hosting-id', yaml = '' }: Sample): string {
  const below = bases.get(base) ?? read(baseText(base));
  bases.set(base, below);
  return JSON.stringify(lay(below, read(yaml) ?? {}), null, 1);
}

/** Every scalar stays the text that it is in the file, as our own reader takes it. */
const read = (text: string): Json => parse(text, { schema: 'failsafe' }) as Json;

/** Hundreds of samples lie over a dozen bases. */
const bases = new Map<string, Json>();

export function baseText(base: string): string {
  const preset = new URL(`../../templates/presets/${base}.yaml`, import.meta.url);
  const example = new URL(`../../examples/${base}/contract.yaml`, import.meta.url);
  const outline = new URL(`../templates/outlines/${base}.yaml`, import.meta.url);
  return readFileSync([preset, example].find((file) => existsSync(file)) ?? outline, 'utf8');
}

type Json = string | null | undefined | readonly Json[] | { readonly [key: string]: Json };

function lay(below: Json, above: Json): Json {
  if (typeof above !== 'object' || above === null || Array.isArray(above)) return above;
  const under = typeof below === 'object' && below !== null && !Array.isArray(below) ? below : {};
  const laid: Record<string, Json> = { ...(under as Record<string, Json>) };
  for (const [key, value] of Object.entries(above)) {
    if (value === 'null' || value === null || value === '') delete laid[key];
    else laid[key] = lay(laid[key], value as Json);
  }
  return laid;
}
