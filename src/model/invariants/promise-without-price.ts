/** English law enforces a promise that is paid for, or a deed; a mini is no deed. Source: the doctrine of consideration. */
import type { Invariant } from './invariant.js';

export const promiseWithoutPrice: Invariant = {
  id: 'promise-without-price',
  says: 'A mini that is a contract under English law has a price.',
  why: 'English law enforces a promise that is paid for; one for which nothing is given is a kindness, whatever it calls itself.',
  fix: 'Write a fee, or binding: goodwill.',
  source: 'the doctrine of consideration in English law',
  good: [{ base: 'personal-mini', yaml: 'agreement: { binding: goodwill }' }],
  bad: [
    {
      base: 'personal-mini',
      yaml: `agreement: { binding: contract }
legal: { law: GB-ENG, disputes: [{ court: { en: the courts of England and Wales, id: pengadilan Inggris dan Wales } }], liability: none }`,
      at: 'agreement.binding',
    },
  ],
  *check({ contract: { agreement, legal, services } }) {
    if (agreement?.binding !== 'contract' || services === undefined || legal?.law !== 'GB-ENG') return;
    if (Object.values(services).some(({ fee }) => fee !== undefined)) return;
    yield {
      message: 'English law does not enforce a promise for which nothing is given.',
      help: 'add a fee to a service, or write binding: goodwill',
      path: 'agreement.binding',
    };
  },
};
