/** Words as the source of a regular expression that finds them and nothing else: a term or a message may hold a bracket. */
export function literalPattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
