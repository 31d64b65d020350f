import type { PageMark } from './pdf/page-items.ts';
import type { FactCheck } from './records/fact-checks.ts';
import type { Container, Ids, Periodical, WorkKind } from './records/work.ts';
import type { Notice } from './works/registered-work.ts';

/** A link inside a paragraph of a fetched page; href is absolute. */
export interface TextLink {
  readonly href: string;
  readonly text: string;
}

/** A block of a fetched page's main text. */
export interface Paragraph {
  readonly text: string;
  readonly links: readonly TextLink[];
}

/** A node of JSON-LD, arrays and @graph flattened, otherwise as the page has it. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/**
 * What one pass over a page's HTML yields, before anything is judged. Never rendered, never
 * trusted.
 */
export interface HtmlFacts {
  /** The URL it was read from, after redirects. */
  readonly url: string;
  readonly language: string | null;
  /** Text of the title element. */
  readonly title: string | null;
  /**
   * Lower-cased name, property or itemprop of meta elements, with their contents in document order.
   */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** link elements: lower-cased rel words, href as written with entities decoded. */
  readonly links: readonly {
    readonly rel: readonly string[];
    readonly href: string;
    readonly type: string | null;
  }[];
  readonly jsonLd: readonly JsonLdNode[];
  /** Texts of h1 elements. */
  readonly headings: readonly string[];
  /**
   * Texts of byline-like elements (rel=author, itemprop=author, class byline), links first, best
   * first.
   */
  readonly bylines: readonly string[];
  /** time elements and date-like itemprops. */
  readonly times: readonly { readonly datetime: string | null; readonly text: string }[];
  /** The main text in order, boilerplate left out as far as can be told. */
  readonly paragraphs: readonly Paragraph[];
  /**
   * Short lines around the main text that speak of where it comes from: credit lines, dateline,
   * copyright, provider logos.
   */
  readonly credits: readonly Paragraph[];
  /** Short lines between headline and text, with the names of logos: byline, date, provider. */
  readonly above: readonly Paragraph[];
  /** Short lines right behind the text: sources, rights, where it was published first. */
  readonly below: readonly Paragraph[];
  /** Inline scripts that redirect (Apple News shell), cut at 4,000 characters each. */
  readonly scripts: readonly string[];
  /**
   * JSON scripts in which a portal keeps its records of stories (Yahoo's "clickThroughUrl"), whole.
   */
  readonly records: readonly string[];
}

/**
 * full: read · preview: behind a paywall · metadata: known from an index alone · blocked: a wall ·
 * gone: no longer there.
 */
export type Access = 'full' | 'preview' | 'metadata' | 'blocked' | 'gone';

/** A page that was identified and, as far as access allows, read. */
export interface Article {
  /** Where it was read, after redirects, tracking parameters dropped. */
  readonly url: string;
  /** The page's own canonical URL, absolute; null when it gives none. */
  readonly canonical: string | null;
  /** The outlet's domain, as the directory counts it. */
  readonly outlet: string;
  readonly headline: string;
  /** People first; empty when the page names none. */
  readonly authors: readonly string[];
  /** ISO 8601 with zone where the page gives one, date only otherwise; null when unknown. */
  readonly published: string | null;
  readonly language: string | null;
  readonly description: string | null;
  /** Paragraphs joined by a blank line; empty unless access is full or preview. */
  readonly text: string;
  readonly access: Access;
  /** What sort of work it is; missing where neither address nor markup tells. */
  readonly kind?: WorkKind | undefined;
  readonly ids?: Ids | undefined;
  readonly container?: Container | null | undefined;
  /** What the page says that it stands in. */
  readonly periodical?: Periodical | undefined;
  /** What the page itself says became of the work: "This paper has been withdrawn". */
  readonly notices?: readonly Notice[] | undefined;
  /** Set where the page has the abstract of the work alone. */
  readonly extent?: 'abstract' | undefined;
  /** Claims that the page says to have checked, and how it rates them; missing for none. */
  readonly factChecks?: readonly FactCheck[] | undefined;
  /** Where in the text each page begins; of a PDF alone. */
  readonly pages?: readonly PageMark[] | undefined;
}

/** What a source offers for a question. */
export interface Candidate {
  readonly url: string;
  /** Headline as the source gives it; null where it has only a URL. */
  readonly title: string | null;
  /** Domain of the outlet that the URL belongs to. */
  readonly outlet: string;
  readonly published: string | null;
  readonly snippet: string | null;
  /** Id of the source: "bing-news". */
  readonly source: string;
  /**
   * Name of the original outlet where the source says that this is a copy ("Reuters on MSN"); else
   * null.
   */
  readonly copyOf: string | null;
  /** Names of its authors; only registers of works give them. */
  readonly authors?: readonly string[] | undefined;
  /** "2024", where a register knows no day. */
  readonly year?: string | undefined;
}
