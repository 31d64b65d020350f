import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { hostsOfPatterns } from '../../utils/urls/match-patterns.ts';
import { StatusNotice } from '../controls/StatusNotice.tsx';
import { showCount, showMoment } from '../words/format.ts';
import { HostList } from './HostList.tsx';
import { Progress } from './Progress.tsx';

/** What the trace bar starts, stops and opens. */
export interface TraceActions {
  /** Trace the page; `fresh` asks everything anew. */
  onTrace(fresh: boolean): void;
  onStop(): void;
  /** Open the extension page that can ask for access to the hosts this trace lacks. */
  onAskAccess(): void;
  onOpenReport(): void;
}

interface BarProps {
  live: LiveTrace;
  mustAsk: boolean;
  actions: TraceActions;
}

/**
 * Where the trace stands and the one thing to do next: trace, stop, go on, trace again, give
 * access.
 */
export function TraceBar(props: BarProps) {
  const { live, actions } = props;
  const { state, changes } = live;
  return (
    <div class="trace-bar">
      {live.keptBack ? (
        <StatusNotice icon="lock" title={i18n.t('keptBack.title')}>
          <p>{i18n.t('keptBack.words')}</p>
        </StatusNotice>
      ) : (
        <Standing {...props} />
      )}
      <span class="sr-only" role="status">
        {state === 'done' && i18n.t('trace.done')}
        {state === 'tracing' && i18n.t('trace.started')}
      </span>
      <Notices live={live} onAskAccess={actions.onAskAccess} />
      {changes.length > 0 && (
        <div class="row small">
          <span class="grow">{i18n.t('trace.changes', changes.length)}</span>
          <button type="button" class="btn link" onClick={actions.onOpenReport}>
            {i18n.t('trace.seeChanges')}
          </button>
        </div>
      )}
      {live.private && <p class="small quiet">{i18n.t('trace.private')}</p>}
    </div>
  );
}

/** The state in a line, with the button that changes it. */
function Standing({ live, mustAsk, actions }: BarProps) {
  const { progress } = live;
  switch (live.state) {
    case 'read':
      return <Untraced live={live} mustAsk={mustAsk} actions={actions} />;
    case 'tracing':
      return <Progress progress={progress} onStop={actions.onStop} />;
    case 'stopped':
      return (
        <div class="row">
          <span class="grow">
            {i18n.t('trace.stopped', [showCount(progress.done), showCount(progress.total)])}
          </span>
          <button
            type="button"
            class={live.offline ? 'btn' : 'btn primary'}
            onClick={() => actions.onTrace(false)}
          >
            {i18n.t('trace.goOn')}
          </button>
        </div>
      );
    case 'done':
      return (
        <div class="row small">
          <span class="grow quiet">
            {i18n.t('trace.doneAt', [showMoment(live.trace.tracedAt)])}
          </span>
          <button type="button" class="btn link" onClick={() => actions.onTrace(true)}>
            {i18n.t('trace.again')}
          </button>
        </div>
      );
  }
}

/** What keeps the trace from being all it could be. */
function Notices({
  live: { state, needs, offline, unsaved },
  onAskAccess,
}: {
  live: LiveTrace;
  onAskAccess(): void;
}) {
  const hosts = hostsOfPatterns(needs);
  return (
    <>
      {offline && (
        <StatusNotice icon="offline" tone="warn" title={i18n.t('offline.title')}>
          <p>{i18n.t('offline.words')}</p>
        </StatusNotice>
      )}
      {unsaved && (
        <StatusNotice tone="warn" title={i18n.t('unsaved.title')}>
          <p>{i18n.t('unsaved.words')}</p>
        </StatusNotice>
      )}
      {needs.length > 0 && state !== 'tracing' && state !== 'read' && (
        <StatusNotice icon="lock" title={i18n.t('access.title', hosts.length)}>
          <HostList hosts={hosts} />
          <div class="row">
            <button type="button" class="btn primary" onClick={onAskAccess}>
              {i18n.t('access.give')}
            </button>
          </div>
        </StatusNotice>
      )}
    </>
  );
}

function Untraced({ live, mustAsk, actions }: BarProps) {
  const hosts = hostsOfPatterns(live.wouldAsk);
  return (
    <div class="untraced">
      <button
        type="button"
        class="btn primary"
        onClick={() => (mustAsk ? actions.onAskAccess() : actions.onTrace(false))}
      >
        {mustAsk ? i18n.t('trace.startAsking') : i18n.t('trace.start')}
      </button>
      <p class="small quiet">
        {hosts.length > 0 ? i18n.t('trace.wouldAsk', hosts.length) : i18n.t('trace.wouldAskNone')}
      </p>
      <HostList hosts={hosts} />
      {mustAsk && <p class="small quiet">{i18n.t('trace.needsLeave')}</p>}
    </div>
  );
}
