/** Versions of one work: a paper and the preprint that it was. */

/** What tells versions of a work apart and together. */
export interface Versioned {
  readonly id: string;
  readonly headline: string;
  readonly authors: readonly string[];
  readonly kind?: string | undefined;
  readonly ids?:
    | {
        readonly doi?: string | undefined;
        readonly arxiv?: string | undefined;
        readonly pmid?: string | undefined;
        readonly pmcid?: string | undefined;
      }
    | undefined;
  /** DOIs of other versions, as a register gives them. */
  readonly versions?: readonly string[] | undefined;
}

/** A title of fewer words heads many works ("Editorial", "Reply to the authors"). */
const LEAST_WORDS = 5;

/**
 * Ids of articles that are one work, grouped: they share a number, one register names the other, or
 * they carry one long title and a surname among their authors. Only papers and preprints.
 */
export function groupWorks(articles: readonly Versioned[]): string[][] {
  const byName = new Map<string, string[]>();
  for (const article of articles)
    for (const name of namesOf(article))
      byName.set(name, [...(byName.get(name) ?? []), article.id]);
  return [...byName.values()].filter(({ length }) => length > 1);
}

function namesOf(article: Versioned): string[] {
  const { ids = {}, versions = [] } = article;
  return [
    ...new Set([...numbersOf(ids), ...versions.map(doi => `doi ${doi}`), ...titledBy(article)]),
  ];
}

const numbersOf = (ids: NonNullable<Versioned['ids']>): string[] =>
  (['doi', 'arxiv', 'pmid', 'pmcid'] as const).flatMap(name =>
    ids[name] ? `${name} ${ids[name]}` : [],
  );

function titledBy({ headline, authors, kind }: Versioned): string[] {
  if (kind !== 'paper' && kind !== 'preprint') return [];
  const title = headline
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (title.split(' ').length < LEAST_WORDS) return [];
  return authors.flatMap(author => {
    const surname = author.toLowerCase().split(/\s+/).at(-1);
    return surname ? `title ${title} ${surname}` : [];
  });
}
