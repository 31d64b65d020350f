import { i18n } from '#i18n';
import type { ExportScope } from '../../utils/exports/format.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { claimRows, outletsOfRows } from '../../utils/trace/view/claim-rows.ts';
import { outletName } from '../../utils/trace/view/outlet-names.ts';
import { type ExportFormat, ExportMenu } from '../shared/ExportMenu.tsx';

/**
 * What of the report is exported: all of it, the claims ticked below, or what one outlet (its
 * domain) backs.
 */
export type ScopeChoice = 'page' | 'claims' | { readonly outlet: string };

/** The export menu with a choice of what goes into it. */
export function ScopedExport(props: {
  live: LiveTrace;
  /** Ids of the ticked claims. */
  chosen: ReadonlySet<string>;
  choice: ScopeChoice;
  formats: readonly ExportFormat[];
  copies: readonly Pick<ExportFormat, 'id' | 'label'>[];
  onChoice(choice: ScopeChoice): void;
  onSave(format: string, scope: ExportScope): void;
  onCopy(format: string, scope: ExportScope): void;
}) {
  const { chosen, choice } = props;
  const { trace } = props.live;
  const scope: ExportScope =
    choice === 'page'
      ? {}
      : choice === 'claims'
        ? { claims: [...chosen] }
        : { outlet: choice.outlet };
  return (
    <>
      <label class="row">
        <span class="small quiet">{i18n.t('export.scope')}</span>
        <select
          class="field"
          value={typeof choice === 'string' ? choice : `outlet:${choice.outlet}`}
          onChange={({ currentTarget: { value } }) =>
            props.onChoice(
              value === 'page' || value === 'claims'
                ? value
                : { outlet: value.slice('outlet:'.length) },
            )
          }
        >
          <option value="page">{i18n.t('export.page')}</option>
          {chosen.size > 0 && (
            <option value="claims">{i18n.t('export.chosen', chosen.size)}</option>
          )}
          {outletsOfRows(trace, claimRows(props.live)).map(domain => (
            <option key={domain} value={`outlet:${domain}`}>
              {i18n.t('export.outlet', [outletName(trace, domain)])}
            </option>
          ))}
        </select>
      </label>
      <ExportMenu
        formats={props.formats}
        copies={props.copies}
        onSave={format => props.onSave(format, scope)}
        onCopy={format => props.onCopy(format, scope)}
      />
    </>
  );
}
