import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { Backing, Resolution } from '../../utils/trace/model/schema.ts';
import { Icon } from '../controls/Icon.tsx';
import { VerdictBadge } from '../shared/VerdictBadge.tsx';

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
  const [was, is] = [before, after].map(value => renderPart(kind, value));
  if (kind === 'new' || kind === 'lost') return null;
  return (
    <span>
      <del>{was}</del> <Icon name="to" />
      <span class="sr-only">→</span> <ins>{is}</ins>
    </span>
  );
}

const LINKS: Record<
  Resolution['link'],
  'live' | 'moved' | 'gone' | 'neverSeen' | 'blocked' | 'unchecked'
> = {
  live: 'live',
  moved: 'moved',
  gone: 'gone',
  'never-seen': 'neverSeen',
  blocked: 'blocked',
  unchecked: 'unchecked',
};

function renderPart(kind: Change['kind'], value: string): ComponentChildren {
  if (
    kind === 'verdict' &&
    ['supported', 'partial', 'unsupported', 'contradicted', 'unknown'].includes(value)
  )
    return <VerdictBadge state={value as Backing['verdict']} />;
  const words =
    kind === 'link' && value in LINKS
      ? i18n.t(`link.${LINKS[value as Resolution['link']]}`)
      : value;
  return <bdi>{words || '–'}</bdi>;
}
