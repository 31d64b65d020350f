import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { type ClaimRow, groupRows } from '../../utils/trace/view/claim-rows.ts';
import { bestBacking } from '../../utils/trace/view/claim-state.ts';
import { articleOf, outletName, outletOf } from '../../utils/trace/view/outlet-names.ts';
import { Icon } from '../controls/Icon.tsx';
import { moveFocus } from '../controls/Menu.tsx';
import { GivenMark } from '../shared/GivenMark.tsx';
import { OutletChip } from '../shared/OutletChip.tsx';
import { nameState, VerdictSign } from '../shared/VerdictBadge.tsx';
import { showCount } from '../words/format.ts';
import { BackingDetails } from './BackingDetails.tsx';

/** Rows drawn at a time: a page of thousands of citations stays quick. */
const PAGE = 200;

/**
 * The ledger: claims under the page's headings. One stop of the Tab key; arrows, Home and End move,
 * Enter or a click shows the claim on the page, arrow towards the line's end opens its details and
 * arrow back closes them.
 */
export function ClaimList(props: {
  live: LiveTrace;
  rows: readonly ClaimRow[];
  /** The export menu of one claim. */
  menuFor(claim: string): ComponentChildren;
  onShow(claim: string): void;
  onRetry(citations: readonly string[]): void;
  onGive(citation: string): void;
}) {
  const { live, rows } = props;
  const [shown, setShown] = useState(PAGE);
  const [active, setActive] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);

  const visible = rows.slice(0, shown);
  // One row is in the Tab order; where a filter took it away the first one is.
  const stop = visible.some(({ claim }) => claim.id === active)
    ? active
    : (visible[0]?.claim.id ?? null);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const id = target.dataset.claim;
    if (!id || event.ctrlKey || event.metaKey || event.altKey) return;
    // By the row's own direction, not the page's: "towards the line's end" is left in Arabic and
    // Hebrew.
    const forward = getComputedStyle(target).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === forward) setOpen(id);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') setOpen(null);
    else if (event.key.length > 1)
      moveFocus(event, [...(root.current?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])]);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for the keys of the buttons inside
    <div class="claims" ref={root} onKeyDown={onKeyDown}>
      {groupRows(visible).map(({ heading, rows }) => (
        <section key={rows[0]?.claim.id}>
          {heading !== null && (
            <h2 class="heading" dir="auto">
              {heading}
            </h2>
          )}
          <ul>
            {rows.map(row => (
              <Row
                key={row.claim.id}
                live={live}
                row={row}
                stop={stop === row.claim.id}
                open={open === row.claim.id}
                onFocus={() => setActive(row.claim.id)}
                onToggle={() => setOpen(open === row.claim.id ? null : row.claim.id)}
                onShow={() => props.onShow(row.claim.id)}
                menuFor={props.menuFor}
                onRetry={props.onRetry}
                onGive={props.onGive}
              />
            ))}
          </ul>
        </section>
      ))}
      {rows.length > shown && (
        <button type="button" class="btn more" onClick={() => setShown(shown + PAGE)}>
          {i18n.t('list.more', rows.length - shown, [showCount(rows.length - shown)])}
        </button>
      )}
    </div>
  );
}

interface RowProps {
  readonly live: LiveTrace;
  readonly row: ClaimRow;
  /** Whether Tab stops here. */
  readonly stop: boolean;
  readonly open: boolean;
  onFocus(): void;
  onToggle(): void;
  onShow(): void;
  menuFor(claim: string): ComponentChildren;
  onRetry(citations: readonly string[]): void;
  onGive(citation: string): void;
}

function Row(props: RowProps) {
  const { live, row, stop, open, onFocus, onToggle, onShow, menuFor } = props;
  const { claim, state } = row;
  const { language } = live.trace.page;
  const tabIndex = stop ? 0 : -1;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (open) item.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li ref={item} class={open ? 'claim open' : 'claim'} onFocusIn={onFocus}>
      <button
        type="button"
        class="claim-main"
        data-claim={claim.id}
        tabIndex={tabIndex}
        onClick={onShow}
      >
        <VerdictSign state={state} label={nameState(state)} />
        <span
          class={open ? 'claim-text' : 'claim-text clamp-2'}
          dir="auto"
          {...(language ? { lang: language } : {})}
        >
          {claim.text}
        </span>
        <span class="claim-outlets">
          <RowOutlets live={live} row={row} />
          {!open && (
            <GivenMark article={articleOf(live.trace, bestBacking(claim)?.article ?? null)} />
          )}
        </span>
      </button>
      <button
        type="button"
        class="btn plain icon"
        tabIndex={tabIndex}
        aria-expanded={open}
        aria-label={i18n.t('claim.details')}
        onClick={onToggle}
      >
        <Icon name={open ? 'up' : 'down'} />
      </button>
      {open && (
        <BackingDetails
          live={live}
          claim={claim}
          retry={row.retry}
          menu={menuFor(claim.id)}
          onRetry={props.onRetry}
          onGive={props.onGive}
        />
      )}
    </li>
  );
}

const CHIPS = 3;

function RowOutlets({ live: { trace }, row }: { live: LiveTrace; row: ClaimRow }) {
  const missing = row.claim.lacksSource && (
    <span class="small quiet">{i18n.t('claim.lacksSource')}</span>
  );
  if (row.outlets.length === 0)
    return (
      missing || (
        <span class="small quiet">
          {i18n.t(row.claim.restates === null ? 'claim.noSourceNamed' : 'claim.restates')}
        </span>
      )
    );
  const rest = row.outlets.length - CHIPS;
  const printed = row.printed.map(domain => outletName(trace, domain)).join(i18n.t('sign.comma'));
  return (
    <>
      {row.outlets.slice(0, CHIPS).map(domain => (
        <OutletChip
          key={domain}
          outlet={outletOf(trace, domain)}
          from={row.from.get(domain) ?? []}
        />
      ))}
      {rest > 0 && <span class="small quiet">{i18n.t('claim.moreOutlets', [String(rest)])}</span>}
      {row.printed.length > 0 && (
        <span class="small quiet">
          {row.named
            ? i18n.t('claim.namedButMarked', [outletName(trace, row.named), printed])
            : i18n.t('claim.printed', [printed])}
        </span>
      )}
      {missing}
    </>
  );
}
