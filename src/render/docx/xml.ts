/**
 * Text into XML. Characters that XML 1.0 cannot carry throw: the contract's own texts were checked on their way
 * in, so one that arrives here is our mistake, and a file that Word refuses is worse than none.
 */
const special = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
const forbidden = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Cs}/u;

/** Escaped for text and for attribute values in double quotes. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  const found = forbidden.exec(text);
  if (found !== null) {
    const code = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    throw new Error(`a text for a DOCX holds U+${code}, which XML cannot carry`);
  }
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;');
}

/** The content of a run: text, with `w:br` for a newline and `w:tab` for a tab, never a field. */
export function runText(text: string): string {
  if (!special.test(text)) return textElement(text);
  if (!/[\n\t]/.test(text)) return textElement(escapeXml(text));
  return text
    .split(/([\n\t])/)
    .map((part) => (part === '\n' ? '<w:br/>' : part === '\t' ? '<w:tab/>' : textElement(escapeXml(part))))
    .join('');
}

/** Of escaped text. Without `preserve` readers may drop blanks at its ends. */
function textElement(text: string): string {
  if (text === '') return '';
  const blank = text.charCodeAt(0) === 0x20 || text.charCodeAt(text.length - 1) === 0x20 || text.includes('  ');
  return `${blank ? '<w:t xml:space="preserve">' : '<w:t>'}${text}</w:t>`;
}
