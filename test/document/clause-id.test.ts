/** Bookmark names: short, of Word's letters, and one for each anchor. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookmarkName, isId } from '../../src/document/clause-id.js';

describe('bookmarkName', () => {
  it.each([
    ['fees', 'first', 'sp_fees'],
    ['service-credits#metric-uptime', 'first', 'sp_service_credits__metric_uptime'],
    ['fees', 'second', 'sq_fees'],
  ] as const)('writes %s, %s copy, as %s', (anchor, copy, name) => {
    expect(bookmarkName(anchor, copy)).toBe(name);
  });

  it('ends long names in a hash of the whole', () => {
    const name = bookmarkName('annex-support-hours-and-contacts#contact-network-operations');
    expect(name).toMatch(/^sp_annex_support_hours_and_cont.*_[0-9a-f]{8}$/);
    expect(name).toHaveLength(40);
  });

  it('gives Word a name it keeps, and two anchors two names', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9]{0,20}(-[a-z0-9]{1,20}){0,3}$/);
    const anchor = fc.oneof(
      id,
      fc.tuple(id, id).map((two) => two.join('#')),
    );
    fc.assert(
      fc.property(anchor, anchor, (one, other) => {
        expect(bookmarkName(one)).toMatch(/^sp_[A-Za-z0-9_]{1,37}$/);
        if (one !== other) expect(bookmarkName(one)).not.toBe(bookmarkName(other));
      }),
    );
  });
});

describe('isId', () => {
  it.each(['fees', 'late-interest', 'p1', 'a-1'])('takes %s', (id) => expect(isId(id)).toBe(true));
  it.each(['Fees', '1a', 'a--b', '-a', 'a_b', ''])('refuses %j', (id) => expect(isId(id)).toBe(false));
});
