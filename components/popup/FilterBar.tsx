import type { Ref } from 'preact';
import { i18n } from '#i18n';
import type { Trace } from '../../utils/trace/model/schema.ts';
import {
  type ClaimRow,
  countStates,
  outletsOfRows,
  type RowFilter,
} from '../../utils/trace/view/claim-rows.ts';
import { CLAIM_STATES, type ClaimState } from '../../utils/trace/view/claim-state.ts';
import { outletName } from '../../utils/trace/view/outlet-names.ts';
import { nameState, VerdictSign } from '../shared/VerdictBadge.tsx';
import { showCount } from '../words/format.ts';

/**
 * Narrows the ledger by state, by outlet and by words; "/" reaches the search field from anywhere
 * on the screen.
 */
export function FilterBar(props: {
  trace: Trace;
  rows: readonly ClaimRow[];
  filter: RowFilter;
  searchRef?: Ref<HTMLInputElement>;
  onFilter(filter: RowFilter): void;
}) {
  const { trace, rows, filter, onFilter } = props;
  const counts = countStates(rows);
  // Picked again, a state is let go: the row of buttons needs none for going back.
  const pick = (state: ClaimState | null) =>
    onFilter({ ...filter, state: filter.state === state ? null : state });
  return (
    <search class="filters">
      <fieldset class="states">
        <legend class="sr-only">{i18n.t('filter.byVerdict')}</legend>
        <button
          type="button"
          class="btn"
          aria-pressed={filter.state === null}
          onClick={() => pick(null)}
        >
          {i18n.t('filter.all', [showCount(rows.length)])}
        </button>
        {CLAIM_STATES.filter(state => counts.has(state)).map(state => (
          <button
            key={state}
            type="button"
            class="btn"
            aria-pressed={filter.state === state}
            aria-label={nameState(state) + i18n.t('sign.colon') + showCount(counts.get(state) ?? 0)}
            title={nameState(state)}
            onClick={() => pick(state)}
          >
            <VerdictSign state={state} /> {showCount(counts.get(state) ?? 0)}
          </button>
        ))}
      </fieldset>
      <select
        class="field"
        aria-label={i18n.t('filter.byOutlet')}
        value={filter.outlet ?? ''}
        onChange={event => onFilter({ ...filter, outlet: event.currentTarget.value || null })}
      >
        <option value="">{i18n.t('filter.everyOutlet')}</option>
        {outletsOfRows(trace, rows).map(domain => (
          <option key={domain} value={domain}>
            {outletName(trace, domain)}
          </option>
        ))}
      </select>
      <input
        ref={props.searchRef ?? null}
        type="search"
        class="field grow"
        aria-label={i18n.t('filter.search')}
        placeholder={i18n.t('filter.search')}
        value={filter.query}
        onInput={event => onFilter({ ...filter, query: event.currentTarget.value })}
      />
    </search>
  );
}
