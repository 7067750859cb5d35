/** Mistakes between two languages: what one column says and the other does not, in fields and in clauses of one's own. */
import { edit, get, type Keys, list, type Mutant, type Operator, outline, pairs, type Tree } from '../mutant.js';

export const languages: readonly Operator[] = [
  {
    name: 'drop the prevailing language',
    codes: ['model/prevailing-language'],
    *mutants(contract) {
      if (list(contract, 'agreement', 'languages').length > 1)
        yield edit(['agreement', 'prevailing'], null, ['agreement', 'languages']);
    },
  },
  {
    name: 'let a language prevail that is not there',
    codes: ['model/prevailing-language'],
    *mutants(contract) {
      const [first] = list(contract, 'agreement', 'languages');
      if (first === 'id') yield { edits: [[['agreement', 'languages'], ['en']]], at: ['agreement', 'prevailing'] };
    },
  },
  {
    name: 'print a contract of Indonesian parties in English alone',
    codes: ['check/language-required'],
    *mutants(contract) {
      if (get(contract, 'legal') !== undefined) yield edit(['agreement', 'languages'], ['en']);
    },
  },
  {
    name: 'leave a text out in one language',
    codes: ['model/text-in-each-language'],
    *mutants(contract) {
      for (const { keys } of pairs(contract)) {
        // A reason for no remedy may be written without its key.
        const at = keys.at(-1) === 'none' ? [...keys, 'reason'] : keys;
        for (const language of ['en', 'id']) yield edit([...keys, language], null, at);
      }
    },
  },
  {
    name: 'change a number in one language',
    codes: ['model/figures-differ'],
    *mutants(contract) {
      for (const { keys, en, id } of pairs(contract)) {
        for (const [language, text] of [
          ['en', en],
          ['id', id],
        ] as const) {
          if (!/(?<![\w.,-])\d+(?![\w.,-])/.test(text)) continue;
          const changed = text.replace(/(?<![\w.,-])\d+(?![\w.,-])/, (digits) => String(Number(digits) + 1));
          yield edit([...keys, language], changed, [...keys, 'id']);
        }
      }
    },
  },
  ...(
    [
      ['change a number of a sentence', 'for 30 calendar days', 'selama 31 hari kalender', ['model/figures-differ']],
      ['change the unit of a time', 'within 10 minutes', 'dalam 10 detik', ['model/figures-differ']],
      ['change the kind of days', 'within 5 business days', 'dalam 5 hari kalender', ['model/figures-differ']],
      ['change a date', 'until 1 March 2027', 'sampai dengan 2 Maret 2027', ['model/figures-differ']],
      ['change a sum', 'up to IDR 1,500,000', 'sampai dengan Rp1.600.000', ['model/figures-differ']],
      ['change a share', 'up to 99.9%', 'sampai dengan 99,8%', ['model/figures-differ']],
      ['change a time of the day', 'from 08:00', 'sejak pukul 09.00', ['model/figures-differ']],
      ['change a number in words', 'three times', 'empat kali', ['model/figures-differ']],
      ['change a reference', 'under Article 5', 'menurut Pasal 6', ['model/figures-differ']],
      [
        'change the paragraph of a reference',
        'under Article 5(2)',
        'menurut Pasal 5 ayat (3)',
        ['model/figures-differ'],
      ],
      [
        'change a defined term',
        'as the Service Report says',
        'sebagaimana tercantum dalam Rencana Perbaikan',
        ['check/terms-exchanged'],
      ],
      ['exchange the parties', 'at the cost of the Provider', 'atas biaya Pelanggan', ['check/roles-exchanged']],
      ['turn a limit round', 'for at least two days', 'paling banyak dua hari', ['check/limits-turned']],
    ] as const
  ).flatMap(([name, en, id, codes]): readonly Operator[] => [
    { name: `${name} in one language of a field`, codes, mutants: (contract) => inField(contract, en, id) },
    {
      name: `${name} in one language of a clause of one's own`,
      codes,
      mutants: (contract) => inOwnClause(contract, en, id),
    },
  ]),
];

/** Behind a text that is there, where neither party nor figure stands yet. */
function* inField(contract: Tree, en: string, id: string): Iterable<Mutant> {
  if (list(contract, 'agreement', 'languages').length < 2) return;
  for (const one of pairs(contract)) {
    const [section, , key] = one.keys;
    if (section !== 'obligations' || key !== 'text') continue;
    const at: Keys = [...one.keys, 'id'];
    yield { edits: [[one.keys, { en: `${one.en} ${en}`, id: `${one.id} ${id}` }]], at };
  }
}

function* inOwnClause(contract: Tree, en: string, id: string): Iterable<Mutant> {
  if (list(contract, 'agreement', 'languages').length < 2 || outline(contract) === 'mini') return;
  const text = { en: `This counts ${en}.`, id: `Hal ini berlaku ${id}.` };
  const clause = { after: 'law', title: { en: 'Special', id: 'Khusus' }, paragraphs: { one: { text } } };
  yield edit(['own-clauses'], { special: clause }, ['own-clauses', 'special', 'paragraphs', 'one', 'text', 'id']);
}
