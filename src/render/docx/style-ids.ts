/**
 * The styles of our files, by what they are for: the id that the body writes, and the name a lawyer sees in
 * Word and may restyle. Shell and body share this list, so that neither can name a style the other lacks.
 */
export const styles = {
  title: ['Title', 'Title'],
  titleSecond: ['SepakatTitleSecond', 'Sepakat Title Second'],
  subtitle: ['Subtitle', 'Subtitle'],
  heading: ['Heading1', 'Heading 1'],
  annexHeading: ['SepakatAnnexHeading', 'Sepakat Annex Heading'],
  lead: ['SepakatLead', 'Sepakat Lead-in'],
  paragraph1: ['SepakatParagraph1', 'Sepakat Paragraph 1'],
  paragraph2: ['SepakatParagraph2', 'Sepakat Paragraph 2'],
  paragraph3: ['SepakatParagraph3', 'Sepakat Paragraph 3'],
  continue1: ['SepakatContinue1', 'Sepakat Continue 1'],
  continue2: ['SepakatContinue2', 'Sepakat Continue 2'],
  continue3: ['SepakatContinue3', 'Sepakat Continue 3'],
  party: ['SepakatParty', 'Sepakat Party'],
  recital: ['SepakatRecital', 'Sepakat Recital'],
  definition: ['SepakatDefinition', 'Sepakat Definition'],
  list: ['SepakatList', 'Sepakat List'],
  body: ['SepakatBody', 'Sepakat Body'],
  caption: ['Caption', 'Caption'],
  captionSecond: ['SepakatCaptionSecond', 'Sepakat Caption Second'],
  note: ['SepakatNote', 'Sepakat Note'],
  tableHeader: ['SepakatTableHeader', 'Sepakat Table Header'],
  tableHeaderSecond: ['SepakatTableHeaderSecond', 'Sepakat Table Header Second'],
  tableText: ['SepakatTableText', 'Sepakat Table Text'],
  gap: ['SepakatGap', 'Sepakat Gap'],
  columnHeading: ['SepakatColumnHeading', 'Sepakat Column Heading'],
  signature: ['SepakatSignature', 'Sepakat Signature'],
  stamp: ['SepakatStamp', 'Sepakat Stamp Box'],
  mark: ['SepakatMark', 'Sepakat Copy Mark'],
  header: ['Header', 'Header'],
  footer: ['Footer', 'Footer'],
  definedTerm: ['SepakatDefinedTerm', 'Sepakat Defined Term'],
  secondLanguage: ['SepakatSecondLanguage', 'Sepakat Second Language'],
} as const satisfies Readonly<Record<string, readonly [id: string, name: string]>>;

export type StyleKey = keyof typeof styles;

export const styleId = (key: StyleKey): string => styles[key][0];

/** Something for each style, made from its id. */
export const mapStyles = <T>(make: (id: string) => T): Readonly<Record<StyleKey, T>> =>
  Object.fromEntries(Object.entries(styles).map(([key, [id]]) => [key, make(id)])) as Record<StyleKey, T>;
