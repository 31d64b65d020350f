/**
 * What the search services that the reader has a key for share: one request, JSON back, rows as
 * offers.
 */
import type {
  FetchRequest,
  Question,
  ServiceKey,
  Source,
  SourceAnswer,
  SourceId,
} from '../../trace/model/source.ts';
import { answerCandidates, answerFailure, answerUnreadable, type Offer } from '../candidates.ts';
import { parseJson } from '../parse-json.ts';
import { hasWords } from '../question.ts';

const CACHE_MS = 3600e3;

/** What differs from service to service in a request. */
type KeyedRequest = Pick<FetchRequest, 'url' | 'key' | 'typed' | 'method' | 'headers' | 'body'>;

export interface KeyedSearch {
  readonly id: SourceId;
  /** Match pattern of the one host asked. */
  readonly host: string;
  /** Name for the ledger: "brave search". */
  readonly why: string;
  readonly request: (question: Question, now: Date) => KeyedRequest;
  /** Reads an answer that parsed as JSON; null for one of another shape. */
  readonly read: (json: unknown) => readonly Offer[] | null;
}

/**
 * A source of one keyed service. The key goes to that service alone and never into steps or kept
 * answers.
 */
export function createKeyedSearch({ id, host, why, request, read }: KeyedSearch): Source {
  return {
    id,
    applies: hasWords,
    hosts: () => [host],
    async find(question, fetch, now): Promise<SourceAnswer> {
      const asked = request(question, now);
      const answer = await fetch({
        ...asked,
        why,
        cacheMs: CACHE_MS,
        accept: ['application/json'],
      });
      if (!answer.ok)
        return answerFailure(
          asked.url,
          answer.status === 401
            ? { ...answer, detail: `${answer.detail}: the key is not accepted` }
            : answer,
        );
      const offers = read(parseJson(answer.text));
      return offers
        ? answerCandidates(id, asked.url, offers)
        : answerUnreadable(asked.url, 'no list of results came');
    },
  };
}

/** A JSON request with its key in a header. */
export function buildJsonPost(
  url: string,
  key: Omit<ServiceKey, 'in'>,
  body: unknown,
): KeyedRequest {
  return {
    url,
    key: { in: 'header', ...key },
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
}
