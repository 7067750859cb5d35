/**
 * The colour space that PDF/A asks a file to name: sRGB as an ICC profile of version 2, worked out from its standard
 * (IEC 61966-2-1, adapted to D50) instead of shipped as a file.
 */
import type { PdfFile } from './file.js';
import { packed } from './stream.js';

export function writeOutputIntent(file: PdfFile): void {
  const profile = file.ref({ N: 3 });
  profile.end(packedProfile);
  const intent = file.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFA1',
    Info: new String(name),
    OutputConditionIdentifier: new String(name),
    DestOutputProfile: profile,
  });
  intent.end();
  file.catalog.data.OutputIntents = [intent];
}

const name = 'sRGB IEC61966-2.1';

function srgbProfile(): Uint8Array {
  const curve = toneCurve();
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', description()],
    ['cprt', bytes(['text', 0, 'No copyright, use freely\0'])],
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
    ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
    ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table: (string | number)[] = [tags.length];
  const placed = new Map<Uint8Array, number>();
  let end = 128 + 4 + tags.length * 12;
  for (const [signature, data] of tags) {
    const at = placed.get(data) ?? end;
    if (at === end) end += Math.ceil(data.length / 4) * 4;
    placed.set(data, at);
    table.push(signature, at, data.length);
  }
  const profile = new Uint8Array(end);
  profile.set(header(end), 0);
  profile.set(bytes(table), 128);
  for (const [data, at] of placed) profile.set(data, at);
  return profile;
}

function header(size: number): Uint8Array {
  const start = [size, 0, 0x02100000, 'mntrRGB XYZ ', 0x07d00001, 0x00010000, 0, 'acsp', 0, 0, 0, 0, 0, 0, 0];
  return bytes([...start, fixed(0.9642), fixed(1), fixed(0.8249)]);
}

/** 256 steps of the standard's curve: a straight piece near black, then a power of 2.4. */
function toneCurve(): Uint8Array {
  const steps = 256;
  const curve = new Uint8Array(12 + steps * 2);
  const view = new DataView(curve.buffer);
  curve.set(bytes(['curv', 0, steps]));
  for (let step = 0; step < steps; step += 1) {
    const value = step / (steps - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + step * 2, Math.round(light * 65535));
  }
  return curve;
}

/** The name as plain text; its Unicode and script forms are left empty. */
function description(): Uint8Array {
  const start = bytes(['desc', 0, name.length + 1, `${name}\0`]);
  const whole = new Uint8Array(start.length + 78);
  whole.set(start);
  return whole;
}

const xyz = (x: number, y: number, z: number): Uint8Array => bytes(['XYZ ', 0, fixed(x), fixed(y), fixed(z)]);

const fixed = (value: number): number => Math.round(value * 65536);

/** Texts letter for letter, numbers as four bytes, the highest first. */
function bytes(parts: readonly (string | number)[]): Uint8Array {
  const all = parts.flatMap((part) =>
    typeof part === 'string'
      ? Array.from(part, (letter) => letter.charCodeAt(0))
      : [(part >>> 24) & 255, (part >>> 16) & 255, (part >>> 8) & 255, part & 255],
  );
  return Uint8Array.from(all);
}

/** The same in every file: packed once a process. */
const packedProfile = packed(srgbProfile());
