/** Value added tax is paid against an invoice that bears the number of who charges it. Source: VAT Regulations 1995 reg. 14. */
import { partiesWith, providerOf } from '../../model/deal.js';
import { keyPath } from '../../source/path.js';
import type { Rule } from '../rule.js';

/** Countries whose firms have one number for this tax; in Indonesia it is the NPWP. */
const VAT_COUNTRIES = /^(?:GB|IE|NL|DE|FR|BE|LU|AT|ES|PT|IT|DK|SE|FI|PL)$/;

/** Forms of a party that have room for the number. */
const TRADERS: readonly string[] = ['limited-company', 'plc', 'llp', 'partnership', 'company', 'sole-trader'];

export const vatNumberMissing: Rule = {
  id: 'vat-number-missing',
  severity: 'info',
  about: 'contract',
  says: 'A provider in Europe that adds value added tax gives its number.',
  why: 'The customer can only reclaim the tax from an invoice of a registered trader, and looks the number up before it signs.',
  fix: 'Write vat-number at the provider, or tax: not-registered at the fee.',
  source: 'VAT Regulations 1995 reg. 14; Directive 2006/112/EC art. 226',
  good: [{ base: 'saas' }, { base: 'small-business' }],
  bad: [{ base: 'saas', yaml: 'parties: { provider: { vat-number: null } }', at: 'parties.provider' }],
  *check({ contract }) {
    for (const provider of partiesWith('provider', contract)) {
      if (!VAT_COUNTRIES.test(provider.party.country ?? '')) continue;
      const charged = Object.values(contract.services ?? {}).some(
        (service) =>
          service.fee &&
          'tax' in service.fee &&
          service.fee.tax === 'added' &&
          providerOf(service, contract)?.id === provider.id,
      );
      if (!charged || !TRADERS.includes(provider.party.form)) continue;
      if ('vat-number' in provider.party && provider.party['vat-number'] !== undefined) continue;
      yield {
        message: 'Value added tax is added to the fee, and the provider gives no number for it.',
        help: 'write vat-number: under the provider, or tax: not-registered',
        path: keyPath('parties', provider.id),
      };
    }
  },
};
