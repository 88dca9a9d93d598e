/** The labels of a quoted mail's header block, as mail programs write them, lower case. */
import { list } from './phrase-list';
export type HeaderKind = 'from' | 'date' | 'to' | 'cc' | 'subject';

const labels: readonly (readonly [HeaderKind, readonly string[]])[] = [
  [
    'from',
    list(`
    from, von, de, da, van, från, fra, lähettäjä, od, от, від, kimden, gönderen, feladó, de la,
    expéditeur, mittente, remitente, remetente, afzender, absender, από, מאת, من, 差出人, 发件人, 寄件者, 寄件人, 보낸
    사람, 보낸사람, từ, dari, daripada, จาก, frá, saatja, nuo, no, šalje, шаље, प्रेषक, از
  `),
  ],
  [
    'date',
    list(`
    sent, date, date sent, date received, gesendet, datum, envoyé, envoyé le, enviado, enviado el,
    enviado em, fecha, data, inviato, verzonden, skickat, sendt, dato, lähetetty, päivämäärä, wysłano,
    wysłane, odesláno, дата, отправлено, надіслано, gönderildi, tarih, elküldve, dátum, trimis, data
    trimiterii, ημερομηνία, στάλθηκε, נשלח, תאריך, تاريخ, التاريخ, تم الإرسال, 日時, 送信日時, 日付, 发送时间, 时间,
    日期, 寄件日期, 날짜, 보낸 날짜, đã gửi, ngày, tanggal, terkirim, dikirim, dihantar, วันที่, ส่ง, изпратено, poslano,
    poslato, послато, enviat, išsiųsta, nosūtīts, saadetud, odoslané, भेजा गया, ارسال شده
  `),
  ],
  [
    'to',
    list(`
    to, an, à, a, para, aan, till, til, vastaanottaja, do, komu, кому, kime, alıcı, címzett, către,
    destinataire, destinatario, destinatário, empfänger, προς, אל, إلى, 宛先, 收件人, 收件者, 받는 사람, 받는사람, đến,
    kepada, ถึง, pour, до, за, za, prima, per a, kam, kellele, viðtakandi, प्रति, به
  `),
  ],
  [
    'cc',
    list(`
    cc, kopie, kopia, kopi, копия, копія, bilgi, másolat, dw, kopio, 抄送, 副本, 참조
  `),
  ],
  [
    'subject',
    list(`
    subject, betreff, objet, asunto, oggetto, assunto, onderwerp, ämne, emne, aihe, temat, předmět,
    predmet, тема, konu, tárgy, subiect, θέμα, נושא, الموضوع, 件名, 主题, 主旨, 제목, chủ đề, tiêu đề, subjek,
    perihal, เรื่อง, efni, teema, tema, tēma, относно, zadeva, naslov, наслов, assumpte, विषय, موضوع
  `),
  ],
];

export const headerLabels: ReadonlyMap<string, HeaderKind> = new Map(
  labels.flatMap(([kind, names]) => names.map((name) => [name, kind] as const)),
);
