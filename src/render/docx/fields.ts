/**
 * Fields: text that Word keeps up to date. Each is written whole, in one run to the separator, with the result
 * a reader without fields sees. Nothing a contract says is ever written into an instruction.
 */

/** `instruction` is ours, `result` the runs shown; `properties` the `w:rPr` of the field's own marks. */
export function field(instruction: string, result: string, properties = ''): string {
  return (
    `<w:r>${properties}<w:fldChar w:fldCharType="begin"/><w:instrText xml:space="preserve"> ${instruction} </w:instrText>` +
    `<w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r>${properties}<w:fldChar w:fldCharType="end"/></w:r>`
  );
}

/** The number of the paragraph a bookmark stands on: its own, or with those of its parents. A click leads there. */
export function numberField(bookmark: string, context: 'own' | 'full', result: string, properties: string): string {
  return field(`REF ${bookmark} ${context === 'own' ? '\\n' : '\\w'} \\h`, result, properties);
}
