import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { StatusNotice } from '../controls/StatusNotice.tsx';

/** Why there is no ledger for a tab. */
export type TabTrouble =
  | { readonly kind: 'loading' }
  | { readonly kind: 'empty'; readonly claims: number }
  | {
      readonly kind: 'restricted';
      readonly why: 'browser-page' | 'store' | 'pdf' | 'file' | 'unknown' | 'failed';
    }
  | { readonly kind: 'needs-click' }
  | { readonly kind: 'off'; readonly host: string }
  | { readonly kind: 'error'; readonly words: string };

/** What one can do instead where there is no ledger. */
export interface TroubleActions {
  onTraceSelection(): void;
  onPaste(): void;
  onTurnOn(): void;
  onReload(): void;
  onOptions(): void;
}

/** A screen without a ledger: says why, and what the reader can do instead. */
export function TabNotice({ trouble, actions }: { trouble: TabTrouble; actions: TroubleActions }) {
  switch (trouble.kind) {
    case 'loading':
      return (
        <p class="nothing quiet" role="status">
          {i18n.t('tab.loading')}
        </p>
      );
    case 'empty':
      return <Empty {...trouble} actions={actions} />;
    case 'restricted':
      return (
        <Plain title={i18n.t('tab.restricted')} words={i18n.t(`tab.${RESTRICTED[trouble.why]}`)}>
          <div class="row">
            <PasteButton actions={actions} />
          </div>
        </Plain>
      );
    case 'needs-click':
      return (
        <Plain title={i18n.t('tab.needsClick')} words={i18n.t('tab.needsClickWhy')}>
          <button type="button" class="btn link" onClick={actions.onOptions}>
            {i18n.t('tab.everyPage')}
          </button>
        </Plain>
      );
    case 'off':
      return (
        <Plain title={i18n.t('tab.off', [trouble.host])} words={i18n.t('tab.offWords')}>
          <div class="row">
            <button type="button" class="btn primary" onClick={actions.onTurnOn}>
              {i18n.t('tab.turnOn')}
            </button>
          </div>
        </Plain>
      );
    case 'error':
      return (
        <Plain title={i18n.t('tab.error')} words={trouble.words} tone="warn">
          <div class="row">
            <button type="button" class="btn" onClick={actions.onReload}>
              {i18n.t('tab.retry')}
            </button>
          </div>
        </Plain>
      );
  }
}

const RESTRICTED = {
  'browser-page': 'browserPage',
  store: 'store',
  pdf: 'pdf',
  file: 'file',
  unknown: 'unknown',
  failed: 'failed',
} as const;

function Empty({ claims, actions }: { claims: number; actions: TroubleActions }) {
  return (
    <Plain
      title={i18n.t('tab.empty')}
      words={claims > 0 ? i18n.t('tab.emptyOf', claims) : i18n.t('tab.emptyNoProse')}
    >
      <p class="small quiet">{i18n.t('tab.whatCounts')}</p>
      <p class="small examples">
        <code dir="ltr">(techcrunch.com)</code> <code dir="ltr">(Reuters, May 19)</code>{' '}
        <code dir="ltr">【81†source】</code>
      </p>
      <div class="row">
        <button type="button" class="btn primary" onClick={actions.onTraceSelection}>
          {i18n.t('tab.traceSelection')}
        </button>
        <PasteButton actions={actions} />
      </div>
    </Plain>
  );
}

function PasteButton({ actions }: { actions: TroubleActions }) {
  return (
    <button type="button" class="btn" onClick={actions.onPaste}>
      {i18n.t('tab.paste')}
    </button>
  );
}

function Plain({
  title,
  words,
  tone = 'plain',
  children,
}: {
  title: string;
  words: string;
  tone?: 'plain' | 'warn';
  children?: ComponentChildren;
}) {
  return (
    <div class="trouble">
      <StatusNotice title={title} tone={tone}>
        <p>{words}</p>
        {children}
      </StatusNotice>
    </div>
  );
}
