/** Several providers in one agreement: who they are together, how they answer, who speaks for them, and that all sign. */
import { describe, expect, it } from 'vitest';
import { edited, outlineSample } from '../support/printed-findings.js';
import { told } from '../support/told.js';

const severally = outlineSample('providers');

const jointly = edited(
  severally,
  ['liable: severally', 'liable: jointly'],
  ['    provider: host\n', ''],
  ['    provider: mailer\n', ''],
  [/ {4}bank: .*2233445566.*\n/.exec(severally)?.[0] ?? 'no bank', ''],
);

const plain = (text: string) => edited(text, ['outline: standard', 'outline: small-business']);

describe('several providers', () => {
  it('are named one after the other, and called the provider together', () => {
    const { findings, words } = told(severally, ['en']);
    expect(findings).toEqual([]);
    expect(words).toContain('between PT Awan Bersama Contoh and PT Surat Contoh and PT Toko Contoh');
    expect(words).toMatch(/I\. PT Awan Bersama Contoh, .* II\. PT Surat Contoh, .* III\. PT Toko Contoh, /u);
    expect(words).toContain('PT Awan Bersama Contoh and PT Surat Contoh are together the “Provider”.');
    expect(words).toContain(
      'a. that PT Awan Bersama Contoh carries on the business of web hosting; b. that PT Surat Contoh',
    );
  });

  it('sign each', () => {
    const { words } = told(severally);
    for (const signer of ['Budi Contoh', 'Siti Contoh', 'Una Contoh'])
      expect(words).toContain(`${signer}<br>Direktur<br>Director`);
  });

  it('come after the customer where that is named first', () => {
    const { words } = told(edited(severally, ['  effective:', '  first-party: shop\n  effective:']), ['id']);
    expect(words).toMatch(/I\. PT Toko Contoh, .* II\. PT Awan Bersama Contoh, .* III\. PT Surat Contoh, /u);
    expect(words).toContain('antara PT Toko Contoh dan PT Awan Bersama Contoh dan PT Surat Contoh');
  });

  it('have one who speaks for them, and whoever does not gets a copy', () => {
    const { words } = told(edited(severally, ['lead: host', 'lead: mailer']), ['id']);
    expect(words).toContain('PT Surat Contoh mewakili mereka semua: ia menyampaikan dan menerima pemberitahuan');
    expect(words).toContain('dikirimkan kepada PT Awan Bersama Contoh melalui surel ke legal@awan.example');
    expect(words).toContain('legal@surat.example untuk PT Surat Contoh');
  });
});

describe('providers that answer severally', () => {
  it('are not said to have no service where the services cannot be read', () => {
    const { findings } = told(edited(severally, ['provider: mailer', 'provider: The Mailer']));
    expect(findings).toEqual(['model/unreadable-value services.mail.provider']);
  });

  it.each([
    ['en', 'for E-mail, PT Surat Contoh', 'they are not jointly and severally liable'],
    ['id', 'untuk Surel, PT Surat Contoh', 'mereka tidak bertanggung jawab secara tanggung renteng'],
  ])('say in %s whose each service is, and that none answers for another', (language, whose, none) => {
    for (const text of [severally, plain(severally)]) {
      const { findings, words } = told(text, [language]);
      expect(findings).toEqual([]);
      expect(words).toContain(whose);
      expect(words).toContain(none);
    }
  });

  it('are each paid to their own account, and charge tax as each is registered', () => {
    const [, mailer = ''] = severally.split('  mailer:');
    const text = edited(
      severally,
      [mailer, mailer.replace('tax-status: pkp', 'tax-status: not-pkp')],
      [
        'IDR 400000, per: calendar month, paid: in-advance, tax: added',
        'IDR 400000, per: calendar month, paid: in-advance, tax: not-registered',
      ],
    );
    const { findings, words } = told(text, ['en']);
    expect(findings).toEqual([]);
    expect(words).toContain('Payment to PT Surat Contoh is made to account number 2233445566');
    expect(words).toContain('The Fee for Web hosting excludes value added tax.');
    expect(words).toContain('It adds none to the Fee for E-mail.');
  });
});

describe('providers that answer jointly', () => {
  it.each([
    ['en', 'are jointly and severally liable to the Customer for every duty of the Provider', 'issues the invoices'],
    [
      'id',
      'bertanggung jawab secara tanggung renteng kepada Pelanggan atas setiap kewajiban',
      'menerbitkan surat tagihan',
    ],
  ])('say in %s that each owes the whole, and who is paid for all', (language, whole, paid) => {
    for (const text of [jointly, plain(jointly)]) {
      const { findings, words } = told(text, [language]);
      expect(findings).toEqual([]);
      expect(words).toContain(whole);
      expect(words).toContain(paid);
      expect(words).not.toContain('2233445566');
    }
  });

  it('name no law of Indonesia under another', () => {
    expect(told(jointly, ['en']).words).toContain('Articles 1280 to 1284 of the Indonesian Civil Code');
    const abroad = edited(jointly, ['  law: ID', '  law: GB-ENG'], ['  waives-1266: true\n', '']);
    expect(told(abroad, ['en']).words).not.toMatch(/tanggung renteng/u);
  });
});
