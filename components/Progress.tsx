import { i18n } from '#i18n';
import type { LiveTrace } from '../utils/trace/live.ts';
import { showCount } from './model/format.ts';
import { stepName } from './model/step-name.ts';

/** How far tracing is, what is being asked now, and a way to stop it. */
export function Progress({ progress, onStop }: { progress: LiveTrace['progress']; onStop(): void }) {
  const { done, total, asking } = progress;
  const words = i18n.t('progress.tracing', [showCount(done), showCount(total)]);
  return (
    <div class="progress">
      <progress max={Math.max(total, 1)} value={done} aria-label={words} />
      <button type="button" class="btn" onClick={onStop}>
        {i18n.t('progress.stop')}
      </button>
      <span class="small quiet hosts">
        {words}
        {asking !== null && (
          <>
            {' ·\u00a0'}
            {i18n.t('progress.asking', [stepName(asking)])}
          </>
        )}
      </span>
    </div>
  );
}
