/**
 * A firm's folder of templates: its clauses, outlines and wording, read as text and nothing else. Links are not
 * followed, so a folder that came by mail shows no file of this computer.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OwnTexts } from '../compose/own-texts.js';
import { type Diagnostic, decodeSource, diagnostic, type Outcome, type Source, tooLarge } from '../index.js';
import { systemReason, UsageError } from './usage-error.js';

/** What may stand in the folder; everything else in it is somebody else's business. */
const PARTS = ['clauses', 'outlines', 'locales'];

/** Findings: cli/own-texts for a link, source/too-large, source/not-utf8. `sources` are for the lines of later findings. */
export interface OwnTextsRead extends Outcome<OwnTexts> {
  readonly sources: readonly Source[];
}

/** True where a folder of that name holds clauses, outlines or locales. */
export function hasOwnTexts(name: string, directory: string): boolean {
  return PARTS.some((part) => existsSync(resolve(directory, name, part)));
}

/** A folder that is not there, or holds none of the three, is a UsageError. */
export function readOwnTexts(name: string, directory: string): OwnTextsRead {
  const root = resolve(directory, name);
  try {
    if (!statSync(root).isDirectory()) throw new UsageError(`${name} is no folder; name the one that holds clauses`);
    if (!hasOwnTexts(name, directory)) throw new UsageError(`${name} holds none of ${PARTS.join(', ')}`);
    return readParts(name, root);
  } catch (error) {
    const reason = systemReason(error);
    if (reason === null) throw error;
    throw new UsageError(`${name} cannot be read: ${reason}`);
  }
}

function readParts(name: string, root: string): OwnTextsRead {
  const findings: Diagnostic[] = [];
  const sources: Source[] = [];
  const files = { templates: new Map<string, string>(), locales: new Map<string, string>() };
  for (const path of PARTS.flatMap((part) => pathsBelow(root, part, name, findings))) {
    const source = readText(`${name}/${path}`, join(root, path), findings);
    if (source === null) continue;
    sources.push(source);
    if (path.startsWith('locales/')) files.locales.set(path.slice('locales/'.length), source.text);
    else files.templates.set(path, source.text);
  }
  return { value: findings.length > 0 ? null : { name, ...files }, diagnostics: findings, sources };
}

/** Files below one of the parts, in order; hidden ones are left to whoever hides them. */
function pathsBelow(root: string, folder: string, name: string, findings: Diagnostic[]): readonly string[] {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return pathsBelow(root, path, name, findings);
    if (entry.isFile()) return [path];
    findings.push(
      diagnostic({
        code: 'cli/own-texts',
        message: `${name}/${path} is no file but a link or something else.`,
        help: 'put the file itself there',
      }),
    );
    return [];
  });
}

/** A file of another kind is not read: that nothing reads it is reported with its name. */
function readText(name: string, path: string, findings: Diagnostic[]): Source | null {
  const large = tooLarge(name, statSync(path).size);
  const { value, diagnostics } = large
    ? { value: null, diagnostics: [large] }
    : decodeSource(name, /\.(yaml|hbs)$/.test(path) ? readFileSync(path) : new Uint8Array());
  findings.push(...diagnostics);
  return value;
}
