import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CitationCard } from '../card/CitationCard.tsx';
import { CARD_TITLE_ID, type CardActions } from '../card/card-actions.ts';
import { getUiDirection } from '../words/format.ts';
import { makeSampleTrace } from './sample.ts';

/**
 * A sentence with a citation to hover, focus or tap, and the card it opens: what happens on a real
 * page, without asking anybody.
 */
export function Sample() {
  const [open, setOpen] = useState(false);
  const live = makeSampleTrace();
  const claim = live.trace.claims[0]?.text ?? '';
  const nothing = () => undefined;
  const actions: CardActions = {
    onTrace: nothing,
    onRetry: nothing,
    onChoose: nothing,
    onReadArchived: nothing,
    onAccess: nothing,
    onReport: nothing,
    onGive: nothing,
    onCopy: async () => false,
    onStep: nothing,
    onClose: () => setOpen(false),
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes what the button inside opens
    <div class="sample" onKeyDown={event => event.key === 'Escape' && setOpen(false)}>
      <p>
        <span class={open ? 'sample-claim' : ''}>{claim}</span>{' '}
        <button
          type="button"
          class="mark v-contradicted"
          aria-expanded={open}
          onPointerEnter={event => event.pointerType === 'mouse' && setOpen(true)}
          onClick={() => setOpen(true)}
        >
          <span>(portal.example)</span>
        </button>
      </p>
      {open ? (
        <section class="sample-card card" dir={getUiDirection()} aria-labelledby={CARD_TITLE_ID}>
          <CitationCard live={live} citation="k1" provisional={false} actions={actions} sample />
        </section>
      ) : (
        <p class="small quiet">{i18n.t('welcome.tryIt')}</p>
      )}
    </div>
  );
}
