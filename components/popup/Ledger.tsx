import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { claimRows, filterRows, NO_FILTER } from '../../utils/trace/view/claim-rows.ts';
import { SummaryLine } from '../shared/SummaryLine.tsx';
import { type TraceActions, TraceBar } from '../shared/TraceBar.tsx';
import { ClaimList } from './ClaimList.tsx';
import { FilterBar } from './FilterBar.tsx';

/** What can be done from the ledger; ids are those of the trace. */
export interface LedgerActions extends TraceActions {
  /** Scroll the page to the claim and light it up. */
  onShow(claim: string): void;
  onRetry(citations: readonly string[]): void;
  /** Opens the report where the text of a citation is given. */
  onGive(citation: string): void;
}

/**
 * The whole ledger of a page: counts, how far it is, filters and claims. Popup and side panel draw
 * the same.
 */
export function Ledger(props: {
  live: LiveTrace;
  mustAsk: boolean;
  menuFor(claim: string): ComponentChildren;
  actions: LedgerActions;
}) {
  const { live, mustAsk, actions } = props;
  const [filter, setFilter] = useState(NO_FILTER);
  const rows = useMemo(() => claimRows(live), [live]);
  const found = filterRows(live.trace, rows, filter);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const goToSearch = (event: KeyboardEvent) => {
      // A slash that is typed into a field is a slash.
      const typing =
        event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (event.key !== '/' || typing) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', goToSearch);
    return () => document.removeEventListener('keydown', goToSearch);
  }, []);
  return (
    <div class="ledger">
      <div class="ledger-head">
        <SummaryLine live={live} />
        <TraceBar live={live} mustAsk={mustAsk} actions={actions} />
        <FilterBar
          trace={live.trace}
          rows={rows}
          filter={filter}
          searchRef={search}
          onFilter={setFilter}
        />
      </div>
      {found.length > 0 ? (
        <ClaimList
          key={live.id}
          live={live}
          rows={found}
          menuFor={props.menuFor}
          onShow={actions.onShow}
          onRetry={actions.onRetry}
          onGive={actions.onGive}
        />
      ) : (
        <div class="nothing">
          <p>{rows.length === 0 ? i18n.t('list.noClaims') : i18n.t('filter.nothing')}</p>
          {rows.length > 0 && (
            <button type="button" class="btn" onClick={() => setFilter(NO_FILTER)}>
              {i18n.t('filter.clear')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
