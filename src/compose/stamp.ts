/** The stamp of a document: which contract it prints, in which revision, from which texts. */
import type { Attachment, Stamp } from '../document/document.js';
import { hashOf } from '../document/hash.js';
import type { Contract } from '../model/contract.js';
import { printDate } from '../values/calendar.js';

/** `templates` is the hash of the texts the document was made from. The date is the contract's own. */
export function stampOf(contract: Contract, attachment: Attachment, templates: string, sha256 = hashOf): Stamp {
  const { agreement, signing } = contract;
  return {
    id: agreement.id,
    revision: agreement.revision,
    date: printDate(signing.date ?? agreement.effective),
    model: sha256(attachment.text),
    templates,
  };
}
