import type { Menus, Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { askPage } from '../../utils/messaging/client.ts';
import type { PageContract } from '../../utils/messaging/contract.ts';
import { forgetAwaited } from '../../utils/storage/awaited-pages.ts';
import { keepBack } from '../../utils/storage/kept-back.ts';
import { forgetPrivateSelections, keepSelection } from '../../utils/storage/selections.ts';
import { answeredTabs, emptyTabs, tabTraces } from '../../utils/storage/tabs.ts';
import type { Services } from './services.ts';
import { readTab } from './tab-access.ts';
import { verifyOpened } from './verify.ts';

const TRACE_SELECTION = 'trace-selection';

type CommandName = PageContract['command']['request']['name'];
const COMMANDS: ReadonlySet<string> = new Set<CommandName>([
  'next-citation',
  'previous-citation',
  'open-card',
]);

/**
 * Listens to the browser's own ways of asking: keyboard commands, the context menu, tabs that close
 * or load another page. Call it synchronously when the worker starts.
 */
export function listenToBrowser(services: Services): void {
  browser.commands.onCommand.addListener((name, tab) => void passCommand(name, tab?.id));
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: TRACE_SELECTION,
        title: browser.i18n.getMessage('menuTraceSelection'),
        contexts: ['selection'],
      }),
    );
  });
  browser.contextMenus.onClicked.addListener(
    (info, tab) => void traceSelection(services, info, tab),
  );
  // A tab that loads another page shows no trace until that page was read: never the last page's.
  browser.tabs.onUpdated.addListener((id, { status }, tab) => {
    if (status === 'loading') void forget(services, id);
    if (status === 'complete') void verifyOpened(services, tab);
  });
  browser.tabs.onRemoved.addListener(tab => void forget(services, tab));
  browser.windows.onRemoved.addListener(() => void forgetPrivate(services));
  // What was deleted can be brought back while the browser runs, at most.
  browser.runtime.onStartup.addListener(() => void services.store.forgetDiscarded());
}

/**
 * A command is a gesture on the tab: it grants access to this page, so the page session is brought
 * in when it is not there.
 */
async function passCommand(name: string, tab: number | undefined): Promise<void> {
  if (tab === undefined || !COMMANDS.has(name)) return;
  if ((await readTab(tab)).ok) await askPage(tab, 'command', { name: name as CommandName });
}

/** A page that was only read goes with its tab, or when the tab goes on. */
async function forget(services: Services, tab: number): Promise<void> {
  const id = await tabTraces.get(tab);
  const record = id && (await services.store.get(id));
  if (record && record.state === 'read') await services.store.remove([record.id]);
  await tabTraces.set(tab, null);
  await emptyTabs.set(tab, null);
  await answeredTabs.set(tab, null);
}

/** With the last private window goes all that was known of any. */
async function forgetPrivate(services: Services): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return;
  await forgetPrivateSelections();
  const ids = (await services.store.list(true)).map(({ id }) => id);
  if (ids.length === 0) return;
  await forgetAwaited();
  const tracer = await services.tracer();
  await Promise.all(ids.map(id => tracer.stop(id)));
  await services.store.remove(ids);
}

async function traceSelection(
  services: Services,
  info: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  if (info.menuItemId !== TRACE_SELECTION || tab?.id === undefined || !info.selectionText) return;
  const id = await tabTraces.get(tab.id);
  const from = id && (await services.store.get(id)) ? id : null;
  const key = await keepSelection({
    text: info.selectionText.slice(0, 5000),
    from,
    ...(await keepBack(info.pageUrl ?? tab.url)),
    private: tab.incognito,
  });
  // A private tab can be no opener: Chrome shows pages of extensions in other windows alone
  // (https://developer.chrome.com/docs/extensions/reference/manifest/incognito, "spanning").
  const opener = tab.incognito ? {} : { openerTabId: tab.id };
  await browser.tabs.create({
    url: browser.runtime.getURL(`/report.html#selection?${key}`),
    ...opener,
  });
}
