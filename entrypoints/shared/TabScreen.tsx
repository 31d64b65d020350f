import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type PopupActions,
  PopupScreen,
  type TabShow,
  type Verified,
} from '../../components/popup/PopupScreen.tsx';
import { SecondLooksContext } from '../../components/shared/second-looks.ts';
import { askPage, send } from '../../utils/messaging/client.ts';
import { keepBack } from '../../utils/storage/kept-back.ts';
import {
  loadPreferences,
  type Preferences,
  savePreferences,
} from '../../utils/storage/preferences.ts';
import { keepSelection } from '../../utils/storage/selections.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { hostOf } from '../../utils/urls/host.ts';
import { EVERY_PAGE } from '../../utils/urls/match-patterns.ts';
import { COPIES, copyExport, exportFormats, saveExport } from './exports.ts';
import { makePanelOpener, openScreen } from './pages.ts';
import { useAccess } from './use-access.ts';
import { useNotice } from './use-notice.ts';
import { usePreferences } from './use-preferences.ts';
import { useSecondLooks } from './use-second-looks.ts';
import { type ActiveTab, useActiveTab, useTabView } from './use-tab.ts';

/**
 * Popup and side panel over the worker: the panel follows the active tab, the popup belongs to the
 * one it was opened on.
 */
export function TabScreen({ panel }: { panel: boolean }) {
  const { tab, visit } = useActiveTab(panel);
  const settings = usePreferences();
  const [notice, notify] = useNotice();
  const isOff = (host: string | null) => host !== null && settings?.off.includes(host) === true;
  // A site that is switched off is not even read; without access its address is known only once it
  // was.
  const readable = tab !== null && settings !== null && !isOff(hostOf(tab.url)) ? tab.id : null;
  const { seen, elsewhere, reload } = useTabView(readable, visit);
  const live = seen.kind === 'trace' ? seen.live : null;
  const granted = useAccess(live?.wouldAsk ?? []);
  const everywhere = useAccess([EVERY_PAGE]);
  const host = findHost(tab, live);
  const site =
    host === null ? null : describeSite(host, isOff(host), { tab, settings, everywhere });
  // The side panel is opened by no click on a page, and verifies none.
  const verified = useVerification(panel ? null : readable);
  const actions = createActions({ tab, live, host, notify, reload });
  const looks = useSecondLooks();
  return (
    <SecondLooksContext.Provider value={panel ? looks : null}>
      <PopupScreen
        panel={panel}
        show={site?.off ? { kind: 'off', host: site.host } : chooseShow(seen, panel, !granted)}
        notice={notice}
        formats={exportFormats()}
        copies={COPIES}
        site={site}
        verified={verified}
        elsewhere={live?.state === 'read' ? elsewhere : null}
        actions={{ ...actions, onPanel: panel ? null : makePanelOpener(tab?.windowId) }}
      />
    </SecondLooksContext.Provider>
  );
}

/** The page's host: of the tab where the browser tells its address, else as it was read. */
const findHost = (tab: ActiveTab | null, live: LiveTrace | null): string | null =>
  hostOf(tab?.url ?? live?.trace.page.url ?? null);

const describeSite = (
  host: string,
  off: boolean,
  seen: {
    readonly tab: ActiveTab | null;
    readonly settings: Preferences | null;
    readonly everywhere: boolean;
  },
) => ({
  host,
  off,
  everyPage: seen.everywhere && seen.settings?.detect === 'every-page',
  private: seen.tab?.private === true,
});

/**
 * The popup was opened by a click, which gives access to the page where anything does: a page that
 * is still closed stays so.
 */
function chooseShow(
  seen: ReturnType<typeof useTabView>['seen'],
  panel: boolean,
  mustAsk: boolean,
): TabShow {
  if (seen.kind === 'trace') return { ...seen, mustAsk };
  return seen.kind === 'needs-click' && !panel ? { kind: 'restricted', why: 'unknown' } : seen;
}

interface Under {
  readonly tab: ActiveTab | null;
  readonly live: LiveTrace | null;
  /** Host of the site that may be switched off; null where it is not known. */
  readonly host: string | null;
  notify(words: string): void;
  reload(): void;
}

/** What the reader does on the screen, as messages to the worker and pages of the extension. */
function createActions({ tab, live, host, notify, reload }: Under): Omit<PopupActions, 'onPanel'> {
  const fail = (error: Error) => notify(error.message);
  const failExport = (error: Error) => notify(i18n.t('popup.exportFailed', [error.message]));
  const withLive = (act: (live: LiveTrace) => Promise<unknown>, failed = fail) =>
    live && void act(live).catch(failed);
  const trace = (citations: readonly string[] | null, fresh: boolean) =>
    withLive(({ id }) => send('startTrace', { id, citations: citations && [...citations], fresh }));
  const switchTo = (off: boolean) => host !== null && void switchSite(host, off).then(reload, fail);
  return {
    onTrace: fresh => trace(null, fresh),
    onRetry: citations => trace(citations, true),
    onGive: citation => withLive(({ id }) => openScreen(`report.html?id=${id}#give-${citation}`)),
    onStop: () => withLive(({ id }) => send('stopTrace', { id })),
    onShow: target =>
      withLive(
        async ({ id }) => (await send('show', { id, target })) || notify(i18n.t('popup.pageGone')),
      ),
    onAskAccess: () => withLive(({ id }) => openScreen(`report.html?id=${id}#access`)),
    onOpenTrace: id => void openScreen(`report.html?id=${id}`),
    onOpenReport: () => void openScreen(live ? `report.html?id=${live.id}` : 'report.html#library'),
    onLibrary: () => void openScreen('report.html#library'),
    onOptions: () => void openScreen('options.html'),
    onPaste: () => void openScreen('report.html#paste'),
    onTraceSelection: () => void traceSelection(tab, live?.id ?? null, notify),
    onSave: (format, scope) =>
      withLive(({ trace }) => saveExport([trace], format, scope), failExport),
    onCopy: (format, scope) =>
      withLive(
        ({ trace }) =>
          copyExport([trace], format, scope).then(() => notify(i18n.t('popup.copied'))),
        failExport,
      ),
    onSiteOff: switchTo,
    onTurnOn: () => switchTo(false),
    onReload: reload,
  };
}

/**
 * Opening Whence on an article that a trace waits for is how a reader verifies a page no lookup may
 * read: completes the traces, and says so.
 */
function useVerification(tab: number | null): Verified | null {
  const [verified, setVerified] = useState<Verified | null>(null);
  useEffect(() => {
    if (tab === null) return;
    send('verifyHere', { tab }).then(setVerified, () => undefined);
  }, [tab]);
  return verified && verified.completed > 0 ? verified : null;
}

async function switchSite(host: string, off: boolean): Promise<void> {
  const { off: sites } = await loadPreferences();
  await savePreferences({
    off: off ? [...new Set([...sites, host])] : sites.filter(site => site !== host),
  });
}

async function traceSelection(
  tab: ActiveTab | null,
  from: string | null,
  notify: (words: string) => void,
): Promise<void> {
  const text = tab && (await askPage(tab.id, 'selection', null))?.text.trim();
  if (!text) return notify(i18n.t('tab.selectNothing'));
  const key = await keepSelection({
    text: text.slice(0, 5000),
    from,
    ...(await keepBack(tab.url)),
    private: tab.private,
  });
  await openScreen(`report.html#selection?${key}`);
}
