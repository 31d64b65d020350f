/**
 * What the bibliography formats share: every source once, under who had it first, with all the
 * claims it backs.
 */
import type { Backing, Trace, TraceArticle, TraceClaim } from '../trace/model/schema.ts';
import { chainNames, type Original, originalOf } from '../trace/view/chain.ts';
import { articleOf, isNews, outletName } from '../trace/view/outlet-names.ts';

/** One source to cite: the original where it is known, with the copies it was seen on. */
export interface Reference {
  /** ASCII, unique in the export: "techcrunch_quillon_2026". */
  readonly key: string;
  readonly headline: string;
  /** People as printed; empty when the page names none. */
  readonly authors: readonly string[];
  /** Name of the outlet that published it first, as far as is known. */
  readonly outlet: string;
  /**
   * True for news in the strict sense: an outlet that publishes or an agency; false for platforms
   * and organisations.
   */
  readonly news: boolean;
  /** ISO date or date-time; null when unknown. */
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string;
  /** The copies it was cited from: "MSN", with their addresses. Empty when it was cited itself. */
  readonly via: readonly { readonly outlet: string; readonly url: string }[];
  readonly agency: string | null;
  /** True where the address no longer answers with the article. */
  readonly gone: boolean;
  readonly archived: { readonly url: string; readonly at: string } | null;
  /** ISO time of the trace. */
  readonly accessed: string;
  /** "MSN ← TechCrunch"; "" where there is no chain. */
  readonly chain: string;
  readonly claims: readonly { readonly claim: TraceClaim; readonly backing: Backing }[];
}

/** The sources of some traces, each once, in the order in which the page first rests on them. */
export function listReferences(traces: readonly Trace[]): Reference[] {
  const byUrl = new Map<string, Draft>();
  for (const trace of traces) {
    for (const claim of trace.claims) {
      for (const backing of claim.backing) {
        const article = articleOf(trace, backing.article);
        if (article) addClaim(byUrl, trace, article, { claim, backing });
      }
    }
  }
  const taken = new Set<string>();
  return [...byUrl.values()].map(draft => finishReference(draft, taken));
}

interface Draft {
  readonly trace: Trace;
  readonly original: Original;
  readonly copies: Map<string, TraceArticle>;
  readonly claims: { claim: TraceClaim; backing: Backing }[];
}

function addClaim(
  byUrl: Map<string, Draft>,
  trace: Trace,
  article: TraceArticle,
  claim: Draft['claims'][number],
): void {
  const original = originalOf(trace, article);
  const { url } = original;
  const draft: Draft = byUrl.get(url) ?? { trace, original, copies: new Map(), claims: [] };
  if (article.url !== url) draft.copies.set(article.url, article);
  if (
    !draft.claims.some(c => c.claim === claim.claim && c.backing.article === claim.backing.article)
  )
    draft.claims.push(claim);
  byUrl.set(url, draft);
}

function finishReference(
  { trace, original, copies, claims }: Draft,
  taken: Set<string>,
): Reference {
  const { article: source, url, outlet: domain } = original;
  const first = copies.values().next().value;
  const chain = chainNames(trace, first ?? source);
  return {
    key: makeKey(source, outletName(trace, domain), taken),
    headline: source.headline,
    authors: source.authors,
    outlet: outletName(trace, domain),
    news: isNews(trace, domain),
    published: source.published,
    language: source.language,
    url,
    via: [...copies.values()].map(copy => ({
      outlet: outletName(trace, copy.outlet),
      url: copy.url,
    })),
    agency: source.agency ?? first?.agency ?? null,
    gone: source.access === 'gone',
    archived: source.archived ?? first?.archived ?? null,
    accessed: trace.tracedAt,
    chain: chain.length > 1 ? chain.join(' ← ') : '',
    claims,
  };
}

function makeKey(source: TraceArticle, outlet: string, taken: Set<string>): string {
  const ascii = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]+/g, '')
      .toLowerCase();
  const word =
    source.headline
      .split(/\s+/)
      .map(ascii)
      .find(w => w.length > 3) ?? '';
  const stem = [ascii(outlet) || ascii(source.outlet), word, source.published?.slice(0, 4) ?? 'nd']
    .filter(Boolean)
    .join('_');
  let key = stem;
  for (let n = 2; taken.has(key); n++) key = `${stem}_${n}`;
  taken.add(key);
  return key;
}

/**
 * For the note field of a reference: the chain with the addresses of the copies, a line a claim
 * with its verdict, confidence and passage, and the archived copy. No line begins like "Word:
 * value", which pandoc and Zotero take for a field of its own.
 */
export function writeNotes(reference: Reference): string[] {
  return [
    ...(reference.chain
      ? [`Chain ${reference.chain}${reference.via.map(v => `, seen at ${v.url}`).join('')}`]
      : []),
    ...reference.claims.map(({ claim, backing }) => {
      const passage = backing.passage ? ` – passage “${backing.passage}”` : '';
      return `Claim “${claim.text}” – verdict ${backing.verdict} (${backing.score.toFixed(2)})${passage}`;
    }),
    ...(reference.archived ? [`Archived at ${reference.archived.url}`] : []),
  ];
}
