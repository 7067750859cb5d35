/**
 * Parts into a package: the same parts give the same bytes on every machine. Content types come first, as Office
 * writes them, then parts by name; stamps are fixed; deflate is ours, in JavaScript, because native zlib
 * differs between versions.
 */
import type { PackedPart } from './part-writer.js';

/** 1 January 1980, the earliest a ZIP can say, at midnight. */
const dosDate = 0x21;

export function packPackage(parts: readonly PackedPart[]): Uint8Array {
  const sorted = [...parts].sort(byPackageOrder);
  const nameBytes = sorted.reduce((sum, { path }) => sum + path.length, 0);
  const dataBytes = sorted.reduce((sum, part) => sum + part.deflated.length, 0);
  const bytes = new Uint8Array(dataBytes + 2 * nameBytes + sorted.length * (30 + 46) + 22);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const part of sorted) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    common(view, at + 4, part);
    putName(bytes, at + 30, part.path);
    bytes.set(part.deflated, at + 30 + part.path.length);
    at += 30 + part.path.length + part.deflated.length;
  }
  const directory = at;
  sorted.forEach((part, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    common(view, at + 6, part);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    putName(bytes, at + 46, part.path);
    at += 46 + part.path.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, sorted.length, true);
  view.setUint16(at + 10, sorted.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that a local header and a directory entry share: version, flags, method, stamp, sum, sizes, name. */
function common(view: DataView, at: number, part: PackedPart): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0, true);
  view.setUint16(at + 4, 8, true);
  view.setUint16(at + 6, 0, true);
  view.setUint16(at + 8, dosDate, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.deflated.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, part.path.length, true);
}

/** The names of parts are ASCII. */
function putName(bytes: Uint8Array, at: number, path: string): void {
  for (let index = 0; index < path.length; index++) bytes[at + index] = path.charCodeAt(index);
}

function byPackageOrder(left: PackedPart, right: PackedPart): number {
  const first = '[Content_Types].xml';
  if (left.path === first || right.path === first) return left.path === first ? -1 : 1;
  return left.path < right.path ? -1 : 1;
}
