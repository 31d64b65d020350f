/** What each article of a trace says of each claim, worked out once a pair. */
import type { ClaimInput } from '../../support/alignment/claim-index.ts';
import { createAssessorInTurns, UNKNOWN } from '../../support/assess.ts';
import type { Assessment } from '../../support/assessment.ts';
import { type Attributed, withoutAttribution } from '../../support/attribution.ts';
import type { TraceRecord } from '../model/record.ts';
import type { TraceClaim } from '../model/schema.ts';
import { breathe } from './breathe.ts';

/** Assesses the claims of one trace against its articles. */
export interface ClaimAssessor {
  /** Ids of the articles whose text was read, in the trace's order. */
  readonly readable: readonly string[];
  /** Those of `readable` that may support a claim although nobody said so, in their order. */
  listLikely(claim: TraceClaim): readonly string[];
  /**
   * What an article, one of `readable`, says of a claim. The same answer when called again, at no
   * cost while the same claim is asked about: whoever judges one claim at a time may ask in any
   * order.
   */
  assess(claim: TraceClaim, article: string): Assessment;
}

/** Makes an assessor over the texts that a trace has now; texts that come later need another. */
export async function createClaimAssessor({
  trace,
  bodies,
}: Pick<TraceRecord, 'trace' | 'bodies'>): Promise<ClaimAssessor> {
  const readable = trace.articles.filter(a => bodies[a.id]?.text);
  const assessor = await createAssessorInTurns(
    readable.map(({ id, headline, published }) => ({
      id,
      headline,
      text: bodies[id]?.text ?? '',
      published,
    })),
    { language: trace.page.language, pageDate: trace.page.published },
    breathe,
  );
  const mentions = new Map(trace.mentions.map(m => [m.id, m.text]));
  const stateOf = (claim: TraceClaim): Stated => {
    const named = claim.mentions.flatMap(id => mentions.get(id) ?? []);
    const { text, aboutCoverage } = withoutAttribution(claim.text, named);
    const { heading, subject } = claim;
    const input = { text, heading, subject, pageTitle: trace.page.title };
    return { claim, input, aboutCoverage, said: new Map() };
  };
  // Of one claim alone: what thousands of claims have of a hundred articles fits in no memory.
  let last: Stated | null = null;
  const take = (claim: TraceClaim): Stated => {
    last = last?.claim === claim ? last : stateOf(claim);
    return last;
  };
  const assess = (claim: TraceClaim, article: string): Assessment => {
    const { input, aboutCoverage, said } = take(claim);
    // "Reuters reported on it first" is about the coverage: no article can bear it out.
    if (aboutCoverage) return UNKNOWN;
    const known = said.get(article) ?? assessor.assess(input, article);
    said.set(article, known);
    return known;
  };
  return {
    readable: readable.map(a => a.id),
    listLikely: claim => {
      const { input, aboutCoverage } = take(claim);
      return aboutCoverage ? [] : assessor.listLikely(input);
    },
    assess,
  };
}

/** A claim as it is held against articles, and what was found of it in each. */
interface Stated extends Pick<Attributed, 'aboutCoverage'> {
  readonly claim: TraceClaim;
  readonly input: ClaimInput;
  readonly said: Map<string, Assessment>;
}
