import { describe, expect, it } from 'vitest';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import type { LabBrowser } from './lab-browser.ts';
import type { LabPage } from './page-files.ts';
import { type PageResult, type TraceRun, tracePages } from './trace-pages.ts';

const sleep = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));
const page = (name: string): LabPage => ({
  given: name,
  url: `https://${name}.example/`,
  file: null,
});

function live(url: string, state: LiveTrace['state'], status: 'skipped' | 'resolved'): LiveTrace {
  const citation = {
    id: 'k1',
    text: '(axios.com)',
    group: 'g1',
    form: 'domain' as const,
    outlet: 'axios.com',
    href: null,
    date: null,
    carrier: null,
    claims: [],
    alternatives: [],
    placement: 'after-sentence' as const,
    resolution: {
      status,
      article: null,
      link: 'unchecked' as const,
      confidence: 0,
      candidates: [],
      steps: [],
    },
  };
  return {
    id: url,
    tab: 1,
    state,
    progress: { done: 0, total: 1, asking: null, asks: [], found: 0, read: 0, judged: 0 },
    needs: [],
    wouldAsk: [],
    offline: false,
    unsaved: false,
    private: false,
    savedAt: '',
    changes: [],
    chosen: [],
    trace: {
      schema: 'whence/trace@1',
      page: { url, title: '', language: null, published: null },
      tracedAt: '',
      claims: [],
      citations: [citation],
      mentions: [],
      outlets: [],
      articles: [],
      origins: [],
      network: [],
    },
  };
}

function viewOf(url: string): unknown {
  if (url.includes('shut')) return { kind: 'restricted', why: 'pdf' };
  return url.includes('empty')
    ? { kind: 'empty', title: 'Nothing', claims: 3 }
    : { kind: 'trace', live: live(url, 'read', 'skipped') };
}

function traceAt(url: string, isStopped: boolean): LiveTrace {
  if (isStopped) return live(url, 'stopped', 'skipped');
  return url.includes('endless') ? live(url, 'tracing', 'skipped') : live(url, 'done', 'resolved');
}

/**
 * A browser whose pages take as long to load as their names say and whose worker goes on for ever
 * where they say so.
 */
function fakeBrowser(): { browser: LabBrowser; said: string[]; most: () => number } {
  const said: string[] = [];
  const at = new Map<number, string>();
  const stopped = new Set<string>();
  let open = 0;
  let busy = 0;
  let most = 0;
  const answer = (name: string, payload: { tab?: number; id?: string }): unknown => {
    said.push(name);
    const url = payload.id ?? at.get(payload.tab ?? 0) ?? '';
    if (name === 'stopTrace') stopped.add(url);
    if (name === 'viewTab') return viewOf(url);
    return name === 'getTrace' ? traceAt(url, stopped.has(url)) : null;
  };
  const browser: LabBrowser = {
    send: async (name, payload) => answer(name, payload as { tab?: number; id?: string }) as never,
    openTab: async () => {
      const id = ++open;
      return {
        id,
        async load(url) {
          most = Math.max(most, ++busy);
          await sleep(url.includes('slow') ? 60 : 5);
          busy--;
          if (url.includes('down')) throw new Error('net::ERR_CONNECTION_RESET');
          at.set(id, url);
        },
        close: async () => undefined,
      };
    },
    close: async () => undefined,
  };
  return { browser, said, most: () => most };
}

async function run(names: readonly string[], over: Partial<TraceRun> = {}) {
  const fake = fakeBrowser();
  const results: PageResult[] = [];
  for await (const result of tracePages(fake.browser, names.map(page), {
    resolve: true,
    timeoutMs: 5000,
    tabs: 3,
    ...over,
  }))
    results.push(result);
  return { ...fake, results };
}

describe('tracing many pages', () => {
  it('answers in the order of the pages, however long each takes, with so many open at once', async () => {
    const names = ['slow-a', 'b', 'slow-c', 'd', 'e', 'f'];
    const { results, most } = await run(names);
    expect(results.map(r => r.page.given)).toEqual(names);
    expect(results.every(r => r.ok && r.trace.citations[0]?.resolution.status === 'resolved')).toBe(
      true,
    );
    expect(most()).toBe(3);
  });

  it('goes on after a page that cannot be read, and says why', async () => {
    const { results } = await run(['down', 'shut', 'good'], { tabs: 1 });
    expect(results.map(r => (r.ok ? 'ok' : r.error))).toEqual([
      'net::ERR_CONNECTION_RESET',
      'the browser lets no extension read it (pdf)',
      'ok',
    ]);
  });

  it('has an empty trace for a page without citations', async () => {
    const { results } = await run(['empty']);
    expect(results[0]).toMatchObject({
      ok: true,
      trace: { page: { title: 'Nothing' }, citations: [], claims: [] },
    });
  });

  it('asks for no trace when only citations are wanted', async () => {
    const { results, said } = await run(['a'], { resolve: false });
    expect(said).toEqual(['viewTab']);
    expect(results[0]).toMatchObject({
      ok: true,
      trace: { citations: [{ resolution: { status: 'skipped' } }] },
    });
  });

  it('stops a trace at the end of its time; what nobody came to has failed and says so', async () => {
    const { results, said } = await run(['endless'], { timeoutMs: 400 });
    expect(said).toContain('stopTrace');
    const [result] = results;
    const resolution = result?.ok ? result.trace.citations[0]?.resolution : undefined;
    expect(resolution?.status).toBe('failed');
    expect(resolution?.steps[0]?.did).toBe('gave-up');
  });

  it('takes pictures while the page is open, and lives without them', async () => {
    const seen: string[] = [];
    const { results } = await run(['a', 'b'], {
      whileOpen: async result => {
        seen.push(result.page.given);
        throw new Error('no camera');
      },
    });
    expect(seen.sort()).toEqual(['a', 'b']);
    expect(results.every(r => r.ok)).toBe(true);
  });
});
