import type { Handlers } from '../../utils/messaging/server.ts';
import { loadKeys, saveKeys } from '../../utils/storage/keys.ts';
import { clearAnswers, measureStorage } from '../../utils/storage/use.ts';
import { fingerprintOf } from '../../utils/trace/model/record.ts';
import { restoreRecords } from '../../utils/trace/model/restore-traces.ts';
import { traceSchema } from '../../utils/trace/model/schema.ts';
import { findRecords, summarizeRecord } from '../../utils/trace/model/trace-list.ts';
import { judgeText } from '../../utils/trace/run/judge-text.ts';
import { wasOffered } from '../../utils/trace/run/run-state.ts';
import { keepAwake, listInView, runTracer } from './run-lifecycle.ts';
import type { Services } from './services.ts';

/** The handlers for traces themselves: running them, choosing, and the library. */
export function createTraceHandlers(
  services: Services,
): Omit<
  Handlers,
  | 'pageRead'
  | 'pageMayCite'
  | 'bringCard'
  | 'viewTab'
  | 'show'
  | 'openScreen'
  | 'verifyHere'
  | 'addReading'
> {
  return {
    async getTrace({ id }) {
      const record = await services.store.get(id);
      return record && services.live(record);
    },
    async startTrace({ id, citations, fresh }) {
      void runTracer(services, id, async tracer =>
        tracer.start(id, citations, fresh, await listInView(id)),
      );
      return null;
    },
    async stopTrace({ id }) {
      await (await services.tracer()).stop(id);
      return null;
    },
    async choose({ id, citation, url }) {
      const record = url ? await services.store.get(id) : null;
      if (url && !(record && wasOffered(record, citation, url)))
        throw new Error('not among what was found');
      void runTracer(services, id, tracer => tracer.choose(id, citation, url));
      return null;
    },
    async readArchived({ id, article }) {
      const tracer = await services.tracer();
      await keepAwake(tracer.readArchived(id, article));
      return null;
    },
    async giveText({ id, citation, url, given }) {
      return keepAwake((await services.tracer()).giveText(id, citation, given, url));
    },
    async takeTextBack({ id, citation }) {
      return keepAwake((await services.tracer()).takeTextBack(id, citation));
    },
    async judgeText({ id, claim, text, language }) {
      const record = await services.store.get(id);
      await services.knowledge();
      const judged = record && judgeText(record.trace, claim, text, language);
      if (!judged) throw new Error('no such claim');
      return { verdict: judged.verdict, drift: [...judged.drift] };
    },
    async listTraces({ query }) {
      return findRecords(await services.store.list(), query).map(summarizeRecord);
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
      const read = traces.flatMap(one => traceSchema.safeParse(one).data ?? []);
      // Only those of the same words: reading the whole library for each part of a backup took a
      // minute for 2,000 traces.
      const kept = await services.store.withFingerprint(...read.map(fingerprintOf));
      const missing = restoreRecords(read, kept, {
        now: (await services.clock()).now(),
        newId: () => crypto.randomUUID(),
      });
      await Promise.all(missing.map(services.store.put));
      return { taken: missing.length, unreadable: traces.length - read.length };
    },
    loadKeys: async () => ({ keys: await loadKeys() }),
    async saveKeys({ keys }) {
      await saveKeys(keys);
      return null;
    },
    storageUse: measureStorage,
    async clearAnswers() {
      await clearAnswers();
      return null;
    },
  };
}
