/**
 * What an outlet is to a reader: who publishes, who carries others, who feeds the news, who hosts
 * anyone.
 */
export type OutletKind = 'publisher' | 'aggregator' | 'agency' | 'platform' | 'organisation';

/** Kinds that publish or carry news; what platforms and firms print is not theirs, or about them. */
export const REPORTERS: ReadonlySet<OutletKind> = new Set(['publisher', 'agency', 'aggregator']);

/** Where an outlet's own articles can be looked up. All URLs are absolute and https. */
export interface Lookups {
  /** News sitemap: the last 48 hours with titles. */
  readonly newsSitemap?: string;
  /**
   * Archive sitemap by date: `{YYYY}` `{MM}` `{M}` `{DD}` `{D}` `{month}` (english, lower case)
   * `{mon}` (three letters) are filled in.
   */
  readonly archiveSitemap?: string;
  /** Origin that answers the WordPress REST interface, such as `https://techcrunch.com`. */
  readonly wordpress?: string;
  /** RSS or Atom feed of the newest articles. */
  readonly feed?: string;
  /** True where the Guardian Open Platform covers it. */
  readonly guardian?: true;
}

/** One outlet of the directory. */
export interface Outlet {
  /** The domain that stands for it: registrable ("bbc.com"), lower case, no "www". Unique. */
  readonly domain: string;
  /** Its name as it writes it itself: "The Verge". */
  readonly name: string;
  /** Other names that mean it and nothing else: "AP", "Associated Press". */
  readonly aliases: readonly string[];
  /**
   * Those of its names and aliases that count only in exactly this case, since they are also words
   * ("Time", "Fortune") or short for other things ("AP", "PA"). One that begins with "The" needs
   * its article, which may be small: "the Information". Missing: none.
   */
  readonly exact?: readonly string[];
  /**
   * Other domains of the same newsroom: "bbc.co.uk" for "bbc.com". Subdomain brands
   * ("finance.yahoo.com") fall under their domain.
   */
  readonly domains: readonly string[];
  readonly kind: OutletKind;
  /** Set where it is a magazine in print and calls itself one; what is cited of it is set so. */
  readonly periodical?: 'magazine';
  /** ISO 3166-1 alpha-2, upper case; null where it has no one home. */
  readonly country: string | null;
  /** The owner, where sharing between its titles matters: "Dow Jones". */
  readonly parent: string | null;
  /**
   * Regular expression source for the path of an article, with named groups year, month, day where
   * the path has them.
   */
  readonly articlePath: string | null;
  readonly lookups: Lookups;
}

/** The directory as everything else sees it; made by `createDirectory` from `outlets.json`. */
export interface Directory {
  /**
   * The outlet a host belongs to ("edition.cnn.com" gives CNN); null when the directory lacks it.
   */
  ofHost(host: string): Outlet | null;
  /**
   * The outlet a printed name means ("AP", "the Verge"); null when unknown or when it may mean
   * several. Case counts for names that are also words.
   */
  ofName(name: string): Outlet | null;
  /**
   * The domain a host is counted under: the directory's, else the registrable domain, else (user
   * platforms such as substack.com) the subdomain. Null without a public suffix.
   */
  domainOf(host: string): string | null;
  /** Every outlet, sorted by domain. */
  readonly all: readonly Outlet[];
}
