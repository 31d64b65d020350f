import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ExportScope } from '../../utils/exports/format.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { isReferenceList } from '../../utils/trace/model/lone-citations.ts';
import { claimRows, countStates } from '../../utils/trace/view/claim-rows.ts';
import { CLAIM_STATES } from '../../utils/trace/view/claim-state.ts';
import { Facts } from '../controls/Facts.tsx';
import { Icon } from '../controls/Icon.tsx';
import { Menu, MenuItem } from '../controls/Menu.tsx';
import { WebLink } from '../controls/WebLink.tsx';
import type { ExportFormat } from '../shared/ExportMenu.tsx';
import { SummaryLine } from '../shared/SummaryLine.tsx';
import { type TraceActions, TraceBar } from '../shared/TraceBar.tsx';
import { VerdictBadge } from '../shared/VerdictBadge.tsx';
import { showCount, showDate } from '../words/format.ts';
import { AccessBox } from './AccessBox.tsx';
import { Backed } from './Backed.tsx';
import { ChangeList } from './ChangeList.tsx';
import { HowTraced } from './HowTraced.tsx';
import { type OpenActions, OpenCitations } from './OpenCitations.tsx';
import { ReferenceList } from './ReferenceList.tsx';
import type { SourceActions } from './ReportSources.tsx';
import { type ScopeChoice, ScopedExport } from './ScopedExport.tsx';

/** All that the report can do. */
export interface ReportActions extends TraceActions, OpenActions, Omit<SourceActions, 'onMark'> {
  onSave(format: string, scope: ExportScope): void;
  onCopy(format: string, scope: ExportScope): void;
  onPrint(): void;
  onSaveMap(kind: 'svg' | 'png'): void;
}

/** What of the access question is to be shown. */
export interface AccessState {
  /** Match patterns still to be granted; empty when nothing is missing. */
  readonly missing: readonly string[];
  readonly refused: boolean;
  /** The reader came here to answer it. */
  readonly asked: boolean;
}

/** The report of one trace: made to be read beside the page, printed, and handed on. */
export function TraceReport(props: {
  live: LiveTrace;
  access: AccessState;
  formats: readonly ExportFormat[];
  copies: readonly Pick<ExportFormat, 'id' | 'label'>[];
  version: string;
  mapRef: Ref<SVGSVGElement>;
  actions: ReportActions;
}) {
  const { live, access, actions } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [choice, setChoice] = useState<ScopeChoice>('page');
  const onChoose = (claim: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(claim);
    else next.delete(claim);
    setChosen(next);
    // Ticking says what is to be exported; without a tick it is the page again.
    setChoice(next.size > 0 ? 'claims' : 'page');
  };
  const mustAsk = access.missing.length > 0 && live.state !== 'tracing';
  return (
    <article class="report">
      <ReportHead live={live} actions={actions}>
        <ScopedExport
          live={live}
          chosen={chosen}
          choice={choice}
          formats={props.formats}
          copies={props.copies}
          onChoice={setChoice}
          onSave={actions.onSave}
          onCopy={actions.onCopy}
        />
      </ReportHead>
      {mustAsk && (
        <AccessBox
          patterns={access.missing}
          refused={access.refused}
          focus={access.asked}
          starts={live.state === 'read'}
          onAllow={actions.onAllow}
        />
      )}
      {!(mustAsk && live.state === 'read') && (
        <TraceBar live={{ ...live, needs: [], changes: [] }} mustAsk={false} actions={actions} />
      )}
      <ChangeList live={live} />
      {isReferenceList(live.trace) ? (
        <>
          <ReferenceList live={live} />
          <OpenCitations live={live} lacksAccess={access.missing.length > 0} actions={actions} />
        </>
      ) : (
        <Backed
          live={live}
          lacksAccess={access.missing.length > 0}
          mapRef={props.mapRef}
          chosen={chosen}
          onChoose={onChoose}
          actions={actions}
        />
      )}
      <HowTraced live={live} version={props.version} />
    </article>
  );
}

function ReportHead({
  live,
  actions,
  children,
}: {
  live: LiveTrace;
  actions: ReportActions;
  children: ComponentChildren;
}) {
  const { page } = live.trace;
  const counts = countStates(claimRows(live));
  const date = showDate(page.published);
  return (
    <header class="report-head">
      <h1 dir="auto" {...(page.language ? { lang: page.language } : {})}>
        {page.title || i18n.t('report.untitled')}
      </h1>
      <p class="small quiet url">
        <Facts
          of={[
            <bdi key="url" dir="ltr">
              <WebLink href={page.url}>{page.url}</WebLink>
            </bdi>,
            date,
          ]}
        />
      </p>
      <SummaryLine live={live} />
      {live.state !== 'read' && counts.size > 0 && (
        <ul class="row verdict-counts">
          {CLAIM_STATES.filter(state => counts.has(state)).map(state => (
            <li key={state} class="row">
              <strong>{showCount(counts.get(state) ?? 0)}</strong> <VerdictBadge state={state} />
            </li>
          ))}
        </ul>
      )}
      <div class="row no-print">
        {children}
        {!isReferenceList(live.trace) && (
          <Menu label={i18n.t('map.save')}>
            {close =>
              (['svg', 'png'] as const).map(kind => (
                <MenuItem
                  key={kind}
                  onPick={() => {
                    close();
                    actions.onSaveMap(kind);
                  }}
                >
                  {kind.toUpperCase()}
                </MenuItem>
              ))
            }
          </Menu>
        )}
        <button type="button" class="btn" onClick={actions.onPrint}>
          <Icon name="report" />
          {i18n.t('report.print')}
        </button>
      </div>
    </header>
  );
}
