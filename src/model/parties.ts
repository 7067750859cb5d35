/**
 * Who makes the contract. What a party must say of itself follows from its legal form: an Indonesian
 * company is named by its deeds and who may sign for it, a person by identity card, a company abroad by
 * its register. Source: practice of Indonesian notaries; UU 40/2007 (PT), PP 8/2021 (PT perorangan: a statement
 * and no notary), Permenkumham 17/2018 (CV, firma), Companies Act 2006 s. 82 for `registration`.
 */
import { country, email, region } from './fields/addresses.js';
import { date } from './fields/dates.js';
import { ref } from './fields/references.js';
import { byWord, map, optional, record } from './fields/structure.js';
import { identifier, name, text } from './fields/texts.js';
import { kind, word } from './fields/words.js';

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

const by = <const B extends string>(option: B) => kind('authority', option, 'what gives the right to sign');

const byDeed = map({ by: by('deed'), deed: ref('.deeds', 'which of the deeds names the representative') });

/** The articles give the right of themselves: a director, an active partner, the chair of a management. */
const byArticles = map({ by: by('articles') });

/** The power of attorney itself goes with the signed contract. */
const byPowerOfAttorney = map({
  by: by('power-of-attorney'),
  number: optional(identifier('number of the power of attorney')),
  date: date('date of the power of attorney'),
  from: optional(map({ name: name('who gave it'), title: text('in which office') })),
});

const byDecree = map({
  by: by('decree'),
  of: text('whose decree: the office that made it'),
  number: identifier('number of the decree'),
  date: date('date of the decree'),
});

const byAppointment = map({
  by: by('appointment'),
  of: text('by whom, as in the meeting of members'),
  number: optional(identifier('number of the minutes or letter')),
  date: date('date of the appointment'),
});

const person = { name: name('who signs'), title: text('in which office') };

/** A second person who signs for the same party, where its articles ask for two. */
const together = { 'together-with': optional(map(person)) };

const ofDeeds = map({
  ...person,
  authority: byWord('by', [byDeed, byArticles, byPowerOfAttorney, byAppointment]),
  ...together,
});

/** A company of one person has no notary and no board: its own statement, or an attorney. */
const ofStatement = map({ ...person, authority: byWord('by', [byArticles, byPowerOfAttorney]) });

const ofGovernment = map({
  ...person,
  authority: byWord('by', [byDecree, byAppointment, byPowerOfAttorney]),
});

const ofCompanyAbroad = map({
  ...person,
  authority: optional(byWord('by', [byArticles, byPowerOfAttorney, byAppointment])),
  ...together,
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
  nitku: optional(identifier('number of the place of business for tax, 22 digits', { sensitive: true })),
  pse: optional(identifier('registration as operator of an electronic system (PSE)')),
  nib: optional(identifier('Indonesian business number, 13 digits', { sensitive: true })),
  business: optional(text('what the party does, as the recitals say it')),
  'tax-status': optional(word('tax-status', ['pkp', 'not-pkp'], 'whether it charges Indonesian VAT')),
  'buys-for': optional(word('buys-for', ['business', 'consumer'], 'of a customer: which protection applies')),
  notices: map({ email: email('where notices reach the party') }),
  bank: optional(bank),
};

const form = <const F extends string>(option: F) => kind('party-form', option, 'legal form');

const seat = optional(text('town where it has its seat'));

const byNotarialDeed = { ...anyParty, seat, deeds: optional(deeds), representative: ofDeeds };

const naturalPerson = {
  ...anyParty,
  nik: optional(identifier('number of the Indonesian identity card, 16 digits', { sensitive: true })),
  born: optional(map({ place: name('place of birth', { sensitive: true }), date: date('date of birth', true) })),
  citizenship: optional(country('country whose citizen the person is')),
  /** Where the person does not sign in person. */
  representative: optional(map({ ...person, authority: byPowerOfAttorney })),
};

const abroad = {
  ...anyParty,
  seat,
  registration: optional(identifier('number in the register of companies')),
  'registered-in': optional(
    region('where that register is kept, if not in the whole country: GB-ENG for England and Wales'),
  ),
  'registered-office': optional(name('registered office, where it is not the address', { multiline: true })),
  'vat-number': optional(identifier('number for value added tax')),
  representative: ofCompanyAbroad,
};

/** Where the law does not ask who a party is, its name is enough. */
const plainly = {
  role: anyParty.role,
  number: anyParty.number,
  name: name('what the unit, person or party is called'),
  country: optional(country('where it is')),
  notices: optional(anyParty.notices),
};

const tradingName = name('the name under which the business is known');

export const party = byWord('form', [
  map({ form: form('pt'), ...byNotarialDeed }),
  map({ form: form('pt-tbk'), ...byNotarialDeed }),
  map({ form: form('persero'), ...byNotarialDeed }),
  map({
    form: form('pt-perorangan'),
    ...anyParty,
    seat,
    statement: map({
      number: identifier('number of the certificate of the statement of establishment'),
      date: date('date of the certificate'),
    }),
    representative: ofStatement,
  }),
  map({ form: form('cv'), ...byNotarialDeed }),
  map({ form: form('firma'), ...byNotarialDeed }),
  map({ form: form('koperasi'), ...byNotarialDeed }),
  map({ form: form('yayasan'), ...byNotarialDeed }),
  map({ form: form('perkumpulan'), ...byNotarialDeed }),
  map({ form: form('government'), ...anyParty, representative: ofGovernment }),
  map({ form: form('individual'), ...naturalPerson }),
  map({ form: form('ud'), ...naturalPerson, 'trading-as': tradingName }),
  map({
    form: form('sole-trader'),
    ...naturalPerson,
    'trading-as': optional(tradingName),
    'vat-number': optional(identifier('number for value added tax')),
  }),
  map({ form: form('limited-company'), ...abroad }),
  map({ form: form('plc'), ...abroad }),
  map({ form: form('llp'), ...abroad }),
  map({ form: form('partnership'), ...abroad }),
  map({ form: form('company'), ...abroad }),
  map({ form: form('unit'), ...plainly, head: optional(map(person)) }),
  map({ form: form('person'), ...plainly, title: optional(text('in which office')) }),
  map({ form: form('as-in-master'), ...plainly, representative: map(person) }),
]);

/** Forms that name nobody in law: a unit or a person of one organisation, or a party that the master agreement identifies. */
export const PLAIN_FORMS: ReadonlySet<string> = new Set(['unit', 'person', 'as-in-master']);

export const parties = record(party);
