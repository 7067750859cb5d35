/**
 * Parts into a package: the same parts give the same bytes on every machine. Content types come first, as Office
 * writes them, then parts by name; stamps are fixed; deflate is ours, in JavaScript, because native zlib
 * differs between versions.
 */
import type { PackedPart } from './part-writer.js';

const encoder = new TextEncoder();

/** 1 January 1980, the earliest a ZIP can say, at midnight. */
const dosDate = 0x21;

export function packPackage(parts: readonly PackedPart[]): Uint8Array {
  const sorted = [...parts].sort(byPackageOrder);
  const names = sorted.map((part) => encoder.encode(part.path));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const dataBytes = sorted.reduce((sum, part) => sum + part.deflated.length, 0);
  const bytes = new Uint8Array(dataBytes + 2 * nameBytes + sorted.length * (30 + 46) + 22);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  sorted.forEach((part, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    common(view, at + 4, part, name.length);
    bytes.set(name, at + 30);
    bytes.set(part.deflated, at + 30 + name.length);
    at += 30 + name.length + part.deflated.length;
  });
  const directory = at;
  sorted.forEach((part, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    common(view, at + 6, part, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, sorted.length, true);
  view.setUint16(at + 10, sorted.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that a local header and a directory entry share: version, flags, method, stamp, sum, sizes, name. */
function common(view: DataView, at: number, part: PackedPart, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0, true);
  view.setUint16(at + 4, 8, true);
  view.setUint16(at + 6, 0, true);
  view.setUint16(at + 8, dosDate, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.deflated.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function byPackageOrder(left: PackedPart, right: PackedPart): number {
  const first = '[Content_Types].xml';
  if (left.path === first || right.path === first) return left.path === first ? -1 : 1;
  return left.path < right.path ? -1 : 1;
}
