/**
 * Who makes the contract. What a party must say of itself follows from its legal form: an Indonesian
 * company is named by its deeds and who may sign for it, a person by identity card, a company abroad by
 * its register. Source: indonesian.md 1.2 in practice, Companies Act 2006 s. 82 for `registration`.
 */
import * as z from 'zod/mini';
import { country, email } from './fields/addresses.js';
import { date } from './fields/dates.js';
import { ref } from './fields/references.js';
import { map, optional, record } from './fields/structure.js';
import { identifier, name, text } from './fields/texts.js';
import { kind, word } from './fields/words.js';

/** Forms that are known and not built yet. */
const LATER_FORMS: readonly string[] = [
  'pt-perorangan',
  'pt-tbk',
  'persero',
  'firma',
  'koperasi',
  'yayasan',
  'perkumpulan',
  'ud',
  'government',
  'partnership',
  'sole-trader',
];

const ministry = map({
  number: identifier('number of the approval or registration'),
  date: date('date of the approval or registration'),
});

const deed = map({
  number: identifier('number of the deed'),
  date: date('date of the deed'),
  notary: name('the notary, with titles'),
  seat: text('where the notary has office'),
  ministry: optional(ministry),
});

/** Founding, articles, board: the last one names today's directors. */
const deeds = map({ founding: deed, articles: optional(deed), board: optional(deed) });

const authority = map({
  by: word('authority', ['deed'], 'what gives the right to sign', {
    later: ['power-of-attorney', 'articles', 'decree'],
  }),
  deed: ref('.deeds', 'which of the deeds names the representative'),
});

const representative = map({ name: name('who signs'), title: text('in which office') });

const indonesianRepresentative = map({
  name: name('who signs'),
  title: text('in which office'),
  authority,
});

const bank = map({
  name: name('the bank'),
  account: identifier('number of the account', { sensitive: true }),
  holder: name('in whose name the account is'),
});

/** What every party may say, whatever its form. */
const anyParty = {
  role: word('party-role', ['provider', 'customer'], 'what the party is in this contract', {
    later: ['measurer', 'subcontractor', 'beneficiary'],
    says: 'shape',
  }),
  number: optional(identifier("the party's own number for this contract")),
  name: name('full name, without a full stop after PT or CV'),
  country: country('where the party is at home'),
  address: name('postal address', { multiline: true }),
  npwp: optional(identifier('Indonesian tax number, 16 digits', { sensitive: true })),
  nib: optional(identifier('Indonesian business number, 13 digits', { sensitive: true })),
  business: optional(text('what the party does, as the recitals say it')),
  'tax-status': optional(word('tax-status', ['pkp', 'not-pkp'], 'whether it charges Indonesian VAT')),
  'buys-for': optional(word('buys-for', ['business', 'consumer'], 'of a customer: which protection applies')),
  notices: map({ email: email('where notices reach the party') }),
  bank: optional(bank),
};

const form = <const F extends string>(option: F) => kind('party-form', option, 'legal form', { later: LATER_FORMS });

const indonesianCompany = {
  ...anyParty,
  seat: optional(text('town where the company has its seat')),
  deeds: optional(deeds),
  representative: indonesianRepresentative,
};

const companyAbroad = {
  ...anyParty,
  seat: optional(text('town where the company has its seat')),
  registration: optional(identifier('number in the register of companies')),
  representative,
};

export const party = z.discriminatedUnion('form', [
  map({ form: form('pt'), ...indonesianCompany }),
  map({ form: form('cv'), ...indonesianCompany }),
  map({
    form: form('individual'),
    ...anyParty,
    nik: optional(identifier('number of the Indonesian identity card, 16 digits', { sensitive: true })),
    born: optional(map({ place: name('place of birth', { sensitive: true }), date: date('date of birth', true) })),
    citizenship: optional(country('country whose citizen the person is')),
  }),
  map({ form: form('limited-company'), ...companyAbroad }),
  map({ form: form('company'), ...companyAbroad }),
]);

export const parties = record(party);
