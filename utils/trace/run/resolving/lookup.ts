/** Asking lookup services in one run's name: within what the reader granted, and told to the screens. */
import { sayAnswer, sayNoAccess } from '../../model/messages.ts';
import type { TraceRecord } from '../../model/record.ts';
import type { TraceCitation } from '../../model/schema.ts';
import type { Clock, FetchPolitely, Question, Source, SourceAnswer } from '../../model/source.ts';
import type { StepTaken } from '../../model/steps.ts';
import { type HasAccess, mayAsk } from '../access.ts';

/** What one question to one source came to. */
export interface Asked {
  /** Null where its hosts may not be asked; nothing went out then. */
  readonly answer: SourceAnswer | null;
  /** The step that says so, for the citations it was asked for. */
  readonly step: StepTaken;
}

/** Who may be asked in this run, and until when. */
export interface Lookup {
  /** The sources that are on, in lookup order. */
  readonly sources: readonly Source[];
  readonly clock: Clock;
  /** Aborted when the run is over: whoever asks one thing after another looks here in between. */
  readonly signal: AbortSignal;
  /** A citation's place among all of the page, from 0: what is on screen first, then from the top. */
  readonly placeOf: (citation: Pick<TraceCitation, 'id'>) => number;
  /**
   * Asks one source. Hosts that are not granted are remembered as needed. Whether the source
   * applies to the question is the caller's to check: some are left out before they are asked. Of
   * what waits for one service the lowest `rank` goes first.
   */
  ask(source: Source, question: Question, rank?: number): Promise<Asked>;
}

export interface LookupDeps extends Pick<Lookup, 'sources' | 'clock' | 'signal' | 'placeOf'> {
  readonly record: Pick<TraceRecord, 'asking' | 'asks' | 'needs'>;
  /** Whether sources are told two words of a claim at most; false: all of the question's. */
  readonly fewerWords?: boolean;
  readonly fetch: FetchPolitely;
  readonly hasAccess: HasAccess;
  /** Saves the record and tells the screens, within a moment. */
  readonly changed: () => void;
}

/**
 * Words of a claim that are told where the reader wants few: of 133 claims of ten briefings the
 * article has the best two for 94 %.
 */
const FEW_WORDS = 2;

/** Makes the lookup of one run. */
export function createLookup(deps: LookupDeps): Lookup {
  const { record, sources, fewerWords, clock, signal, placeOf, hasAccess, changed } = deps;
  const polite = deps.fetch;
  const told = (question: Question): Question =>
    fewerWords ? { ...question, words: question.words.slice(0, FEW_WORDS) } : question;
  return {
    sources,
    clock,
    signal,
    placeOf,
    async ask(source, question, rank = 0) {
      const hosts = source.hosts(question);
      const step = { did: 'asked', what: source.id } as const;
      if (!(await mayAsk(record, hasAccess, hosts)))
        return { answer: null, step: { ...step, url: null, said: sayNoAccess(hosts) } };
      record.asking = source.id;
      record.asks = [...(record.asks ?? []), source.id];
      changed();
      const answer = await source.find(
        told(question),
        request => polite({ ...request, rank }),
        clock.now(),
      );
      record.asks.splice(record.asks.indexOf(source.id), 1);
      return { answer, step: { ...step, url: answer.url, said: sayAnswer(answer) } };
    },
  };
}
