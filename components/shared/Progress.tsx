import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { Facts } from '../controls/Facts.tsx';
import { showCount } from '../words/format.ts';
import { nameStep } from '../words/step-name.ts';

/** How far tracing is, what is being asked now, and a way to stop it. */
export function Progress({
  progress,
  onStop,
}: {
  progress: LiveTrace['progress'];
  onStop(): void;
}) {
  const { done, total } = progress;
  return (
    <div class="progress">
      <progress max={Math.max(total, 1)} value={done} aria-label={describeDone(progress)} />
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
  const { asking } = progress;
  return (
    <Facts
      of={[
        describeDone(progress),
        asking !== null && i18n.t('progress.asking', [nameStep(asking)]),
      ]}
    />
  );
}

const describeDone = ({ done, total }: LiveTrace['progress']) =>
  i18n.t('progress.tracing', [showCount(done), showCount(total)]);
