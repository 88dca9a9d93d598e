import { useState } from 'react';
import { i18n } from '#i18n';
import type { Delivered } from './useDelivery';
import { deliveryWords, isUnderWay } from './words';

interface Props {
  delivered: Delivered;
  copy: (text: string) => Promise<boolean>;
}

/** How a draft's way to the compose box stands, in words; with the draft to copy where it did not get there. */
export function DeliveryLine({ delivered: { state, draft }, copy }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const arrived = state === 'inserted';
  const underWay = state !== 'failed' && isUnderWay(state);
  const words =
    state === 'failed'
      ? i18n.t(draft === null ? 'delivery.notWritten' : 'delivery.failed')
      : deliveryWords(state);
  return (
    <div className="delivery" data-state={state}>
      <output className={underWay ? 'under-way' : undefined}>{words}</output>
      {!arrived && !underWay && draft !== null && (
        <button
          type="button"
          className="link-button"
          onClick={() => void copy(draft.text).then((done) => setCopied(done))}
        >
          {i18n.t('delivery.copy')}
        </button>
      )}
      {copied !== null && <output>{i18n.t(copied ? 'delivery.copied' : 'delivery.copyFailed')}</output>}
      {copied === false && draft !== null && (
        <textarea
          className="field"
          readOnly
          rows={5}
          value={draft.text}
          aria-label={i18n.t('delivery.copy')}
        />
      )}
    </div>
  );
}
