/**
 * The words of the sample agreement, in both languages. `<value:path|printed>` is a value of the contract,
 * `<term:id|printed>` and `<define:id|printed>` a defined term, `<ref:clause#row>` a reference.
 */

/** The same thing in each language. */
export interface Said {
  readonly en: string;
  readonly id: string;
}

export interface Item {
  readonly id: string;
  readonly level: 0 | 1 | 2 | 3;
  readonly said: Said;
}

export interface SampleTable {
  readonly id: string;
  readonly caption: Said;
  readonly align: string;
  readonly header: readonly (Said | string)[];
  readonly rows: readonly (readonly (Said | string)[])[];
  readonly note?: Said;
}

export interface Section {
  readonly id: string;
  readonly title: Said;
  readonly items: readonly Item[];
  readonly tables?: readonly SampleTable[];
}

const item = (id: string, level: Item['level'], en: string, words: string): Item => ({
  id,
  level,
  said: { en, id: words },
});

export const parties: Section = {
  id: 'parties',
  title: { en: 'Parties', id: 'Para Pihak' },
  items: [
    item(
      'dated',
      0,
      'On <value:signing.date|Monday, 23 November 2026>, in <value:signing.place|Bandung>, the undersigned:',
      'Pada hari ini, <value:signing.date|Senin, tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam (23-11-2026)>, bertempat di <value:signing.place|Bandung>, kami yang bertanda tangan di bawah ini:',
    ),
    item(
      'provider',
      1,
      '<value:parties.provider.name|PT Awan Nusantara>, a limited liability company established under the laws of the Republic of Indonesia, domiciled in <value:parties.provider.seat|City of Bandung>, with its address at <value:parties.provider.address|Jalan Asia Afrika 12, Bandung 40111>, business identification number <value:parties.provider.nib|9120001234567>, tax number <value:parties.provider.npwp|0012345678901000>, represented by <value:parties.provider.representative.name|Budi Contoh> in his capacity as <value:parties.provider.representative.title|President Director> under Deed No. 31 of 17 February 2025 made before Rina Contoh, S.H., M.Kn., notary in City of Bandung (the “<define:provider|Provider>”); and',
      '<value:parties.provider.name|PT Awan Nusantara>, suatu perseroan terbatas yang didirikan berdasarkan hukum Negara Republik Indonesia, berkedudukan di <value:parties.provider.seat|Kota Bandung>, beralamat di <value:parties.provider.address|Jalan Asia Afrika 12, Bandung 40111>, dengan nomor induk berusaha <value:parties.provider.nib|9120001234567> dan nomor pokok wajib pajak <value:parties.provider.npwp|0012345678901000>, dalam hal ini diwakili oleh <value:parties.provider.representative.name|Budi Contoh>, dalam jabatannya selaku <value:parties.provider.representative.title|Direktur Utama>, berdasarkan Akta Nomor 31 tanggal 17 Februari 2025 yang dibuat di hadapan Rina Contoh, S.H., M.Kn., notaris di Kota Bandung (selanjutnya disebut “<define:provider|Penyedia Layanan>”); dan',
    ),
    item(
      'customer',
      1,
      '<value:parties.customer.name|CV Toko Batik Lestari>, a limited partnership domiciled in <value:parties.customer.seat|City of Yogyakarta>, with its address at <value:parties.customer.address|Jalan Malioboro 8, Yogyakarta 55213>, represented by <value:parties.customer.representative.name|Siti Contoh> in her capacity as <value:parties.customer.representative.title|Director (active partner)> (the “<define:customer|Customer>”).',
      '<value:parties.customer.name|CV Toko Batik Lestari>, suatu persekutuan komanditer yang berkedudukan di <value:parties.customer.seat|Kota Yogyakarta>, beralamat di <value:parties.customer.address|Jalan Malioboro 8, Yogyakarta 55213>, dalam hal ini diwakili oleh <value:parties.customer.representative.name|Siti Contoh>, dalam jabatannya selaku <value:parties.customer.representative.title|Direktur (sekutu aktif)> (selanjutnya disebut “<define:customer|Pelanggan>”).',
    ),
  ],
};

export const recitals: Section = {
  id: 'recitals',
  title: { en: 'Background', id: 'Premis' },
  items: [
    item(
      'opening',
      0,
      'The <term:party|Parties> first state as follows:',
      '<term:party|Para Pihak> terlebih dahulu menerangkan hal-hal sebagai berikut:',
    ),
    item(
      'business',
      1,
      'the <term:provider|Provider> is engaged in managed hosting and connectivity and has the people and equipment that the services call for;',
      'bahwa <term:provider|Penyedia Layanan> bergerak di bidang pengelolaan hosting dan konektivitas serta memiliki tenaga dan peralatan yang diperlukan untuk layanan tersebut;',
    ),
    item(
      'need',
      1,
      'the <term:customer|Customer> sells batik in an online shop and needs that shop to be reachable by its buyers at all hours.',
      'bahwa <term:customer|Pelanggan> menjual batik melalui toko daring dan memerlukan toko tersebut dapat dibuka oleh pembelinya setiap saat.',
    ),
    item(
      'agree',
      0,
      'On that basis the <term:party|Parties> agree to bind themselves by this agreement on the following terms.',
      'Berdasarkan hal-hal tersebut di atas, <term:party|Para Pihak> sepakat untuk mengikatkan diri dalam Perjanjian ini dengan ketentuan dan syarat sebagai berikut.',
    ),
  ],
};

export const body: readonly Section[] = [
  {
    id: 'definitions',
    title: { en: 'Definitions', id: 'Definisi' },
    items: [
      item(
        'lead',
        0,
        'In this agreement the following words have the meanings given to them here.',
        'Dalam Perjanjian ini, kata dan istilah berikut mempunyai arti sebagaimana diberikan di bawah ini.',
      ),
      item(
        'downtime',
        1,
        '“<define:downtime|Downtime>” means a period in which two of three checks in a row from both networks get no answer within 10 seconds or are answered with a server error.',
        '“<define:downtime|Waktu Henti>” adalah jangka waktu ketika dua dari tiga pemeriksaan berturut-turut melalui kedua jaringan tidak dijawab dalam 10 detik atau dijawab dengan kesalahan server.',
      ),
      item(
        'incident',
        1,
        '“<define:incident|Incident>” means an event that interrupts the service or lowers its quality.',
        '“<define:incident|Insiden>” adalah peristiwa yang menghentikan layanan atau menurunkan mutunya.',
      ),
      item(
        'service-credit',
        1,
        '“<define:service-credit|Service Credit>” means the reduction of the fee set out in <ref:annex-credits>.',
        '“<define:service-credit|Kredit Layanan>” adalah pengurangan biaya sebagaimana diatur dalam <ref:annex-credits>.',
      ),
      item(
        'service-level',
        1,
        '“<define:service-level|Service Level>” means a target set out in <ref:annex-levels>.',
        '“<define:service-level|Tingkat Layanan>” adalah target sebagaimana diatur dalam <ref:annex-levels>.',
      ),
    ],
  },
  {
    id: 'scope',
    title: { en: 'Scope of Services', id: 'Ruang Lingkup Layanan' },
    items: [
      item(
        'services',
        1,
        'The <term:provider|Provider> shall perform the following services for the <term:customer|Customer>:',
        '<term:provider|Penyedia Layanan> wajib melaksanakan layanan berikut bagi <term:customer|Pelanggan>:',
      ),
      item(
        'hosting',
        2,
        'providing web hosting for the online shop tokobatik.example on two virtual servers;',
        'penyediaan web hosting untuk toko daring tokobatik.example pada dua server virtual;',
      ),
      item(
        'patching',
        2,
        'operating both servers and installing security patches, which includes:',
        'mengoperasikan kedua server dan memasang pembaruan keamanan, yang meliputi:',
      ),
      item(
        'critical',
        3,
        'critical patches within <value:services.hosting.patch|3 calendar days>; and',
        'pembaruan kritis dalam <value:services.hosting.patch|3 (tiga) hari kalender>; dan',
      ),
      item(
        'other',
        3,
        'other patches in the next maintenance window; and',
        'pembaruan lain pada jendela pemeliharaan berikutnya; dan',
      ),
      item(
        'backup',
        2,
        'backing up files and databases as described in <ref:continuity>.',
        'mencadangkan berkas dan basis data sebagaimana diuraikan dalam <ref:continuity>.',
      ),
      item(
        'not-included',
        1,
        'Development of the shop’s own code is not part of the services. The services end at the Provider’s outermost network device in its data centre.',
        'Pengembangan kode program toko daring tidak termasuk dalam layanan. Layanan berakhir pada perangkat jaringan terluar Penyedia Layanan di pusat datanya.',
      ),
    ],
  },
  {
    id: 'term',
    title: { en: 'Term', id: 'Jangka Waktu' },
    items: [
      item(
        'runs',
        1,
        'This agreement runs from <value:agreement.effective|1 December 2026> to <value:agreement.ends|30 November 2027>.',
        'Perjanjian ini berlaku sejak <value:agreement.effective|1 Desember 2026> sampai dengan <value:agreement.ends|30 November 2027>.',
      ),
      item(
        'renews',
        1,
        'It is renewed each time for <value:agreement.renewal.term|12 months> unless a party gives notice in writing at least <value:agreement.renewal.notice|30 calendar days> before it would end.',
        'Perjanjian ini diperpanjang setiap kali selama <value:agreement.renewal.term|12 (dua belas) bulan> kecuali salah satu pihak memberitahukan secara tertulis paling lambat <value:agreement.renewal.notice|30 (tiga puluh) hari kalender> sebelum berakhir.',
      ),
    ],
  },
  {
    id: 'service-levels',
    title: { en: 'Service Levels', id: 'Tingkat Layanan' },
    items: [
      item(
        'keeps',
        1,
        'The <term:provider|Provider> shall keep each <term:service-level|Service Level> set out in <ref:annex-levels> in each measurement period.',
        '<term:provider|Penyedia Layanan> wajib memenuhi setiap <term:service-level|Tingkat Layanan> sebagaimana diatur dalam <ref:annex-levels> pada setiap periode pengukuran.',
      ),
      item(
        'availability',
        1,
        'Availability is the share of the minutes of the calendar month, less excluded minutes, in which there was no <term:downtime|Downtime>. It is rounded half up to three decimals.',
        'Ketersediaan adalah bagian dari menit dalam bulan kalender, dikurangi menit yang dikecualikan, ketika tidak terjadi <term:downtime|Waktu Henti>. Hasilnya dibulatkan ke atas dari setengah sampai tiga angka desimal.',
      ),
      item(
        'few',
        1,
        'Where there are fewer than 20 tickets in a measurement period, one late ticket does not count as a miss.',
        'Apabila terdapat kurang dari 20 (dua puluh) tiket dalam suatu periode pengukuran, satu tiket yang terlambat tidak dihitung sebagai tidak tercapai.',
      ),
      item(
        'no-period',
        1,
        'Where nothing was measured because there was nothing to measure, the <term:service-level|Service Level> counts as met.',
        'Apabila tidak ada pengukuran karena tidak ada yang dapat diukur, <term:service-level|Tingkat Layanan> dianggap tercapai.',
      ),
    ],
  },
  {
    id: 'measurement',
    title: { en: 'Measurement and Reporting', id: 'Pengukuran dan Pelaporan' },
    items: [
      item(
        'measures',
        1,
        'The <term:provider|Provider> measures with external monitoring from two independent networks, every <value:metrics.uptime.measured.every|1 minute>. A missing reading counts as a bad one.',
        '<term:provider|Penyedia Layanan> melakukan pengukuran dengan sistem pemantauan eksternal melalui dua jaringan yang berbeda setiap <value:metrics.uptime.measured.every|1 (satu) menit>. Pembacaan yang tidak ada dihitung sebagai pembacaan buruk.',
      ),
      item(
        'reports',
        1,
        'Within <value:reporting.due|5 business days> after the end of each calendar month the Provider sends a report that states:',
        'Dalam <value:reporting.due|5 (lima) hari kerja> setelah akhir setiap bulan kalender, Penyedia Layanan mengirimkan laporan yang memuat:',
      ),
      item('attained', 2, 'what was attained under each Service Level;', 'pencapaian setiap Tingkat Layanan;'),
      item(
        'incidents',
        2,
        'all incidents with their times and causes;',
        'seluruh insiden beserta waktu dan penyebabnya;',
      ),
      item('excluded', 2, 'the minutes excluded and why; and', 'menit yang dikecualikan beserta alasannya; dan'),
      item(
        'credits',
        2,
        'the Service Credits due under <ref:service-credits#caps>.',
        'Kredit Layanan yang timbul berdasarkan <ref:service-credits#caps>.',
      ),
      item(
        'late',
        1,
        'A Service Level for which no report was sent in time counts as missed.',
        'Tingkat Layanan yang laporannya tidak dikirim tepat waktu dihitung sebagai tidak tercapai.',
      ),
    ],
  },
  {
    id: 'incidents',
    title: { en: 'Incidents and Escalation', id: 'Penanganan Insiden dan Eskalasi' },
    items: [
      item(
        'severity',
        1,
        'The <term:customer|Customer> proposes the severity of an <term:incident|Incident>; the <term:provider|Provider> may change it, giving written reasons. The severities are set out in <ref:annex-support>.',
        '<term:customer|Pelanggan> mengusulkan tingkat keparahan suatu <term:incident|Insiden>; <term:provider|Penyedia Layanan> dapat mengubahnya disertai alasan tertulis. Tingkat keparahan diatur dalam <ref:annex-support>.',
      ),
      item(
        'reply',
        1,
        'A reply is a specific answer by a person. An automatic message is no reply.',
        'Tanggapan adalah jawaban spesifik dari seseorang. Pesan otomatis bukan merupakan tanggapan.',
      ),
      item(
        'pause',
        1,
        'The clock stands from the Provider’s specific question to the Customer’s answer, at most <value:obligations.answer.pauses-at-most|5 business days> in all.',
        'Penghitungan waktu berhenti sejak pertanyaan spesifik Penyedia Layanan sampai dengan jawaban Pelanggan, paling lama <value:obligations.answer.pauses-at-most|5 (lima) hari kerja> seluruhnya.',
      ),
      item(
        'again',
        1,
        'An incident that comes back within 5 business days with the same cause is the same incident, and its clock runs on.',
        'Insiden yang timbul kembali dalam 5 (lima) hari kerja dengan penyebab yang sama merupakan insiden yang sama dan penghitungan waktunya berlanjut.',
      ),
    ],
  },
  {
    id: 'maintenance',
    title: { en: 'Maintenance', id: 'Pemeliharaan' },
    items: [
      item(
        'window',
        1,
        'Planned maintenance takes place on Sundays between 00:00 and 04:00, at most <value:maintenance.at-most.total|4 hours> in a calendar month, and is announced <value:maintenance.notice|48 hours> ahead.',
        'Pemeliharaan terencana dilaksanakan pada hari Minggu antara pukul 00.00 dan 04.00 WIB, paling lama <value:maintenance.at-most.total|4 (empat) jam> dalam satu bulan kalender, dan diumumkan <value:maintenance.notice|48 (empat puluh delapan) jam> sebelumnya.',
      ),
      item(
        'not-on',
        1,
        'There is no planned maintenance on 11 November and 12 December.',
        'Pemeliharaan terencana tidak dilaksanakan pada tanggal 11 November dan 12 Desember.',
      ),
      item(
        'emergency',
        1,
        'Emergency maintenance is announced one hour ahead where that is possible and counts as <term:downtime|Downtime>.',
        'Pemeliharaan darurat diumumkan satu jam sebelumnya apabila memungkinkan dan dihitung sebagai <term:downtime|Waktu Henti>.',
      ),
    ],
  },
  {
    id: 'exclusions',
    title: { en: 'Exclusions', id: 'Pengecualian' },
    items: [
      item(
        'list',
        1,
        'The following minutes are not counted, so far as the <term:provider|Provider> proves the cause:',
        'Menit berikut tidak dihitung, sepanjang <term:provider|Penyedia Layanan> membuktikan penyebabnya:',
      ),
      item(
        'planned',
        2,
        'planned maintenance under <ref:maintenance#window>;',
        'pemeliharaan terencana berdasarkan <ref:maintenance#window>;',
      ),
      item(
        'code',
        2,
        'a fault to the extent caused by the Customer’s code or plug-ins; and',
        'gangguan, sepanjang disebabkan oleh kode program atau plugin milik Pelanggan; dan',
      ),
      item('networks', 2, 'networks beyond the demarcation point.', 'jaringan di luar titik demarkasi.'),
      item(
        'recovery',
        1,
        'Force majeure does not release the Provider from the duties of recovery in <ref:continuity>.',
        'Keadaan kahar tidak membebaskan Penyedia Layanan dari kewajiban pemulihan dalam <ref:continuity>.',
      ),
    ],
  },
  {
    id: 'service-credits',
    title: { en: 'Service Credits', id: 'Kredit Layanan' },
    items: [
      item(
        'due',
        1,
        'If a <term:service-level|Service Level> is missed in a measurement period, the <term:customer|Customer> is entitled to the <term:service-credit|Service Credit> set out in <ref:annex-credits>.',
        'Apabila suatu <term:service-level|Tingkat Layanan> tidak tercapai dalam suatu periode pengukuran, <term:customer|Pelanggan> berhak atas <term:service-credit|Kredit Layanan> sebagaimana diatur dalam <ref:annex-credits>.',
      ),
      item(
        'base',
        1,
        'A Service Credit is a share of the fee before tax for the measurement period in which the Service Level was missed.',
        'Kredit Layanan dihitung sebagai bagian dari biaya sebelum pajak untuk periode pengukuran ketika Tingkat Layanan tidak tercapai.',
      ),
      item('caps', 1, 'Service Credits do not exceed:', 'Kredit Layanan tidak melebihi:'),
      item(
        'month',
        2,
        '<value:penalties.caps[calendar-month].at-most|50%> of the fee for each calendar month; and',
        '<value:penalties.caps[calendar-month].at-most|50% (lima puluh persen)> dari biaya untuk setiap bulan kalender; dan',
      ),
      item(
        'year',
        2,
        '<value:penalties.caps[contract-year].at-most|20%> of the fee for twelve months for each contract year.',
        '<value:penalties.caps[contract-year].at-most|20% (dua puluh persen)> dari biaya untuk dua belas bulan untuk setiap tahun kontrak.',
      ),
      item(
        'paid',
        1,
        'The Provider shall credit the amount to the first invoice after the report. If no invoice follows, it shall pay the amount within <value:penalties.paid|30 calendar days> after the end of this agreement.',
        'Penyedia Layanan wajib mengurangkan jumlah tersebut pada surat tagihan pertama setelah laporan. Apabila tidak ada surat tagihan berikutnya, Penyedia Layanan wajib membayarkan jumlah tersebut paling lambat <value:penalties.paid|30 (tiga puluh) hari kalender> setelah Perjanjian ini berakhir.',
      ),
    ],
  },
  {
    id: 'fees',
    title: { en: 'Fees and Tax', id: 'Biaya dan Pajak' },
    items: [
      item(
        'fee',
        1,
        'The fee is <value:services.hosting.fee.amount|IDR 1,500,000> for each calendar month, paid in advance. Value added tax is added as the law requires.',
        'Biaya layanan adalah <value:services.hosting.fee.amount|Rp1.500.000,00 (satu juta lima ratus ribu rupiah)> untuk setiap bulan kalender dan dibayar di muka. Pajak pertambahan nilai ditambahkan sesuai dengan peraturan perundang-undangan.',
      ),
      item(
        'due',
        1,
        'An invoice is due <value:billing.due|14 calendar days> after it is received. A disputed sum is no ground for suspension.',
        'Surat tagihan jatuh tempo <value:billing.due|14 (empat belas) hari kalender> setelah diterima. Jumlah yang disengketakan bukan alasan penangguhan layanan.',
      ),
      item(
        'late',
        1,
        'If the Customer is late, the Provider may:',
        'Apabila Pelanggan terlambat membayar, Penyedia Layanan dapat:',
      ),
      item('remind', 2, 'remind it after 7 calendar days;', 'mengingatkan setelah 7 (tujuh) hari kalender;'),
      item(
        'suspend',
        2,
        'suspend the services after 14 calendar days, with a warning 3 business days before; and',
        'menangguhkan layanan setelah 14 (empat belas) hari kalender dengan peringatan 3 (tiga) hari kerja sebelumnya; dan',
      ),
      item(
        'terminate',
        2,
        'terminate this agreement after 30 calendar days.',
        'mengakhiri Perjanjian ini setelah 30 (tiga puluh) hari kalender.',
      ),
    ],
  },
  {
    id: 'continuity',
    title: { en: 'Backup and Continuity', id: 'Pencadangan dan Keberlanjutan' },
    items: [
      item(
        'backup',
        1,
        'The Provider backs up files and databases every <value:continuity.backup.every|12 hours> and keeps each copy for <value:continuity.backup.kept|7 calendar days>.',
        'Penyedia Layanan mencadangkan berkas dan basis data setiap <value:continuity.backup.every|12 (dua belas) jam> dan menyimpan setiap salinan selama <value:continuity.backup.kept|7 (tujuh) hari kalender>.',
      ),
      item(
        'restore',
        1,
        'It restores the service within 8 hours after detection, from data not older than 24 hours, and shows by a test every <value:continuity.restore-test|3 months> that it can.',
        'Penyedia Layanan memulihkan layanan dalam 8 (delapan) jam sejak gangguan terdeteksi, dari data yang berumur paling lama 24 (dua puluh empat) jam, dan membuktikannya melalui uji setiap <value:continuity.restore-test|3 (tiga) bulan>.',
      ),
    ],
  },
  {
    id: 'confidentiality',
    title: { en: 'Confidentiality and Personal Data', id: 'Kerahasiaan dan Pelindungan Data Pribadi' },
    items: [
      item(
        'keeps',
        1,
        'Each party keeps confidential what it learns of the other party’s business and uses it for this agreement alone, for <value:confidentiality.lasts|2 years> after the end of this agreement.',
        'Setiap pihak wajib menjaga kerahasiaan hal-hal yang diketahuinya mengenai usaha pihak lain dan hanya menggunakannya untuk Perjanjian ini, selama <value:confidentiality.lasts|2 (dua) tahun> setelah Perjanjian ini berakhir.',
      ),
      item(
        'processor',
        1,
        'The Provider processes personal data on the Customer’s instructions only, in Indonesia, and names every other processor: PT Pusat Data Contoh.',
        'Penyedia Layanan memproses data pribadi hanya berdasarkan perintah Pelanggan, di Indonesia, dan menyebutkan setiap prosesor lain: PT Pusat Data Contoh.',
      ),
      item(
        'incident',
        1,
        'It tells the Customer of a breach of security within <value:security.incident-notice|24 hours> after it learns of it.',
        'Penyedia Layanan memberitahukan kegagalan pelindungan data kepada Pelanggan dalam <value:security.incident-notice|24 (dua puluh empat) jam> setelah mengetahuinya.',
      ),
    ],
  },
  {
    id: 'liability',
    title: { en: 'Liability', id: 'Batasan Tanggung Jawab' },
    items: [
      item(
        'cap',
        1,
        'The liability of each party under this agreement in a contract year is limited to the fees payable for <value:legal.liability.at-most|12 months>. Service Credits count towards that limit.',
        'Tanggung jawab setiap pihak berdasarkan Perjanjian ini dalam satu tahun kontrak dibatasi sebesar biaya yang terutang untuk <value:legal.liability.at-most|12 (dua belas) bulan>. Kredit Layanan diperhitungkan dalam batas tersebut.',
      ),
      item(
        'except',
        1,
        'The limit does not apply to fees, to personal data, to confidentiality, or to wilful misconduct and gross negligence.',
        'Batas tersebut tidak berlaku terhadap biaya layanan, data pribadi, kerahasiaan, serta kesengajaan dan kelalaian berat.',
      ),
    ],
  },
  {
    id: 'termination',
    title: { en: 'Termination', id: 'Pengakhiran' },
    items: [
      item(
        'breach',
        1,
        'Either party may terminate this agreement in writing if the other is in breach and has not put it right within <value:termination.for-breach.cure|14 calendar days> after a written warning.',
        'Salah satu pihak dapat mengakhiri Perjanjian ini secara tertulis apabila pihak lainnya melakukan pelanggaran dan tidak memperbaikinya dalam <value:termination.for-breach.cure|14 (empat belas) hari kalender> setelah peringatan tertulis.',
      ),
      item(
        'chronic',
        1,
        'The Customer may terminate it on <value:termination.chronic|14 calendar days> notice if availability was missed in 3 of 6 calendar months in a row.',
        'Pelanggan dapat mengakhiri Perjanjian ini dengan pemberitahuan <value:termination.chronic|14 (empat belas) hari kalender> apabila ketersediaan tidak tercapai dalam 3 (tiga) dari 6 (enam) bulan kalender berturut-turut.',
      ),
      item(
        'waiver',
        1,
        'The Parties set aside Article 1266 of the Civil Code so far as it asks for a judgment to end an agreement.',
        'Para Pihak mengesampingkan Pasal 1266 Kitab Undang-Undang Hukum Perdata sepanjang mensyaratkan putusan pengadilan untuk mengakhiri suatu perjanjian.',
      ),
    ],
  },
  {
    id: 'language',
    title: { en: 'Language', id: 'Bahasa' },
    items: [
      item(
        'prevails',
        0,
        'This agreement is made in Indonesian and English. If the two versions are interpreted differently, the Indonesian version prevails.',
        'Perjanjian ini dibuat dalam Bahasa Indonesia dan Bahasa Inggris. Dalam hal terdapat perbedaan penafsiran antara kedua versi, versi yang berlaku adalah versi Bahasa Indonesia.',
      ),
    ],
  },
  {
    id: 'disputes',
    title: { en: 'Governing Law and Disputes', id: 'Hukum yang Berlaku dan Penyelesaian Perselisihan' },
    items: [
      item(
        'law',
        1,
        'This agreement is governed by the laws of the Republic of Indonesia.',
        'Perjanjian ini tunduk pada hukum Negara Republik Indonesia.',
      ),
      item(
        'talks',
        1,
        'The Parties first try to settle a dispute in talks for <value:legal.disputes[talks]|30 calendar days>.',
        'Para Pihak terlebih dahulu menyelesaikan perselisihan melalui musyawarah selama <value:legal.disputes[talks]|30 (tiga puluh) hari kalender>.',
      ),
      item(
        'court',
        1,
        'After that the <value:legal.disputes[court]|Bandung District Court> decides.',
        'Setelah itu, perselisihan diputus oleh <value:legal.disputes[court]|Pengadilan Negeri Bandung>.',
      ),
    ],
  },
];

export const annexes: readonly Section[] = [
  {
    id: 'annex-levels',
    title: { en: 'Service Levels', id: 'Tingkat Layanan' },
    items: [
      item(
        'lead',
        0,
        'This annex is part of the agreement and belongs to <ref:service-levels>.',
        'Lampiran ini merupakan bagian yang tidak terpisahkan dari Perjanjian dan melengkapi <ref:service-levels>.',
      ),
    ],
    tables: [
      {
        id: 'levels',
        caption: { en: 'Targets', id: 'Target' },
        align: 'left left right left',
        header: [
          { en: 'Service Level', id: 'Tingkat Layanan' },
          { en: 'Condition', id: 'Ketentuan' },
          'Target',
          { en: 'Period', id: 'Periode' },
        ],
        rows: [
          [
            { en: 'Availability', id: 'Ketersediaan' },
            { en: 'at least, over 24 hours on 7 days', id: 'paling sedikit, selama 24 jam dalam 7 hari' },
            '99,9%',
            { en: 'calendar month', id: 'bulan kalender' },
          ],
          [
            { en: 'First reply, Critical', id: 'Tanggapan pertama, Kritis' },
            { en: 'within 1 hour, at all hours', id: 'dalam 1 jam, setiap saat' },
            '95%',
            { en: 'calendar month', id: 'bulan kalender' },
          ],
          [
            { en: 'First reply, High', id: 'Tanggapan pertama, Tinggi' },
            { en: 'within 4 service hours', id: 'dalam 4 jam layanan' },
            '95%',
            { en: 'calendar month', id: 'bulan kalender' },
          ],
          [
            { en: 'First reply, Low', id: 'Tanggapan pertama, Rendah' },
            { en: 'within 1 business day', id: 'dalam 1 hari kerja' },
            '90%',
            { en: 'calendar month', id: 'bulan kalender' },
          ],
          [
            { en: 'Workaround, Critical', id: 'Solusi sementara, Kritis' },
            { en: 'within 8 hours, at all hours', id: 'dalam 8 jam, setiap saat' },
            '90%',
            { en: 'calendar month', id: 'bulan kalender' },
          ],
          [
            { en: 'Final fix, High', id: 'Perbaikan akhir, Tinggi' },
            { en: 'within 2 business days', id: 'dalam 2 hari kerja' },
            '90%',
            { en: 'calendar month', id: 'bulan kalender' },
          ],
          [
            { en: 'Final fix, Low', id: 'Perbaikan akhir, Rendah' },
            { en: 'within 10 business days', id: 'dalam 10 hari kerja' },
            '90%',
            { en: 'calendar month', id: 'bulan kalender' },
          ],
          [
            { en: 'Recovery time', id: 'Waktu pemulihan' },
            { en: 'within 8 hours after detection', id: 'dalam 8 jam sejak terdeteksi' },
            '100%',
            { en: 'each event', id: 'setiap kejadian' },
          ],
          [
            { en: 'Age of restored data', id: 'Umur data yang dipulihkan' },
            { en: 'not older than 24 hours', id: 'paling lama 24 jam' },
            '100%',
            { en: 'each event', id: 'setiap kejadian' },
          ],
        ],
        note: {
          en: 'Availability of 99.9% allows 43 minutes of Downtime in a month of 30 days.',
          id: 'Ketersediaan 99,9% memperkenankan 43 menit Waktu Henti dalam bulan 30 hari.',
        },
      },
    ],
  },
  {
    id: 'annex-credits',
    title: { en: 'Service Credits', id: 'Kredit Layanan' },
    items: [
      item(
        'lead',
        0,
        'This annex belongs to <ref:service-credits#due>.',
        'Lampiran ini melengkapi <ref:service-credits#due>.',
      ),
    ],
    tables: [
      {
        id: 'tiers',
        caption: { en: 'Service Credits for availability', id: 'Kredit Layanan untuk ketersediaan' },
        align: 'left right right',
        header: [
          { en: 'Measured availability', id: 'Ketersediaan terukur' },
          { en: 'Share of the fee', id: 'Bagian dari biaya' },
          { en: 'Amount', id: 'Jumlah' },
        ],
        rows: [
          [{ en: '99.5% ≤ availability < 99.9%', id: '99,5% ≤ ketersediaan < 99,9%' }, '5%', 'Rp75.000,00'],
          [{ en: '99.0% ≤ availability < 99.5%', id: '99,0% ≤ ketersediaan < 99,5%' }, '10%', 'Rp150.000,00'],
          [{ en: '95.0% ≤ availability < 99.0%', id: '95,0% ≤ ketersediaan < 99,0%' }, '25%', 'Rp375.000,00'],
          [{ en: 'availability < 95.0%', id: 'ketersediaan < 95,0%' }, '50%', 'Rp750.000,00'],
        ],
      },
    ],
  },
  {
    id: 'annex-support',
    title: { en: 'Support and Contacts', id: 'Dukungan dan Narahubung' },
    items: [item('lead', 0, 'This annex belongs to <ref:incidents>.', 'Lampiran ini melengkapi <ref:incidents>.')],
    tables: [
      {
        id: 'severities',
        caption: { en: 'Severities', id: 'Tingkat keparahan' },
        align: 'left left left',
        header: [
          { en: 'Severity', id: 'Tingkat' },
          { en: 'Meaning', id: 'Arti' },
          { en: 'Updates', id: 'Kabar' },
        ],
        rows: [
          [
            { en: 'Critical', id: 'Kritis' },
            {
              en: 'buyers cannot open the shop or complete an order',
              id: 'pembeli tidak dapat membuka toko daring atau menyelesaikan pesanan',
            },
            { en: 'every 60 minutes', id: 'setiap 60 menit' },
          ],
          [
            { en: 'High', id: 'Tinggi' },
            {
              en: 'search, basket or payment does not work',
              id: 'pencarian, keranjang, atau pembayaran tidak berjalan',
            },
            { en: 'every 4 hours', id: 'setiap 4 jam' },
          ],
          [
            { en: 'Low', id: 'Rendah' },
            { en: 'a minor fault or a question', id: 'gangguan ringan atau pertanyaan' },
            { en: 'every 2 business days', id: 'setiap 2 hari kerja' },
          ],
        ],
      },
      {
        id: 'contacts',
        caption: { en: 'Contacts', id: 'Narahubung' },
        align: 'left left left left',
        header: [
          { en: 'For', id: 'Untuk' },
          { en: 'Name', id: 'Nama' },
          { en: 'Telephone', id: 'Telepon' },
          { en: 'E-mail', id: 'Surel' },
        ],
        rows: [
          [
            { en: 'Support', id: 'Dukungan' },
            { en: 'Support desk', id: 'Layanan Bantuan' },
            '+62 22 555 0101',
            'support@awan.example',
          ],
          [{ en: 'Billing', id: 'Penagihan' }, 'Dewi Contoh', '–', 'billing@awan.example'],
          [{ en: 'Customer', id: 'Pelanggan' }, 'Siti Contoh', '+62 274 555 0202', 'siti@tokobatik.example'],
        ],
      },
    ],
  },
];
