import type { Ref } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { reportSources } from '../../utils/trace/view/report-sources.ts';
import { type OpenActions, OpenCitations } from './OpenCitations.tsx';
import { ReportClaims } from './ReportClaims.tsx';
import { ReportSources, type SourceActions } from './ReportSources.tsx';
import { SourceMap } from './SourceMap.tsx';
import { SourceTable } from './SourceTable.tsx';
import { buildMapRows } from './source-map.ts';

/** What a page claims and what backs it: the map, the claims, and beside them the sources. */
export function Backed({
  live,
  lacksAccess,
  mapRef,
  chosen,
  onChoose,
  actions,
}: {
  live: LiveTrace;
  lacksAccess: boolean;
  mapRef: Ref<SVGSVGElement>;
  /** Ids of claims ticked for export. */
  chosen: ReadonlySet<string>;
  onChoose(claim: string, on: boolean): void;
  actions: OpenActions & Omit<SourceActions, 'onMark'>;
}) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const sources = useMemo(() => reportSources(live.trace), [live]);
  const rows = useMemo(() => buildMapRows(live), [live]);
  const onMark = (claims: readonly string[]) => setMarked(new Set(claims));
  return (
    <>
      <section>
        <h2>{i18n.t('map.title')}</h2>
        <SourceMap live={live} rows={rows} svgRef={mapRef} onMark={onMark} />
        <details class="map-table">
          <summary>{i18n.t('map.asTable')}</summary>
          <SourceTable trace={live.trace} rows={rows} />
        </details>
      </section>
      <div class="report-columns">
        <section>
          <h2>{i18n.t('report.claims')}</h2>
          <ReportClaims
            live={live}
            sources={sources}
            marked={marked}
            chosen={chosen}
            onChoose={onChoose}
          />
        </section>
        <section>
          <h2>{i18n.t('report.sources')}</h2>
          {sources.length === 0 && <p class="quiet">{i18n.t('report.noSources')}</p>}
          <ReportSources live={live} sources={sources} actions={{ ...actions, onMark }} />
          <OpenCitations live={live} lacksAccess={lacksAccess} actions={actions} />
        </section>
      </div>
    </>
  );
}
