import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Chain, Hop } from '../../utils/trace/view/chain.ts';
import { Filled, PLACES } from '../controls/Filled.tsx';
import { Icon } from '../controls/Icon.tsx';
import { WebLink } from '../controls/WebLink.tsx';
import { showDate } from '../words/format.ts';
import { EvidenceList } from './EvidenceList.tsx';

/**
 * "MSN ← TechCrunch" in a line, each name behind the first with its evidence on demand; "copy or
 * original not determined" where that is so; who had it first, with the date. `lead` is the first
 * name, `note` stands behind it.
 */
export function OriginChain(props: {
  chain: Chain;
  lead: ComponentChildren;
  note?: ComponentChildren;
  /** Set where the line is a heading: its id. */
  headingId?: string;
}) {
  const { hops, unsure } = props.chain;
  const [shown, setShown] = useState<number | null>(null);
  const toggle = (at: number) => () => setShown(shown === at ? null : at);
  const line = (
    <>
      {props.lead}
      {hops.map((hop, at) => (
        <HopName key={hop.name} hop={hop} open={shown === at} onToggle={toggle(at)} />
      ))}
    </>
  );
  const open = shown === null ? null : (hops[shown] ?? null);
  return (
    <>
      <div class="chain-line">
        {props.headingId ? (
          <h2 id={props.headingId} class="chain">
            {line}
          </h2>
        ) : (
          <div class="chain">{line}</div>
        )}
        {props.note}
      </div>
      {open && <Evidence hop={open} />}
      {unsure && (
        <p class="small">
          <button
            type="button"
            class="btn link"
            aria-expanded={shown === hops.length}
            onClick={toggle(hops.length)}
          >
            {i18n.t('origin.unsure')}
          </button>
        </p>
      )}
      {unsure && shown === hops.length && (
        <div class="evidence small">
          <EvidenceList evidence={unsure} />
        </div>
      )}
      <FirstLine chain={props.chain} />
    </>
  );
}

/** Who had it first, with the date; nothing for an article that is the original itself. */
export function FirstLine({ chain: { first } }: { chain: Chain }) {
  if (!first) return null;
  return (
    <p class="small quiet">
      <Filled
        message={i18n.t('origin.first', [PLACES[0], PLACES[1]])}
        parts={[first.name, showDate(first.published)]}
      />
    </p>
  );
}

function HopName({ hop, open, onToggle }: { hop: Hop; open: boolean; onToggle(): void }) {
  return (
    <>
      <Icon name="from" />
      <button
        type="button"
        class="btn link"
        aria-expanded={open}
        aria-label={i18n.t('card.whyFrom', [hop.name])}
        onClick={onToggle}
      >
        <bdi>{hop.name}</bdi>
      </button>
    </>
  );
}

function Evidence({ hop }: { hop: Hop }) {
  return (
    <div class="evidence small">
      <p class="quiet">{i18n.t('card.whyFrom', [hop.name])}</p>
      {hop.evidence.length > 0 ? (
        <EvidenceList evidence={hop.evidence} />
      ) : (
        <p>{i18n.t('card.noEvidence')}</p>
      )}
      <WebLink href={hop.url}>{hop.url === null ? '' : i18n.t('card.openOriginal')}</WebLink>
    </div>
  );
}
