import { i18n } from '#i18n';

/** What is said where something could not be stored. */
export function notStored(trouble: string): string {
  return trouble === 'storage-full' ? i18n.t('banner.storageFull') : i18n.t('banner.notSaved');
}
