/** A text of the author inside a sentence of ours: short, and with nothing that a terminal would obey. */

/** At most `most` characters; what cannot be seen becomes U+FFFD. */
export function shown(text: string, most = 60): string {
  const visible = text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd');
  const characters = [...visible];
  return characters.length <= most ? visible : `${characters.slice(0, most - 3).join('')}...`;
}
