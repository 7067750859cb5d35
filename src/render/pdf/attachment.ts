/** The contract as data, carried in the file as the source that it was made from (PDF/A-3, AFRelationship Source). */
import type { Attachment } from '../../document/document.js';
import type { PdfFile } from './file.js';
import { packed } from './stream.js';

export function attachFile(file: PdfFile, attachment: Attachment, date: Date): void {
  const bytes = new TextEncoder().encode(attachment.text);
  const stream = file.ref({
    Type: 'EmbeddedFile',
    // Written as a name; the stroke of a media type is #2F in one.
    Subtype: 'application#2Fjson',
    Params: { Size: bytes.length, CreationDate: date, ModDate: date },
  });
  stream.end(packed(bytes));
  const specification = file.ref({
    Type: 'Filespec',
    AFRelationship: 'Source',
    F: new String(attachment.name),
    UF: new String(attachment.name),
    Desc: new String(attachment.description),
    EF: { F: stream, UF: stream },
  });
  specification.end();
  file.catalog.data.Names = { EmbeddedFiles: { Names: [new String(attachment.name), specification] } };
  file.catalog.data.AF = [specification];
}
