/** Leaves that reach somebody or name a country: e-mail, telephone, web address, ISO 3166 codes. */
import { accepted, refused } from '../../values/parsed.js';
import { type Field, textField } from './field.js';

/** One address as people write it; whether somebody reads it nobody can tell from here. */
export function email(describe: string): Field<string> {
  return textField({ leaf: 'email', describe }, (text) => {
    if (
      text.length <= 254 &&
      /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{2,63}$/.test(text)
    )
      return accepted(text);
    return refused(`${text} is not an e-mail address.`, 'write one address such as legal@awan.example');
  });
}

/** In international form, with spaces or hyphens where people set them: `+62 22 555 0101`. */
export function phone(describe: string): Field<string> {
  return textField({ leaf: 'phone', describe }, (text) => {
    const digits = text.replace(/\D/g, '');
    if (/^\+[1-9][0-9]*(?:[ -][0-9]+)*$/.test(text) && digits.length >= 7 && digits.length <= 15) return accepted(text);
    const local = /^0\d/.test(digits) ? ' (for Indonesia +62 instead of the first 0)' : '';
    return refused(
      `${text} is not a telephone number in international form.`,
      `write + and the country first, as in "+62 22 555 0101"${local}`,
    );
  });
}

export function url(describe: string): Field<string> {
  return textField({ leaf: 'url', describe }, (text) => {
    if (/^https?:\/\/(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{2,63}(?::\d{1,5})?(?:\/[\x21-\x7e]*)?$/.test(text))
      return accepted(text);
    const plain = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text);
    return refused(
      `${text} is not a web address.`,
      plain ? `write https://${text}` : 'write an address such as https://status.awan.example',
    );
  });
}

/** Two letters of ISO 3166-1: `ID`. */
export function country(describe: string, sensitive = false): Field<string> {
  return textField({ leaf: 'country', describe, sensitive }, (text) =>
    COUNTRIES.has(text) ? accepted(text) : noCountry(text),
  );
}

/** A country, or a part of it by ISO 3166-2 that has its own law or holidays: `GB-ENG`. */
export function region(describe: string): Field<string> {
  return textField({ leaf: 'country', describe }, (text) => {
    const [land = '', part] = text.split('-', 2);
    if (!COUNTRIES.has(land)) return noCountry(text);
    if (part === undefined || (/^[A-Z0-9]{1,3}$/.test(part) && text === `${land}-${part}`)) return accepted(text);
    return refused(`${text} is not a part of a country.`, `write ${land}, or the code of the part as in GB-ENG`);
  });
}

function noCountry(text: string) {
  const meant: Readonly<Record<string, string>> = {
    UK: 'GB',
    EN: 'GB',
    INDONESIA: 'ID',
    ENGLAND: 'GB-ENG',
    IDN: 'ID',
    GBR: 'GB',
    USA: 'US',
    SGP: 'SG',
  };
  const upper = text.toUpperCase();
  const better = COUNTRIES.has(upper) ? upper : meant[upper];
  return refused(
    `${text} is not a country code.`,
    better === undefined ? 'write the two letters of ISO 3166, such as ID or GB' : `write ${better}`,
  );
}

const COUNTRIES: ReadonlySet<string> = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
    'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
    'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
    'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
    'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
    'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG ' +
    'UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
  ).split(' '),
);
