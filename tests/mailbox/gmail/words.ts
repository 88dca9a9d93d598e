/** Gmail's words in the interface languages of the demo: no hook may depend on any of them. */
import type { InterfaceLanguage } from '../options';

export interface Words {
  inbox: string;
  sent: string;
  all: string;
  compose: string;
  search: string;
  account: string;
  reply: string;
  replyAll: string;
  forward: string;
  more: string;
  react: string;
  star: string;
  details: string;
  to: string;
  me: string;
  messageBody: string;
  recipients: string;
  subject: string;
  send: string;
  moreSend: string;
  formatting: string;
  discard: string;
  newMessage: string;
  minimize: string;
  fullScreen: string;
  popOut: string;
  close: string;
  trimmed: string;
  clipped: string;
  wholeMessage: string;
  back: string;
  archive: string;
  draftSaved: string;
  messageSent: string;
  nothingOpen: string;
  wrote: (when: string, name: string) => string;
}

const en: Words = {
  inbox: 'Inbox',
  sent: 'Sent',
  all: 'All Mail',
  compose: 'Compose',
  search: 'Search mail',
  account: 'Google Account',
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
  more: 'More message options',
  react: 'Add reaction',
  star: 'Not starred',
  details: 'Show details',
  to: 'to',
  me: 'me',
  messageBody: 'Message Body',
  recipients: 'To recipients',
  subject: 'Subject',
  send: 'Send',
  moreSend: 'More send options',
  formatting: 'Formatting options',
  discard: 'Discard draft',
  newMessage: 'New Message',
  minimize: 'Minimize',
  fullScreen: 'Full screen',
  popOut: 'Pop out reply',
  close: 'Save & close',
  trimmed: 'Show trimmed content',
  clipped: '[Message clipped]',
  wholeMessage: 'View entire message',
  back: 'Back to list',
  archive: 'Archive',
  draftSaved: 'Draft saved',
  messageSent: 'Message sent',
  nothingOpen: 'No conversations selected',
  wrote: (when, name) => `On ${when}, ${name} wrote:`,
};

const de: Words = {
  inbox: 'Posteingang',
  sent: 'Gesendet',
  all: 'Alle Nachrichten',
  compose: 'Schreiben',
  search: 'In E-Mails suchen',
  account: 'Google-Konto',
  reply: 'Antworten',
  replyAll: 'Allen antworten',
  forward: 'Weiterleiten',
  more: 'Weitere Nachrichtenoptionen',
  react: 'Reaktion hinzufügen',
  star: 'Nicht markiert',
  details: 'Details anzeigen',
  to: 'an',
  me: 'mich',
  messageBody: 'Nachrichtentext',
  recipients: 'Empfänger',
  subject: 'Betreff',
  send: 'Senden',
  moreSend: 'Weitere Sendeoptionen',
  formatting: 'Formatierungsoptionen',
  discard: 'Entwurf verwerfen',
  newMessage: 'Neue Nachricht',
  minimize: 'Minimieren',
  fullScreen: 'Vollbild',
  popOut: 'Antwort in neuem Fenster',
  close: 'Speichern und schließen',
  trimmed: 'Gekürzten Inhalt anzeigen',
  clipped: '[Nachricht gekürzt]',
  wholeMessage: 'Vollständige Nachricht ansehen',
  back: 'Zurück zur Liste',
  archive: 'Archivieren',
  draftSaved: 'Entwurf gespeichert',
  messageSent: 'Nachricht gesendet',
  nothingOpen: 'Keine Konversation ausgewählt',
  wrote: (when, name) => `Am ${when} schrieb ${name}:`,
};

const fr: Words = {
  inbox: 'Boîte de réception',
  sent: 'Messages envoyés',
  all: 'Tous les messages',
  compose: 'Nouveau message',
  search: 'Rechercher dans les messages',
  account: 'Compte Google',
  reply: 'Répondre',
  replyAll: 'Répondre à tous',
  forward: 'Transférer',
  more: "Plus d'options",
  react: 'Ajouter une réaction',
  star: 'Non suivi',
  details: 'Afficher les détails',
  to: 'À',
  me: 'moi',
  messageBody: 'Corps du message',
  recipients: 'Destinataires',
  subject: 'Objet',
  send: 'Envoyer',
  moreSend: "Plus d'options d'envoi",
  formatting: 'Options de mise en forme',
  discard: 'Supprimer le brouillon',
  newMessage: 'Nouveau message',
  minimize: 'Réduire',
  fullScreen: 'Plein écran',
  popOut: 'Réponse dans une fenêtre',
  close: 'Enregistrer et fermer',
  trimmed: 'Afficher le contenu abrégé',
  clipped: '[Message tronqué]',
  wholeMessage: "Afficher l'intégralité du message",
  back: 'Retour à la liste',
  archive: 'Archiver',
  draftSaved: 'Brouillon enregistré',
  messageSent: 'Message envoyé',
  nothingOpen: 'Aucune conversation sélectionnée',
  wrote: (when, name) => `Le ${when}, ${name} a écrit :`,
};

const ar: Words = {
  inbox: 'البريد الوارد',
  sent: 'الرسائل المرسلة',
  all: 'كل البريد',
  compose: 'إنشاء',
  search: 'البحث في البريد',
  account: 'حساب Google',
  reply: 'رد',
  replyAll: 'الرد على الكل',
  forward: 'إعادة توجيه',
  more: 'المزيد من خيارات الرسالة',
  react: 'إضافة تفاعل',
  star: 'غير مميزة بنجمة',
  details: 'عرض التفاصيل',
  to: 'إلى',
  me: 'أنا',
  messageBody: 'نص الرسالة',
  recipients: 'المستلمون',
  subject: 'الموضوع',
  send: 'إرسال',
  moreSend: 'المزيد من خيارات الإرسال',
  formatting: 'خيارات التنسيق',
  discard: 'تجاهل المسودة',
  newMessage: 'رسالة جديدة',
  minimize: 'تصغير',
  fullScreen: 'ملء الشاشة',
  popOut: 'الرد في نافذة',
  close: 'حفظ وإغلاق',
  trimmed: 'عرض المحتوى المختصر',
  clipped: '[الرسالة مقتطعة]',
  wholeMessage: 'عرض الرسالة بأكملها',
  back: 'رجوع إلى القائمة',
  archive: 'أرشفة',
  draftSaved: 'تم حفظ المسودة',
  messageSent: 'تم إرسال الرسالة',
  nothingOpen: 'لم يتم تحديد أي محادثة',
  wrote: (when, name) => `في ${when}، كتب ${name}:`,
};

const ja: Words = {
  inbox: '受信トレイ',
  sent: '送信済み',
  all: 'すべてのメール',
  compose: '作成',
  search: 'メールを検索',
  account: 'Google アカウント',
  reply: '返信',
  replyAll: '全員に返信',
  forward: '転送',
  more: 'その他のメッセージ オプション',
  react: 'リアクションを追加',
  star: 'スターなし',
  details: '詳細を表示',
  to: 'To',
  me: '自分',
  messageBody: 'メッセージ本文',
  recipients: '宛先',
  subject: '件名',
  send: '送信',
  moreSend: 'その他の送信オプション',
  formatting: '書式設定オプション',
  discard: '下書きを破棄',
  newMessage: '新規メッセージ',
  minimize: '最小化',
  fullScreen: '全画面',
  popOut: '返信をポップアウト',
  close: '保存して閉じる',
  trimmed: '省略されたコンテンツを表示',
  clipped: '[メッセージの一部が表示されています]',
  wholeMessage: 'メッセージ全体を表示',
  back: 'リストに戻る',
  archive: 'アーカイブ',
  draftSaved: '下書きを保存しました',
  messageSent: 'メッセージを送信しました',
  nothingOpen: '会話が選択されていません',
  wrote: (when, name) => `${when} ${name}:`,
};

export const wordsOf: Readonly<Record<InterfaceLanguage, Words>> = { en, de, fr, ar, ja };
