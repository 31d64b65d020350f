import { i18n } from '#i18n';
import type { Trace } from '../../utils/trace/model/schema.ts';
import { outletName } from '../../utils/trace/view/outlet-names.ts';
import { ScrollBox } from '../controls/ScrollBox.tsx';
import { VerdictBadge } from '../shared/VerdictBadge.tsx';
import { nameNode } from './SourceMap.tsx';
import type { MapRow } from './source-map.ts';

/**
 * The source map as a table: for the keyboard, for screen readers, and for whoever wants to count.
 */
export function SourceTable({ trace, rows }: { trace: Trace; rows: readonly MapRow[] }) {
  const name = (domain: string | null) => domain && outletName(trace, domain);
  return (
    <ScrollBox label={i18n.t('map.asTable')}>
      <table>
        <caption class="sr-only">{i18n.t('map.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('map.section')}</th>
            <th scope="col">{i18n.t('map.outlet')}</th>
            <th scope="col">{i18n.t('map.origin')}</th>
            <th scope="col">{i18n.t('map.verdict')}</th>
            <th scope="col">{i18n.t('map.claims')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ section, outlet, origin, state, claims }) => (
            <tr key={[section, outlet, origin, state].join(' ')}>
              <td dir="auto">{nameNode({ column: 'section', label: section })}</td>
              <td>{nameNode({ column: 'outlet', label: name(outlet) })}</td>
              <td>{outlet === null ? '' : nameNode({ column: 'origin', label: name(origin) })}</td>
              <td>
                <VerdictBadge state={state} />
              </td>
              <td>{claims.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
