/** The ledger: every asserting sentence with its state, the uncited ones included, and the page's summary. */
import type { Verdict } from './assessment.ts';

/** What the ledger needs to know of a claim. */
export interface LedgerClaim {
  readonly id: string;
  readonly text: string;
  readonly role: 'claim' | 'summary' | 'connective';
  readonly restates: string | null;
  /** Ids of the printed citations that back it by position. */
  readonly citations: readonly string[];
  /** Rows of the trace's backing, any order. */
  readonly backing: readonly LedgerBacking[];
  /** Outlets its own prose names; null for one the directory lacks. */
  readonly named: readonly (string | null)[];
}

/** A row of a claim's backing, as far as the ledger reads it. */
export interface LedgerBacking {
  readonly outlet: string | null;
  readonly citation: string | null;
  readonly basis: readonly ('cited' | 'named' | 'supported')[];
  readonly verdict: Verdict;
  readonly score: number;
}

/**
 * What is known of a sentence: its best verdict; "no-source" where it cites, names and restates nothing that does, and no
 * article supports it; "elsewhere" where another article than the one printed beside it supports it.
 */
export type LedgerState = Verdict | 'elsewhere' | 'no-source';

/** Things worth telling the reader about a sentence's sources. */
export type LedgerNote =
  | { readonly kind: 'supported-elsewhere'; readonly printed: string | null; readonly outlet: string | null }
  | { readonly kind: 'named-not-cited'; readonly outlet: string }
  | { readonly kind: 'no-source' }
  | { readonly kind: 'names-nobody'; readonly phrase: string };

/** One line of the ledger. */
export interface LedgerEntry {
  readonly claim: string;
  readonly state: LedgerState;
  readonly notes: readonly LedgerNote[];
}

/** The page in numbers; `claims` counts asserting sentences and is the sum of the rest. */
export interface LedgerSummary {
  readonly claims: number;
  readonly supported: number;
  readonly partial: number;
  readonly unsupported: number;
  readonly contradicted: number;
  readonly unknown: number;
  readonly noSource: number;
}

/** The whole ledger. */
export interface Ledger {
  readonly entries: readonly LedgerEntry[];
  readonly summary: LedgerSummary;
}

// "another report said", "some outlets reported", "media reports suggest", "sources say": a source that names nobody.
const NAMES_NOBODY =
  /\b(?:(?:another|one|a(?:\s+(?:separate|recent|new|different))?|some|other|several|multiple|various|local|media|news|press)\s+(?:(?:media|news|press)\s+)?(?:reports?|outlets?|publications?|articles?|accounts?|media|newspapers?|sites?)\s+(?:said|says|say|claimed|claims?|reported|noted|suggests?|suggested|described|added|indicated?)|(?:sources|insiders|observers)\s+(?:said|say|claim)|it (?:was|has been) reported|reportedly)\b/i;

/** Builds the ledger of a page. `citedOutlets` are the outlets of all printed citations of the page. */
export function ledgerOf(claims: readonly LedgerClaim[], citedOutlets: readonly string[]): Ledger {
  const cited = new Set(citedOutlets);
  const byId = new Map(claims.map(c => [c.id, c]));
  const entries = claims.filter(c => c.role !== 'connective').map(c => entryOf(c, byId, cited));
  const count = (...states: LedgerState[]) => entries.filter(e => states.includes(e.state)).length;
  return {
    entries,
    summary: {
      claims: entries.length,
      supported: count('supported', 'elsewhere'),
      partial: count('partial'),
      unsupported: count('unsupported'),
      contradicted: count('contradicted'),
      unknown: count('unknown'),
      noSource: count('no-source'),
    },
  };
}

function entryOf(claim: LedgerClaim, byId: ReadonlyMap<string, LedgerClaim>, cited: ReadonlySet<string>): LedgerEntry {
  const body = claim.restates ? byId.get(claim.restates) : undefined;
  const own = claim.backing;
  const rows = own.length || !body ? own : body.backing;
  const notes: LedgerNote[] = [];
  const printed = own.filter(r => r.basis.includes('cited'));
  const best = bestOf(printed.length ? printed : rows);
  const other = bestOf(own.filter(r => !r.basis.includes('cited') && r.basis.includes('supported')));
  const elsewhere = printed.length > 0 && best?.verdict !== 'supported' && best?.verdict !== 'partial' && other?.verdict === 'supported';
  if (elsewhere) notes.push({ kind: 'supported-elsewhere', printed: best?.outlet ?? null, outlet: other.outlet });
  for (const outlet of new Set(claim.named)) if (outlet && !cited.has(outlet)) notes.push({ kind: 'named-not-cited', outlet });
  const nobody = NAMES_NOBODY.exec(claim.text);
  if (nobody && !claim.citations.length && !claim.named.length) notes.push({ kind: 'names-nobody', phrase: nobody[0] });
  const sourceless =
    !rows.length && !claim.citations.length && !claim.named.length && !(body && (body.citations.length || body.named.length));
  if (sourceless) notes.push({ kind: 'no-source' });
  return { claim: claim.id, state: sourceless ? 'no-source' : elsewhere ? 'elsewhere' : (best?.verdict ?? 'unknown'), notes };
}

const RANK: Readonly<Record<Verdict, number>> = { supported: 4, partial: 3, contradicted: 2, unsupported: 1, unknown: 0 };

function bestOf(rows: readonly LedgerBacking[]): LedgerBacking | null {
  return [...rows].sort((a, b) => RANK[b.verdict] - RANK[a.verdict] || b.score - a.score)[0] ?? null;
}
