/** What each article of a trace says of each claim, worked out once a pair. */
import { createAssessor, UNKNOWN } from '../../support/assess.ts';
import type { Assessment } from '../../support/assessment.ts';
import { type Attributed, withoutAttribution } from '../../support/attribution.ts';
import type { TraceRecord } from '../model/record.ts';
import type { TraceClaim } from '../model/schema.ts';

/** Assesses the claims of one trace against its articles. */
export interface ClaimAssessor {
  /** Ids of the articles whose text was read, in the trace's order. */
  readonly readable: readonly string[];
  /**
   * What an article, one of `readable`, says of a claim. The same answer when called again, at no
   * cost: whoever judges one claim at a time may ask in any order.
   */
  assess(claim: TraceClaim, article: string): Assessment;
}

/** Makes an assessor over the texts that a trace has now; texts that come later need another. */
export function createClaimAssessor({
  trace,
  bodies,
}: Pick<TraceRecord, 'trace' | 'bodies'>): ClaimAssessor {
  const readable = trace.articles.filter(a => bodies[a.id]?.text);
  const assessor = createAssessor(
    readable.map(({ id, headline, published }) => ({
      id,
      headline,
      text: bodies[id]?.text ?? '',
      published,
    })),
    { language: trace.page.language, pageDate: trace.page.published },
  );
  const outletsNamed = (claim: TraceClaim) =>
    trace.mentions.filter(m => claim.mentions.includes(m.id)).map(m => m.text);
  const stated = memoize(
    (claim: TraceClaim) => claim.id,
    (claim): Attributed => withoutAttribution(claim.text, outletsNamed(claim)),
  );
  const assess = memoize(
    (claim: TraceClaim, article: string) => `${claim.id} ${article}`,
    (claim, article): Assessment => {
      const { text, aboutCoverage } = stated(claim);
      // "Reuters reported on it first" is about the coverage: no article can bear it out.
      if (aboutCoverage) return UNKNOWN;
      const { heading, subject } = claim;
      return assessor.assess({ text, heading, subject, pageTitle: trace.page.title }, article);
    },
  );
  return { readable: readable.map(a => a.id), assess };
}

/** The same function, called once a key. */
function memoize<Given extends readonly unknown[], Result>(
  keyOf: (...given: Given) => string,
  work: (...given: Given) => Result,
): (...given: Given) => Result {
  const known = new Map<string, Result>();
  return (...given) => {
    const key = keyOf(...given);
    if (!known.has(key)) known.set(key, work(...given));
    return known.get(key) as Result;
  };
}
