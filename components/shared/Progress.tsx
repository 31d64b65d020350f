import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { Facts } from '../controls/Facts.tsx';
import { showCount } from '../words/format.ts';
import { nameStep } from '../words/step-name.ts';

/**
 * How far tracing is, what is being asked now, and a way to stop it. Each citation counts twice, when
 * it has been looked up and when it has been judged; the bar is full when all is done.
 */
export function Progress({
  progress,
  onStop,
}: {
  progress: LiveTrace['progress'];
  onStop(): void;
}) {
  const { done, judged, total } = progress;
  return (
    <div class="progress">
      <progress max={2 * total + 1} value={done + judged} aria-label={describeDone(progress)} />
      <button type="button" class="btn" onClick={onStop}>
        {i18n.t('progress.stop')}
      </button>
      <span class="small quiet hosts">
        <ProgressFacts progress={progress} />
      </span>
    </div>
  );
}

/** How far tracing is and what is being asked now, in a line. */
export function ProgressFacts({ progress }: { progress: LiveTrace['progress'] }) {
  const { asking, asks, found, read, judged } = progress;
  const asked = asks.length > 0 ? asks.map(nameStep) : [asking ?? ''].filter(Boolean).map(nameStep);
  return (
    <Facts
      of={[
        describeDone(progress),
        found > 0 && i18n.t('progress.found', [showCount(found)]),
        read > 0 && i18n.t('progress.read', [showCount(read)]),
        judged > 0 && i18n.t('progress.judged', [showCount(judged)]),
        asked.length > 0 && i18n.t('progress.asking', [[...new Set(asked)].join(', ')]),
      ]}
    />
  );
}

const describeDone = ({ done, total }: LiveTrace['progress']) =>
  i18n.t('progress.tracing', [showCount(done), showCount(total)]);
