import type { TraceSummary } from '../../utils/messaging/contract.ts';
import type { Handlers } from '../../utils/messaging/server.ts';
import { clearAnswers, measureStorage } from '../../utils/storage/use.ts';
import { fingerprintOf, type TraceRecord } from '../../utils/trace/model/record.ts';
import { createRecord } from '../../utils/trace/model/record-of-reading.ts';
import { keepAwake, runTracer } from './run-lifecycle.ts';
import type { Services } from './services.ts';

/** The handlers for traces themselves: running them, choosing, and the library. */
export function traceHandlers(
  services: Services,
): Omit<
  Handlers,
  'pageRead' | 'pageMayCite' | 'viewTab' | 'show' | 'openScreen' | 'verifyHere' | 'addReading'
> {
  return {
    async getTrace({ id }) {
      const record = await services.store.get(id);
      return record && services.live(record);
    },
    async startTrace({ id, citations, fresh }) {
      void runTracer(services, id, tracer => tracer.start(id, citations, fresh));
      return null;
    },
    async stopTrace({ id }) {
      await (await services.tracer()).stop(id);
      return null;
    },
    async choose({ id, citation, url }) {
      void runTracer(services, id, tracer => tracer.choose(id, citation, url));
      return null;
    },
    async readArchived({ id, article }) {
      const tracer = await services.tracer();
      await keepAwake(tracer.readArchived(id, article));
      return null;
    },
    async listTraces({ query }) {
      const words = query.toLowerCase().split(/\s+/).filter(Boolean);
      return (await services.store.list()).filter(record => matches(record, words)).map(summaryOf);
    },
    async removeTraces({ ids }) {
      // A run under way would put its record back.
      const tracer = await services.tracer();
      await Promise.all(ids.filter(tracer.isRunning).map(tracer.stop));
      await services.store.discard(ids);
      return null;
    },
    async undoRemoval() {
      return { back: await services.store.bringBack() };
    },
    async forgetRemoved() {
      await services.store.forgetDiscarded();
      return null;
    },
    async restoreTraces({ traces }) {
      const now = (await services.clock()).now();
      const here = new Set(
        (await services.store.list()).map(
          ({ fingerprint, trace }) => `${fingerprint} ${trace.tracedAt}`,
        ),
      );
      const missing = traces.filter(
        trace => !here.has(`${fingerprintOf(trace)} ${trace.tracedAt}`),
      );
      for (const trace of missing) {
        const { page, claims, citations, mentions } = trace;
        const fresh = createRecord(
          { page, claims, citations, mentions, links: [] },
          { id: crypto.randomUUID(), now, private: false, wouldAsk: [] },
        );
        await services.store.put({
          ...fresh,
          fingerprint: fingerprintOf(trace),
          savedAt: trace.tracedAt,
          state: trace.articles.length ? 'done' : 'read',
          trace,
        });
      }
      return { taken: missing.length };
    },
    storageUse: measureStorage,
    async clearAnswers() {
      await clearAnswers();
      return null;
    },
  };
}

function matches(record: TraceRecord, words: readonly string[]): boolean {
  const { page, claims, outlets } = record.trace;
  const text = [
    page.title,
    page.url,
    ...claims.map(c => c.text),
    ...outlets.map(o => `${o.name} ${o.domain}`),
  ]
    .join(' ')
    .toLowerCase();
  return words.every(word => text.includes(word));
}

function summaryOf({ id, savedAt, state, trace }: TraceRecord): TraceSummary {
  return {
    id,
    url: trace.page.url,
    title: trace.page.title,
    savedAt,
    tracedAt: trace.tracedAt,
    state,
    claims: trace.claims.filter(c => c.role === 'claim').length,
    citations: trace.citations.length,
    outlets: trace.outlets.map(o => o.name),
    origins: trace.origins.length,
  };
}
