import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/live.ts';
import type { Backing, Resolution } from '../../utils/trace/schema.ts';
import { stateWord } from '../VerdictBadge.tsx';

type Change = LiveTrace['changes'][number];

/** What changed since the trace before this one, claim by claim. */
export function ChangeList({ live }: { live: LiveTrace }) {
  if (live.changes.length === 0) return null;
  return (
    <section class="changes">
      <h2>{i18n.t('trace.changes', live.changes.length)}</h2>
      <ul>
        {live.changes.map(change => (
          <li key={JSON.stringify(change)}>
            <strong>{i18n.t(`change.${change.kind}`)}</strong> <Words change={change} />
            {change.claim !== null && (
              <>
                {' '}
                <a href={`#claim-${change.claim}`} class="small" dir="auto">
                  {live.trace.claims.find(({ id }) => id === change.claim)?.text}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ change: { kind, before, after } }: { change: Change }) {
  const [was, is] = [before, after].map(value => wordsFor(kind, value));
  if (kind === 'new' || kind === 'lost') return null;
  return (
    <span>
      <del dir="auto">{was || '–'}</del> <span aria-hidden="true">→</span> <ins dir="auto">{is || '–'}</ins>
    </span>
  );
}

const LINKS: Record<Resolution['link'], 'live' | 'moved' | 'gone' | 'neverSeen' | 'blocked' | 'unchecked'> = {
  live: 'live',
  moved: 'moved',
  gone: 'gone',
  'never-seen': 'neverSeen',
  blocked: 'blocked',
  unchecked: 'unchecked',
};

function wordsFor(kind: Change['kind'], value: string): string {
  if (kind === 'verdict' && ['supported', 'partial', 'unsupported', 'contradicted', 'unknown'].includes(value))
    return stateWord(value as Backing['verdict']);
  return kind === 'link' && value in LINKS ? i18n.t(`link.${LINKS[value as Resolution['link']]}`) : value;
}
