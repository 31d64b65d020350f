/** What each article of a trace says of each claim, worked out once a pair. */

import type { ClaimInput } from '../../support/alignment/claim-index.ts';
import { type ArticleInput, createAssessorInTurns, UNKNOWN } from '../../support/assess.ts';
import type { Assessment } from '../../support/assessment.ts';
import { type Attributed, withoutAttribution } from '../../support/attribution.ts';
import { type NamedOutlet, partsByOutlet } from '../../support/outlet-parts.ts';
import type { Together } from '../../support/together.ts';
import { namesOutlet } from '../model/marks.ts';
import type { ArticleBody, TraceRecord } from '../model/record.ts';
import type { TraceArticle, TraceClaim } from '../model/schema.ts';
import { breathe } from './breathe.ts';

/** Assesses the claims of one trace against its articles. */
export interface ClaimAssessor {
  /** Ids of the articles whose text was read, in the trace's order. */
  readonly readable: readonly string[];
  /** Those of `readable` that may support a claim although nobody said so, in their order. */
  listLikely(claim: TraceClaim): readonly string[];
  /**
   * What an article, one of `readable`, says of a claim; where the claim tells by its outlet a part
   * of its own, of that part. The same answer when called again, at no cost while the same claim is
   * asked about: whoever judges one claim at a time may ask in any order.
   */
  assess(claim: TraceClaim, article: string): Assessment;
  /** What several of `readable` have of a claim that none has whole; see `supportTogether`. */
  together(claim: TraceClaim, articles: readonly string[]): Together | null;
}

/** Makes an assessor over the texts that a trace has now; texts that come later need another. */
export async function createClaimAssessor({
  trace,
  bodies,
}: Pick<TraceRecord, 'trace' | 'bodies'>): Promise<ClaimAssessor> {
  const readable = trace.articles.filter(a => bodies[a.id]?.text);
  const assessor = await createAssessorInTurns(
    readable.flatMap(row => inputOf(row, bodies[row.id])),
    { language: trace.page.language, pageDate: trace.page.published },
    breathe,
  );
  const mentions = new Map(trace.mentions.map(m => [m.id, m]));
  const outlets = new Map(readable.map(a => [a.id, [a.outlet, a.original?.outlet ?? a.outlet]]));
  // Prose may name an outlet that the directory lacks but a mark of the page has made known.
  const namedIn = (text: string) =>
    trace.outlets.filter(o => text.includes(o.name)).map(o => ({ text: o.name, outlet: o.domain }));
  const stateOf = (claim: TraceClaim): Stated => {
    const named = claim.mentions.flatMap(id => mentions.get(id) ?? []).filter(namesOutlet);
    const { text, aboutCoverage } = withoutAttribution(
      claim.text,
      named.map(m => m.text),
    );
    const { heading, subject } = claim;
    const input = { text, heading, subject, pageTitle: trace.page.title };
    const own = inputsByOutlet(claim.text, [...named, ...namedIn(claim.text)], input);
    const inputFor = (article: string) =>
      outlets.get(article)?.flatMap(outlet => own.get(outlet) ?? [])[0] ?? input;
    return { claim, input, inputFor, aboutCoverage, said: new Map() };
  };
  // Of one claim alone: what thousands of claims have of a hundred articles fits in no memory.
  let last: Stated | null = null;
  const take = (claim: TraceClaim): Stated => {
    last = last?.claim === claim ? last : stateOf(claim);
    return last;
  };
  const assess = (claim: TraceClaim, article: string): Assessment => {
    const { inputFor, aboutCoverage, said } = take(claim);
    // "Reuters reported on it first" is about the coverage: no article can bear it out.
    if (aboutCoverage) return UNKNOWN;
    const known = said.get(article) ?? assessor.assess(inputFor(article), article);
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
    together(claim, articles) {
      const { input, aboutCoverage } = take(claim);
      return aboutCoverage ? null : assessor.supportTogether(input, articles);
    },
  };
}

/** By the text that was read: whoever judges again as texts come gives the same articles again. */
const inputs = new WeakMap<ArticleBody, ArticleInput>();

function inputOf(
  { id, headline, published }: TraceArticle,
  body: ArticleBody | undefined,
): ArticleInput | [] {
  if (!body) return [];
  const known = inputs.get(body);
  if (known?.id === id && known.headline === headline && known.published === published)
    return known;
  const fresh = { id, headline, text: body.text, published };
  inputs.set(body, fresh);
  return fresh;
}

/** A claim as it is held against articles, and what was found of it in each. */
interface Stated extends Pick<Attributed, 'aboutCoverage'> {
  readonly claim: TraceClaim;
  readonly input: ClaimInput;
  /** What is held against one article: its outlet's own part, where the claim has such parts. */
  readonly inputFor: (article: string) => ClaimInput;
  readonly said: Map<string, Assessment>;
}

/** The parts that several outlets have of one claim, by the outlet's domain. */
const inputsByOutlet = (
  text: string,
  named: readonly NamedOutlet[],
  input: ClaimInput,
): ReadonlyMap<string, ClaimInput> =>
  new Map(
    [...partsByOutlet(text, named)].map(([outlet, part]) => [outlet, { ...input, text: part }]),
  );
