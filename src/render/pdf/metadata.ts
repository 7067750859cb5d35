/**
 * What the file says of itself: title, parties and date as XMP, the claims PDF/A-3a and PDF/UA-1, and the stamp that
 * tells which contract, revision and templates it was made from. Every text is escaped: a party may be called A & B.
 */
import type { Document } from '../../document/document.js';
import { hashOf } from '../../document/hash.js';
import type { PdfFile } from './file.js';
import { plain } from './stream.js';

/** Entries of the information dictionary; XMP repeats them, and PDF/A asks that both agree. */
export function fileInfo(document: Document): Record<string, string | Date> {
  const { title, author, subject } = document.furniture;
  const date = dateOf(document);
  return {
    Title: title,
    Author: author,
    Subject: subject,
    Creator: maker,
    Producer: maker,
    CreationDate: date,
    ModDate: date,
  };
}

const maker = 'Sepakat';

/** The same for the same contract, revision, texts and languages. */
export function fileId({ stamp, languages }: Document): string {
  const { id, revision, model, templates } = stamp;
  return hashOf([id, revision, model, templates, ...languages].join(' ')).slice(0, 32);
}

/** Midnight UTC of the date that the contract gives its files. */
export function dateOf(document: Document): Date {
  const date = new Date(`${document.stamp.date}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new Error(`the date of the stamp is not an ISO date: ${document.stamp.date}`);
  return date;
}

export function writeMetadata(file: PdfFile, document: Document): void {
  const metadata = file.ref({ Type: 'Metadata', Subtype: 'XML' });
  // Readers that know no PDF find the packet by its plain text.
  metadata.end(plain(new TextEncoder().encode(xmp(document))));
  file.catalog.data.Metadata = metadata;
}

/** Names a property of ours, in the schema that PDF/A asks to be described. */
const stampProperties = {
  id: 'Id of the agreement',
  revision: 'Revision of the agreement',
  model: 'SHA-256 of what the contract says',
  templates: 'SHA-256 of the template texts used',
} as const;

const stampNamespace = 'urn:sepakat:stamp:1#';

function xmp(document: Document): string {
  const { title, author, subject } = document.furniture;
  const date = `${document.stamp.date}T00:00:00Z`;
  const [language = 'x-default'] = document.languages;
  const alternatives = (text: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li><rdf:li xml:lang="${language}">${escaped(text)}</rdf:li></rdf:Alt>`;
  const stamp = Object.keys(stampProperties)
    .map(
      (name) =>
        `<sepakat:${name}>${escaped(String(document.stamp[name as keyof typeof stampProperties]))}</sepakat:${name}>`,
    )
    .join('');
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternatives(subject)}</dc:description>
<dc:language><rdf:Bag>${document.languages.map((one) => `<rdf:li>${one}</rdf:li>`).join('')}</rdf:Bag></dc:language>
<xmp:CreatorTool>${maker}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<pdf:Producer>${maker}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:sepakat="${stampNamespace}">${stamp}</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>
${extension('PDF/UA identification', 'http://www.aiim.org/pdfua/ns/id/', 'pdfuaid', { part: 'Part of ISO 14289' }, 'Integer')}
${extension('Sepakat stamp', stampNamespace, 'sepakat', stampProperties, 'Text')}
</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

function extension(
  schema: string,
  uri: string,
  prefix: string,
  properties: Readonly<Record<string, string>>,
  type: string,
): string {
  const all = Object.entries(properties).map(
    ([name, description]) =>
      `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>${type}</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`,
  );
  return `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${schema}</pdfaSchema:schema><pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>${all.join('')}</rdf:Seq></pdfaSchema:property></rdf:li>`;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
