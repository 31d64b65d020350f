import browser from 'webextension-polyfill';
import { createAddressJudge } from '../../utils/network/answer-address.ts';
import { createFetchPolitely } from '../../utils/network/fetch-politely.ts';
import { isService } from '../../utils/network/host-manners.ts';
import { loadAgencies } from '../../utils/origins/load-agencies.ts';
import { findArchived } from '../../utils/sources/archives/wayback-availability.ts';
import { createSources, DEFAULT_ON } from '../../utils/sources/sources.ts';
import { answerCache } from '../../utils/storage/answers.ts';
import { hostTurns } from '../../utils/storage/host-turns.ts';
import { isKeptBack } from '../../utils/storage/kept-back.ts';
import { createLibrary } from '../../utils/storage/library.ts';
import { loadPreferences } from '../../utils/storage/preferences.ts';
import { loadSettings } from '../../utils/storage/settings.ts';
import { tabTraces } from '../../utils/storage/tabs.ts';
import { createStore } from '../../utils/storage/traces.ts';
import { loadKnowledge } from '../../utils/support/load-knowledge.ts';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { type TraceRecord, toLive } from '../../utils/trace/model/record.ts';
import { applyTrust } from '../../utils/trace/model/trust.ts';
import type { RunSettings } from '../../utils/trace/run/assemble-run.ts';
import { listFirstHosts } from '../../utils/trace/run/first-hosts.ts';
import { createTracer, type Tracer } from '../../utils/trace/run/tracer.ts';
import { patternOfOrigin } from '../../utils/urls/match-patterns.ts';
import { once } from '../shared/once.ts';
import { ownDirectory } from '../shared/own-directory.ts';
import { readOwnFile } from '../shared/read-own-file.ts';
import { guardRequests } from './guard-requests.ts';
import { createLiveFeed } from './live-feed.ts';
import { createPdfReader } from './pdf-document.ts';
import { createClock, readReplaySettings } from './replay-settings.ts';
import type { Services } from './services.ts';
import { createBrowserNews } from './watch-requests.ts';

/** Puts the worker's parts together: the store, the sources and the tracer over the browser. */
export function createServices(): Services {
  const store = createStore();
  const feed = createLiveFeed(store, live);
  const knowledge = once(async () => {
    await Promise.all([loadKnowledge(readOwnFile), loadAgencies(readOwnFile)]);
  });
  const makeTracer = async (): Promise<Tracer> => {
    // Only for a trace: a worker that wakes to show something needs neither vectors nor queues.
    const [{ now, pace, loopbackIsPublic }, directory] = await Promise.all([
      readReplaySettings(),
      ownDirectory(),
      knowledge(),
    ]);
    const clock = createClock({ now, pace });
    const polite = createFetchPolitely({
      fetch: guardRequests((input, init) => fetch(input, init)),
      clock,
      cache: answerCache,
      turns: hostTurns,
      online: () => navigator.onLine,
      hasAccess: url => hasAccess(patternOfOrigin(url)),
      news: createBrowserNews(),
      judgeAddress: createAddressJudge({
        isKnownPublic: host => isService(host) || directory.ofHost(host) !== null,
        loopbackIsPublic,
      }),
      readPdf: createPdfReader(),
      pace,
    });
    return createTracer({
      store,
      library: createLibrary(),
      clock,
      directory,
      settings: runSettings,
      fetchFor: polite.forRun,
      findArchived,
      hasAccess,
      online: () => navigator.onLine,
      mayTrace: async ({ url }) => !isKeptBack(await loadPreferences(), url),
      onChange: feed.publish,
    });
  };
  return {
    store,
    feed,
    live,
    directory: ownDirectory,
    knowledge,
    // One for the worker's life: its queues and pauses are what makes it polite.
    tracer: once(makeTracer),
    clock: async () => createClock(await readReplaySettings()),
    async wouldAsk(citations, links) {
      // The sources ask the directory, too.
      const directory = await ownDirectory();
      return listFirstHosts(citations, (await runSettings(links)).sources, directory);
    },
  };
}

/** What screens draw of a record, as far as the reader trusts it; the trace's tab is looked up. */
async function live(record: TraceRecord): Promise<LiveTrace> {
  const [settings, tab] = await Promise.all([loadPreferences(), tabTraces.tabOf(record.id)]);
  const shown = toLive(record, tab);
  const trace = applyTrust(shown.trace, settings);
  return isKeptBack(settings, trace.page.url)
    ? { ...shown, trace, keptBack: true, wouldAsk: [], needs: [] }
    : { ...shown, trace };
}

/** The sources that are on, with the reader's own keys and the page's own links. */
async function runSettings(links: TraceRecord['links']): Promise<RunSettings> {
  const { sources: switches, keys, readArchived, fewerWords } = await loadSettings();
  const sources = createSources({ keys, pageLinks: links }).filter(
    source => switches[source.id] ?? DEFAULT_ON.has(source.id),
  );
  return { sources, readArchived, fewerWords };
}

/** False too for what is no pattern to the browser. */
async function hasAccess(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] }).catch(() => false);
}
