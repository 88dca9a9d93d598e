import { useState } from 'react';
import { i18n } from '#i18n';
import type { Draft } from './follow-ups';
import type { Delivered } from './useDelivery';
import { deliveryWords, isUnderWay } from './words';

interface Props {
  delivered: Delivered;
  /** Writes the draft once more, where another page asked for the delivery. */
  rewrite: () => Promise<Draft>;
  copy: (text: string) => Promise<boolean>;
}

/** How a draft's way to the compose box stands, in words; with the draft to copy where it did not get there. */
export function DeliveryLine({ delivered: { state, draft }, rewrite, copy }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  const underWay = state !== 'failed' && isUnderWay(state);
  const words =
    state === 'failed'
      ? i18n.t(draft === null ? 'delivery.notWritten' : 'delivery.failed')
      : deliveryWords(state);
  const copyDraft = async () => {
    const { text } = draft ?? (await rewrite());
    const copied = await copy(text);
    setOutcome(copied ? 'copied' : 'failed');
    setByHand(copied ? null : text);
  };
  const onCopy = () => void copyDraft().catch(() => setOutcome('failed'));
  return (
    <div className="delivery" data-state={state}>
      <output className={underWay ? 'under-way' : undefined}>{words}</output>
      {state !== 'inserted' && !underWay && (
        <button type="button" className="link-button" onClick={onCopy}>
          {i18n.t('delivery.copy')}
        </button>
      )}
      {outcome && <output>{i18n.t(outcome === 'copied' ? 'delivery.copied' : 'delivery.copyFailed')}</output>}
      {byHand !== null && (
        <textarea className="field" readOnly rows={5} value={byHand} aria-label={i18n.t('delivery.copy')} />
      )}
    </div>
  );
}
