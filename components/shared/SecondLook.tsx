import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { Backing, TraceClaim } from '../../utils/trace/model/schema.ts';
import { articleOf } from '../../utils/trace/view/outlet-names.ts';
import { DriftList } from './DriftList.tsx';
import {
  type LanguagePair,
  type LookedAt,
  type OpinionLook,
  SecondLooksContext,
  type TranslatedLook,
} from './second-looks.ts';
import { VerdictBadge } from './VerdictBadge.tsx';

/**
 * What the browser itself can add to a verdict, on a click: a translation of the passage, and the
 * opinion of its language model. Both stand beside the verdict and are not kept. Whatever is asked
 * ends with the screen, and with a new run of the trace.
 */
export function SecondLook({
  live,
  claim,
  row,
}: {
  live: LiveTrace;
  claim: TraceClaim;
  row: Backing;
}) {
  const looks = useContext(SecondLooksContext);
  if (!looks || row.passage === null || live.state === 'tracing') return null;
  const at: LookedAt = { trace: live.id, claim, row, passage: row.passage };
  const pair = languagesOf(live, row);
  // What was asked of an earlier verdict says nothing of this one.
  const key = `${live.id} ${claim.id} ${row.article} ${row.verdict} ${row.passage}`;
  return (
    <div class="second-look no-print" key={key}>
      {pair && <Translation at={at} pair={pair} />}
      {looks.ask && row.verdict !== 'unknown' && <Opinion at={at} />}
    </div>
  );
}

/** From the article's language to the page's, where they are known and not the same. */
function languagesOf(live: LiveTrace, row: Backing): LanguagePair | null {
  const [from, to] = [
    articleOf(live.trace, row.article)?.language ?? null,
    live.trace.page.language,
  ].map(tag => tag?.split('-')[0]?.toLowerCase());
  return from && to && from !== to ? { from, to } : null;
}

/** What was asked: not yet, on its way, an answer, nothing to say, or a failure. */
type Asked<T> =
  | { readonly is: 'idle' | 'asking' | 'nothing' | 'failed' }
  | { readonly is: 'said'; readonly said: T };

/** Asks once a click, and ends what is under way when the screen goes. */
function useAsking<T>(ask: (signal: AbortSignal) => Promise<T | null>) {
  const [asked, setAsked] = useState<Asked<T>>({ is: 'idle' });
  const running = useRef<AbortController | null>(null);
  // Before anything can be clicked: what is asked must never outlive the screen.
  useLayoutEffect(() => () => running.current?.abort(), []);
  const start = () => {
    const own = new AbortController();
    running.current = own;
    setAsked({ is: 'asking' });
    const settle = (next: Asked<T>) => {
      if (!own.signal.aborted) setAsked(next);
    };
    void ask(own.signal).then(
      said => settle(said === null ? { is: 'nothing' } : { is: 'said', said }),
      () => settle({ is: 'failed' }),
    );
  };
  const stop = () => {
    running.current?.abort();
    setAsked({ is: 'idle' });
  };
  return { asked, start, stop };
}

function Translation({ at, pair }: { at: LookedAt; pair: LanguagePair }) {
  const looks = useContext(SecondLooksContext);
  const [can, setCan] = useState(false);
  const { from, to } = pair;
  useEffect(() => {
    let wanted = true;
    void looks?.canTranslate({ from, to }).then(yes => {
      if (wanted) setCan(yes);
    });
    return () => {
      wanted = false;
    };
  }, [looks, from, to]);
  const asking = useAsking<TranslatedLook>(async signal =>
    looks ? looks.translate(at, pair, signal) : null,
  );
  if (!can) return null;
  const { asked } = asking;
  return (
    <Look label={i18n.t('look.translate')} asking={asking}>
      {asked.is === 'said' && (
        <>
          <p class="row small">
            <VerdictBadge state={asked.said.verdict} />
            <span class="quiet">{i18n.t('look.byTranslation')}</span>
          </p>
          <blockquote class="passage small" dir="auto" lang={to}>
            {asked.said.passage}
          </blockquote>
          <DriftList drift={asked.said.drift} />
        </>
      )}
    </Look>
  );
}

function Opinion({ at }: { at: LookedAt }) {
  const looks = useContext(SecondLooksContext);
  const asking = useAsking<OpinionLook>(async signal => looks?.ask?.(at, signal) ?? null);
  const { asked } = asking;
  return (
    <Look label={i18n.t('look.ask')} asking={asking}>
      {asked.is === 'said' && (
        <p class="small">
          {asked.said.verdict !== at.row.verdict && <VerdictBadge state={asked.said.verdict} />}{' '}
          <span class="quiet">{i18n.t('look.byModel')}</span> <bdi>{asked.said.why}</bdi>
        </p>
      )}
    </Look>
  );
}

/** The button until something was said; what comes of it is told to those who cannot see it too. */
function Look({
  label,
  asking: { asked, start, stop },
  children,
}: {
  label: string;
  asking: { asked: { readonly is: string }; start(): void; stop(): void };
  children: preact.ComponentChildren;
}) {
  return (
    <div role="status">
      {asked.is === 'idle' && (
        <button type="button" class="btn small" onClick={start}>
          {label}
        </button>
      )}
      {asked.is === 'asking' && (
        <p class="row small quiet">
          {i18n.t('look.asking')}
          <button type="button" class="btn small" onClick={stop}>
            {i18n.t('progress.stop')}
          </button>
        </p>
      )}
      {asked.is === 'nothing' && <p class="small quiet">{i18n.t('look.nothing')}</p>}
      {asked.is === 'failed' && <p class="small quiet">{i18n.t('look.failed')}</p>}
      {children}
    </div>
  );
}
