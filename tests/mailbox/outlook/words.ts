/** Outlook's words in the interface languages of the demo: no hook may depend on any of them. */
import type { InterfaceLanguage } from '../options';

export interface Words {
  inbox: string;
  sent: string;
  newMail: string;
  search: string;
  account: string;
  folders: string;
  messageList: string;
  readingPane: string;
  emailMessage: string;
  actions: string;
  reply: string;
  replyAll: string;
  forward: string;
  preview: string;
  immersive: string;
  close: string;
  remove: string;
  archive: string;
  report: string;
  from: string;
  sentAt: string;
  to: string;
  cc: string;
  bcc: string;
  subject: string;
  messageBody: string;
  writeHere: string;
  send: string;
  moreSend: string;
  discard: string;
  dock: string;
  category: string;
  more: (count: number) => string;
  nothingOpen: string;
}

const en: Words = {
  inbox: 'Inbox',
  sent: 'Sent Items',
  newMail: 'New mail',
  search: 'Search',
  account: 'Account manager for',
  folders: 'Folders',
  messageList: 'Message list',
  readingPane: 'Reading Pane',
  emailMessage: 'Email message',
  actions: 'Message actions',
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
  preview: 'Preview',
  immersive: 'Show in immersive reader',
  close: 'Close',
  remove: 'Delete',
  archive: 'Archive',
  report: 'Report',
  from: 'From',
  sentAt: 'Sent',
  to: 'To',
  cc: 'Cc',
  bcc: 'Bcc',
  subject: 'Subject',
  messageBody: 'Message body',
  writeHere: 'Message body, press Alt+F10 to exit',
  send: 'Send',
  moreSend: 'More send options',
  discard: 'Discard',
  dock: 'Open in a tab',
  category: 'Job search',
  more: (count) => `${count} more messages`,
  nothingOpen: 'Select an item to read',
};

const de: Words = {
  inbox: 'Posteingang',
  sent: 'Gesendete Elemente',
  newMail: 'Neue E-Mail',
  search: 'Suchen',
  account: 'Konto-Manager für',
  folders: 'Ordner',
  messageList: 'Nachrichtenliste',
  readingPane: 'Lesebereich',
  emailMessage: 'E-Mail-Nachricht',
  actions: 'Nachrichtenaktionen',
  reply: 'Antworten',
  replyAll: 'Allen antworten',
  forward: 'Weiterleiten',
  preview: 'Vorschau',
  immersive: 'Im plastischen Reader anzeigen',
  close: 'Schließen',
  remove: 'Löschen',
  archive: 'Archivieren',
  report: 'Melden',
  from: 'Von',
  sentAt: 'Gesendet',
  to: 'An',
  cc: 'Cc',
  bcc: 'Bcc',
  subject: 'Betreff',
  messageBody: 'Nachrichtentext',
  writeHere: 'Nachrichtentext, zum Verlassen ALT+F10 drücken',
  send: 'Senden',
  moreSend: 'Weitere Sendeoptionen',
  discard: 'Verwerfen',
  dock: 'In einer Registerkarte öffnen',
  category: 'Stellensuche',
  more: (count) => `${count} weitere Nachrichten`,
  nothingOpen: 'Wählen Sie ein Element zum Lesen aus',
};

const fr: Words = {
  inbox: 'Boîte de réception',
  sent: 'Éléments envoyés',
  newMail: 'Nouveau message',
  search: 'Rechercher',
  account: 'Gestionnaire de comptes pour',
  folders: 'Dossiers',
  messageList: 'Liste de messages',
  readingPane: 'Volet de lecture',
  emailMessage: 'Message électronique',
  actions: 'Actions de message',
  reply: 'Répondre',
  replyAll: 'Répondre à tous',
  forward: 'Transférer',
  preview: 'Aperçu',
  immersive: 'Afficher dans le Lecteur immersif',
  close: 'Fermer',
  remove: 'Supprimer',
  archive: 'Archiver',
  report: 'Signaler',
  from: 'De ',
  sentAt: 'Envoyé ',
  to: 'À',
  cc: 'Cc',
  bcc: 'Cci',
  subject: 'Objet ',
  messageBody: 'Corps du message',
  writeHere: 'Corps du message, appuyez sur Alt+F10 pour quitter',
  send: 'Envoyer',
  moreSend: 'Autres options d’envoi',
  discard: 'Ignorer',
  dock: 'Ouvrir dans un onglet',
  category: 'Recherche d’emploi',
  more: (count) => `${count} autres messages`,
  nothingOpen: 'Sélectionnez un élément à lire',
};

const ar: Words = {
  inbox: 'علبة الوارد',
  sent: 'العناصر المرسلة',
  newMail: 'بريد جديد',
  search: 'بحث',
  account: 'إدارة الحساب لـ',
  folders: 'المجلدات',
  messageList: 'قائمة الرسائل',
  readingPane: 'جزء القراءة',
  emailMessage: 'رسالة بريد إلكتروني',
  actions: 'إجراءات الرسالة',
  reply: 'رد',
  replyAll: 'الرد على الكل',
  forward: 'إعادة توجيه',
  preview: 'معاينة',
  immersive: 'إظهار في القارئ الشامل',
  close: 'إغلاق',
  remove: 'حذف',
  archive: 'أرشفة',
  report: 'إبلاغ',
  from: 'من',
  sentAt: 'تاريخ الإرسال',
  to: 'إلى',
  cc: 'نسخة',
  bcc: 'نسخة مخفية الوجهة',
  subject: 'الموضوع',
  messageBody: 'نص الرسالة',
  writeHere: 'نص الرسالة، اضغط على Alt+F10 للخروج',
  send: 'إرسال',
  moreSend: 'مزيد من خيارات الإرسال',
  discard: 'تجاهل',
  dock: 'فتح في علامة تبويب',
  category: 'البحث عن عمل',
  more: (count) => `${count} رسائل أخرى`,
  nothingOpen: 'حدد عنصرًا لقراءته',
};

const ja: Words = {
  inbox: '受信トレイ',
  sent: '送信済みアイテム',
  newMail: '新規メール',
  search: '検索',
  account: 'アカウント マネージャー:',
  folders: 'フォルダー',
  messageList: 'メッセージ一覧',
  readingPane: '閲覧ウィンドウ',
  emailMessage: '電子メール メッセージ',
  actions: 'メッセージ アクション',
  reply: '返信',
  replyAll: '全員に返信',
  forward: '転送',
  preview: 'プレビュー',
  immersive: 'イマーシブ リーダーで表示',
  close: '閉じる',
  remove: '削除',
  archive: 'アーカイブ',
  report: '報告',
  from: '差出人',
  sentAt: '送信日時',
  to: '宛先',
  cc: 'CC',
  bcc: 'BCC',
  subject: '件名',
  messageBody: 'メッセージ本文',
  writeHere: 'メッセージ本文、終了するには Alt + F10 キーを押します',
  send: '送信',
  moreSend: 'その他の送信オプション',
  discard: '破棄',
  dock: 'タブで開く',
  category: '求職',
  more: (count) => `他 ${count} 件のメッセージ`,
  nothingOpen: 'アイテムを選択して読んでください',
};

export const wordsOf: Readonly<Record<InterfaceLanguage, Words>> = { en, de, fr, ar, ja };
