/** Words by which mail programs introduce a quote, a forwarded mail or their own advertisement, lower case. */
import { list } from './phrase-list';

/** The verb of "On …, X wrote:". */
export const wroteWords: readonly string[] = list(`
    wrote, writes, schrieb, geschrieben, a écrit, escribió, escreveu, ha scritto, schreef, geschreven,
    skrev, kirjoitti, napisał, napisal, пишет, написал, написав, пише, yazdı, írta, a scris, έγραψε,
    כתב, كتب, 写道, 寫道, 書きました, 作成, 작성, viết, menulis, ha escrit, เขียน, skrifaði, kirjutas, rakstīja, rašė, napsal, napísal,
    napisa, написа, va escriure, escribiu, लिखा, نوشت, লিখেছেন
  `);

/** What stands between the dashes of "----- Original Message -----". */
export const originalWords: readonly string[] = list(`
    original message, original email, ursprüngliche nachricht, originalnachricht, message d'origine,
    message d’origine, message original, mensaje original, messaggio originale, mensagem original,
    oorspronkelijk bericht, ursprungligt meddelande, originalmeddelande, oprindelig meddelelse,
    opprinnelig melding, alkuperäinen viesti, oryginalna, původní, pôvodná, исходное сообщение,
    оригинальное сообщение, оригінальне, orijinal, özgün, eredeti üzenet, mesaj original, αρχικό μήνυμα,
    הודעה מקורית, الرسالة الأصلية, 元のメッセージ, 原始邮件, 原始郵件, 원본 메시지, pesan asli, tin nhắn gốc, reply message,
    original
  `);

export const forwardWords: readonly string[] = list(`
    forwarded message, forwarded by, weitergeleitet von, begin forwarded, fwd message, weitergeleitete, message transféré, message
    réexpédié, mensaje reenviado, messaggio inoltrato, mensagem encaminhada, mensagem reencaminhada,
    doorgestuurd bericht, vidarebefordrat, videresendt, välitetty, przekazana, przeposlan, přeposlaná,
    пересылаемое, пересланное, переслан, iletilen, yönlendirilen, továbbított, redirecționat,
    προωθημένο, שהועברה, محولة, 転送, 转发, 轉寄, 전달된, diteruskan, chuyển tiếp
  `);

/** How "Sent from my phone" begins or ends. */
export const sentFromWords: readonly string[] = list(`
    sent from, sent via, sent with, get outlook, gesendet, von meinem, envoyé d, envoyé à partir,
    enviado desde, enviado do, enviado de, inviato da, verzonden vanaf, verstuurd vanaf, verzonden met,
    skickat från, sendt fra, lähetetty, wysłan, odesláno, odoslané, отправлено, надіслано, gönderildi,
    küldve, trimis, στάλθηκε, נשלח, أرسل, 送信, 发自, 傳送, 寄件, 보냄, 에서 보낸, gửi từ, dikirim, beziehen,
    télécharge, obtenir outlook, obtener outlook, scarica outlook, obter o outlook, outlook voor
  `);

/** What such a line names. */
export const deviceWords: readonly string[] = list(`
    iphone, ipad, ios, android, galaxy, samsung, huawei, xiaomi, pixel, blackberry, nokia, smartphone,
    mobil, handy, téléphone, teléfono, telefon, outlook, yahoo mail, proton, windows, mail.ru, gmx,
    web.de, macbook, apple watch, phone
  `);
