import { i18n } from '#i18n';
import type { ExportScope } from '../../utils/exports/format.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { hostOf } from '../../utils/urls/host.ts';
import { Icon } from '../controls/Icon.tsx';
import { type ExportFormat, ExportMenu } from '../shared/ExportMenu.tsx';
import { showMoment } from '../words/format.ts';
import { Ledger, type LedgerActions } from './Ledger.tsx';
import { type SiteActions, SiteMenu, type SiteState } from './SiteMenu.tsx';
import { TabNotice, type TabTrouble, type TroubleActions } from './TabNotice.tsx';

/** All that popup and side panel can do. */
export interface PopupActions extends LedgerActions, TroubleActions, SiteActions {
  /** The whole page, or the part that a scope leaves in. */
  onSave(format: string, scope?: ExportScope): void;
  onCopy(format: string, scope?: ExportScope): void;
  /** Opens the report of another page's trace. */
  onOpenTrace(id: string): void;
  /** Null where the browser has no panel beside the page. */
  onPanel: (() => void) | null;
}

/** What the popup and the panel show: a ledger, or why there is none. */
export type TabShow =
  | { readonly kind: 'trace'; readonly live: LiveTrace; readonly mustAsk: boolean }
  | TabTrouble;

/**
 * Citations of other pages that this one, read where the reader has it open, answered; and a trace
 * of theirs.
 */
export interface Verified {
  readonly completed: number;
  readonly trace: string | null;
}

/** A trace of the same text on another site, which the page itself must not learn of. */
export interface TraceElsewhere {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** ISO time. */
  readonly tracedAt: string;
}

/** The popup and, with `panel`, the side panel: the same ledger with the same ways on. */
export function PopupScreen(props: {
  show: TabShow;
  site: SiteState | null;
  formats: readonly ExportFormat[];
  copies: readonly Pick<ExportFormat, 'id' | 'label'>[];
  /** A passing word: "the page is closed", "copied". */
  notice: string | null;
  verified?: Verified | null;
  elsewhere?: TraceElsewhere | null;
  panel?: boolean;
  actions: PopupActions;
}) {
  const { show, site, notice, actions } = props;
  const drawMenu = (claim: string) => (
    <ExportMenu
      label={i18n.t('export.claim')}
      formats={props.formats}
      copies={props.copies}
      onSave={format => actions.onSave(format, { claims: [claim] })}
      onCopy={format => actions.onCopy(format, { claims: [claim] })}
    />
  );
  return (
    <main class={props.panel ? 'whence popup panel' : 'whence popup'}>
      <header class="bar">
        <h1>
          <img src="/icon/32.png" alt="" width="16" height="16" />
          Whence
        </h1>
        <SiteMenu site={site} actions={actions} />
      </header>
      {props.verified && <VerifiedNotice verified={props.verified} onOpen={actions.onOpenTrace} />}
      {props.elsewhere && (
        <ElsewhereNotice elsewhere={props.elsewhere} onOpen={actions.onOpenTrace} />
      )}
      {show.kind === 'trace' ? (
        <Ledger live={show.live} mustAsk={show.mustAsk} menuFor={drawMenu} actions={actions} />
      ) : (
        <TabNotice trouble={show} actions={actions} />
      )}
      <p class={notice === null ? 'passing-word sr-only' : 'passing-word'} role="status">
        {notice}
      </p>
      <footer class="bar">
        <ExportMenu
          side="up"
          formats={props.formats}
          copies={props.copies}
          disabled={show.kind !== 'trace'}
          onSave={actions.onSave}
          onCopy={actions.onCopy}
        />
        <button type="button" class="btn plain" onClick={actions.onOpenReport}>
          <Icon name="report" />
          {show.kind === 'trace' ? i18n.t('popup.report') : i18n.t('popup.library')}
        </button>
        {actions.onPanel && (
          <button type="button" class="btn plain" onClick={actions.onPanel}>
            <Icon name="panel" />
            {i18n.t('popup.panel')}
          </button>
        )}
      </footer>
    </main>
  );
}

function VerifiedNotice({
  verified: { completed, trace },
  onOpen,
}: {
  verified: Verified;
  onOpen(id: string): void;
}) {
  return (
    <div class="verified" role="status">
      <Icon name="check" />
      <span>{i18n.t('popup.completed', completed)}</span>
      {trace !== null && (
        <button type="button" class="btn link" onClick={() => onOpen(trace)}>
          {i18n.t('popup.report')}
        </button>
      )}
    </div>
  );
}

function ElsewhereNotice({
  elsewhere: { id, url, title, tracedAt },
  onOpen,
}: {
  elsewhere: TraceElsewhere;
  onOpen(id: string): void;
}) {
  return (
    <div class="verified">
      <Icon name="report" />
      <span>{i18n.t('popup.elsewhere', [hostOf(url) ?? title, showMoment(tracedAt)])}</span>
      <button type="button" class="btn link" onClick={() => onOpen(id)}>
        {i18n.t('popup.openElsewhere')}
      </button>
    </div>
  );
}
