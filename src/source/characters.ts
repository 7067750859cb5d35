/**
 * Which characters a text may have: those that all cut faces have, one glyph a character, in normal form C.
 * Made by src/render/pdf/faces/cut.py from the faces; do not edit. No controls, no combining, zero-width, bidi or
 * private-use characters, and of two characters that look the same (space and no-break space) only one.
 */

/** First and last code point of each range, ascending; 669 characters in all. */
export const acceptedRanges: readonly (readonly [number, number])[] = [
  [0x0020, 0x007e], // space to ~
  [0x00a1, 0x00ac], // ¡ to ¬
  [0x00ae, 0x017f], // ® to ſ
  [0x018f, 0x018f], // Ə
  [0x0192, 0x0192], // ƒ
  [0x01a0, 0x01a1], // Ơ to ơ
  [0x01af, 0x01b0], // Ư to ư
  [0x01cd, 0x01dc], // Ǎ to ǜ
  [0x01e6, 0x01e7], // Ǧ to ǧ
  [0x01fa, 0x01ff], // Ǻ to ǿ
  [0x0218, 0x021b], // Ș to ț
  [0x0259, 0x0259], // ə
  [0x02bb, 0x02bd], // ʻ to ʽ
  [0x02c6, 0x02dd], // ˆ to ˝
  [0x0394, 0x0394], // Δ
  [0x03a0, 0x03a1], // Π to Ρ
  [0x03a3, 0x03a9], // Σ to Ω
  [0x03b1, 0x03c9], // α to ω
  [0x1e80, 0x1e85], // Ẁ to ẅ
  [0x1e9e, 0x1e9e], // ẞ
  [0x1ea0, 0x1ef9], // Ạ to ỹ
  [0x2010, 0x2027], // ‐ to ‧
  [0x2030, 0x203a], // ‰ to ›
  [0x2044, 0x2044], // ⁄
  [0x2070, 0x2071], // ⁰ to ⁱ
  [0x2074, 0x208e], // ⁴ to ₎
  [0x20a0, 0x20be], // ₠ to ₾
  [0x2105, 0x2105], // ℅
  [0x2113, 0x2122], // ℓ to ™
  [0x212e, 0x212e], // ℮
  [0x2153, 0x2154], // ⅓ to ⅔
  [0x215b, 0x215e], // ⅛ to ⅞
  [0x2190, 0x2195], // ← to ↕
  [0x2202, 0x2202], // ∂
  [0x2206, 0x2206], // ∆
  [0x220f, 0x220f], // ∏
  [0x2211, 0x2212], // ∑ to −
  [0x2219, 0x221a], // ∙ to √
  [0x221e, 0x221f], // ∞ to ∟
  [0x2229, 0x2229], // ∩
  [0x222b, 0x222b], // ∫
  [0x2248, 0x2248], // ≈
  [0x2260, 0x2261], // ≠ to ≡
  [0x2264, 0x2265], // ≤ to ≥
  [0x25a0, 0x25a1], // ■ to □
  [0x25aa, 0x25ac], // ▪ to ▬
  [0x25b2, 0x25b2], // ▲
  [0x25ba, 0x25ba], // ►
  [0x25bc, 0x25bc], // ▼
  [0x25c4, 0x25c4], // ◄
  [0x25ca, 0x25cc], // ◊ to ◌
  [0x25cf, 0x25cf], // ●
  [0x25d8, 0x25d9], // ◘ to ◙
  [0x25e6, 0x25e6], // ◦
];

/** True when every face has a glyph of its own for the character; a line break is not a character. */
export function isAccepted(codePoint: number): boolean {
  return acceptedRanges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
