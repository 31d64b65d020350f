/**
 * The trace: one JSON document per page, the contract that the worker stores, every screen draws
 * and the exports write.
 */
import * as z from 'zod/mini';
import { PERIODICALS, WORK_KINDS } from '../../articles/records/work.ts';
import { NOTICE_KINDS } from '../../articles/works/registered-work.ts';

const isoDate = z.nullable(z.string());

const drift = z.object({
  kind: z.enum(['number', 'date', 'name', 'quote', 'hedge', 'negation', 'relation']),
  /**
   * differs: stated otherwise · worded: other words, which may mean the same. Traces from before
   * there were signs have none: theirs differ.
   */
  sign: z.optional(z.enum(['differs', 'worded'])),
  claim: z.string(),
  source: z.string(),
});

const part = z.object({
  kind: z.enum(['who', 'what', 'number', 'date', 'quote']),
  text: z.string(),
  found: z.boolean(),
});

const backing = z.object({
  outlet: z.nullable(z.string()),
  article: z.nullable(z.string()),
  citation: z.nullable(z.string()),
  basis: z.array(z.enum(['cited', 'named', 'supported'])),
  verdict: z.enum(['supported', 'partial', 'unsupported', 'contradicted', 'unknown']),
  score: z.number(),
  passage: z.nullable(z.string()),
  link: z.nullable(z.string()),
  /** Page of a PDF on which the passage stands, the file's first one being 1. */
  page: z.optional(z.number()),
  drift: z.array(drift),
  parts: z.array(part),
});

/** What is said of a claim beside some text: the verdict, and what differs. */
export const judgementSchema = z.pick(backing, { verdict: true, drift: true });

const claim = z.object({
  id: z.string(),
  text: z.string(),
  /** As it stands in the page, with the marks inside it; missing where that is its text. */
  printed: z.optional(z.string()),
  role: z.enum(['claim', 'summary', 'connective']),
  heading: z.nullable(z.string()),
  subject: z.nullable(z.string()),
  citations: z.array(z.string()),
  mentions: z.array(z.string()),
  restates: z.nullable(z.string()),
  /** True where the page says itself that a source is missing: "[citation needed]". */
  lacksSource: z.optional(z.boolean()),
  /**
   * Where no article has all of it, and several of one event have a part each: the claim's words that
   * each alone has, and the probability that they support it as one text.
   */
  together: z.optional(
    z.object({
      score: z.number(),
      shares: z.array(z.object({ article: z.string(), has: z.array(z.string()) })),
    }),
  ),
  backing: z.array(backing),
});

const candidate = z.object({
  url: z.string(),
  title: z.nullable(z.string()),
  outlet: z.string(),
  published: isoDate,
  score: z.number(),
  source: z.string(),
});

/**
 * What a step or a piece of evidence says, in parts a screen can say in the reader's language; "$1"
 * of a message is the first argument.
 */
const say = z.optional(
  z.array(
    z.object({
      key: z.string(),
      args: z.array(z.union([z.string(), z.number(), z.object({ date: z.string() })])),
    }),
  ),
);

const step = z.object({
  at: z.string(),
  did: z.enum(['asked', 'read', 'chose', 'followed', 'compared', 'waited', 'gave-up']),
  what: z.string(),
  url: z.nullable(z.string()),
  outcome: z.string(),
  say,
});

const resolution = z.object({
  status: z.enum(['resolved', 'ambiguous', 'not-found', 'no-access', 'skipped', 'failed']),
  article: z.nullable(z.string()),
  link: z.enum(['live', 'moved', 'gone', 'never-seen', 'blocked', 'unchecked']),
  confidence: z.number(),
  /** Set where the printed title is of another work than the number beside it leads to. */
  otherWork: z.optional(z.object({ printed: z.string(), registered: z.string() })),
  candidates: z.array(candidate),
  steps: z.array(step),
});

const reference = z.object({
  /** As marks call them: "Olsen", "World Harbour Office". */
  families: z.array(z.string()),
  /** "2024", "2024a"; null for none. */
  year: z.nullable(z.string()),
  title: z.string(),
  /** Journal, site, book or publisher. */
  container: z.nullable(z.string()),
});

const citation = z.object({
  id: z.string(),
  text: z.string(),
  group: z.string(),
  form: z.enum(['domain', 'link', 'outlet', 'via', 'source', 'dated', 'numbered', 'bracketed']),
  outlet: z.nullable(z.string()),
  href: z.nullable(z.string()),
  date: z.nullable(z.string()),
  carrier: z.nullable(z.string()),
  /** The work that a footnote without a link names: "Olsen 2024, p. 12". */
  names: z.optional(z.string()),
  /** The article's headline, where an entry of a list of sources prints it without an address. */
  headline: z.optional(z.string()),
  /** The record of the work that an entry of a list of references prints. */
  reference: z.optional(reference),
  claims: z.array(z.string()),
  alternatives: z.array(z.string()),
  placement: z.enum([
    'before-stop',
    'after-sentence',
    'after-heading',
    'block-end',
    'list-end',
    'headline-label',
  ]),
  resolution,
});

const mention = z.object({
  id: z.string(),
  text: z.string(),
  outlet: z.string(),
  claim: z.nullable(z.string()),
  copyOf: z.nullable(z.string()),
  /** Where the page links the name to a page of the outlet. */
  href: z.optional(z.string()),
  /** True where the text is words of the claim, linked to the outlet's article, and no name. */
  isLinked: z.optional(z.literal(true)),
  /** Only on a page that prints no marks: there what its prose names is looked up like a mark. */
  resolution: z.optional(resolution),
});

const outlet = z.object({
  domain: z.string(),
  name: z.string(),
  kind: z.enum(['publisher', 'aggregator', 'agency', 'platform', 'organisation']),
  /** Set where it is a magazine; missing for newspapers, broadcasters and sites. */
  periodical: z.optional(z.enum(['magazine'])),
});

const evidence = z.object({
  rule: z.string(),
  detail: z.string(),
  say,
});

const article = z.object({
  id: z.string(),
  url: z.string(),
  outlet: z.string(),
  headline: z.string(),
  authors: z.array(z.string()),
  published: isoDate,
  language: z.nullable(z.string()),
  /** What sort of work it is; traces from before there were kinds have none. */
  kind: z.optional(z.enum(WORK_KINDS)),
  /** Identifiers of the work; see `Ids`. */
  ids: z.optional(
    z.object({
      doi: z.optional(z.string()),
      arxiv: z.optional(z.string()),
      pmid: z.optional(z.string()),
      pmcid: z.optional(z.string()),
      isbn: z.optional(z.string()),
      report: z.optional(z.string()),
      accession: z.optional(z.string()),
      post: z.optional(z.string()),
      revision: z.optional(z.string()),
    }),
  ),
  /** The journal, site, show or repository that it is part of. */
  container: z.optional(
    z.nullable(
      z.object({
        title: z.string(),
        volume: z.optional(z.string()),
        issue: z.optional(z.string()),
        pages: z.optional(z.string()),
        publisher: z.optional(z.string()),
      }),
    ),
  ),
  /** What the page itself says that it stands in; missing where it does not. */
  periodical: z.optional(z.enum(PERIODICALS)),
  /** What was published about the work since: it was retracted, corrected, doubted, withdrawn. */
  notices: z.optional(
    z.array(z.object({ kind: z.enum(NOTICE_KINDS), url: z.nullable(z.string()), at: isoDate })),
  ),
  /** DOIs of other versions of the same work: the preprint of a paper, the paper of a preprint. */
  versions: z.optional(z.array(z.string())),
  /** Set where less than the work was read although nothing stands before it: an abstract. */
  extent: z.optional(z.enum(['abstract'])),
  /**
   * Claims that the page itself says to have checked, and how it rates them, in its own words. No
   * verdict rests on them.
   */
  factChecks: z.optional(z.array(z.object({ claim: z.string(), rating: z.string() }))),
  /**
   * True where the text that its verdicts rest on was given by the reader: no lookup could read it,
   * and `access` says why. Without any web address its `url` is a "urn:uuid:…".
   */
  given: z.optional(z.literal(true)),
  access: z.enum(['full', 'preview', 'metadata', 'blocked', 'gone']),
  archived: z.nullable(z.object({ url: z.string(), at: z.string(), read: z.boolean() })),
  original: z.nullable(
    z.object({
      article: z.nullable(z.string()),
      url: z.nullable(z.string()),
      outlet: z.nullable(z.string()),
      // As printed, where the outlet is known by its name alone.
      name: z.optional(z.string()),
      evidence: z.array(evidence),
    }),
  ),
  agency: z.nullable(z.string()),
});

const origin = z.object({
  id: z.string(),
  outlet: z.string(),
  article: z.nullable(z.string()),
  articles: z.array(z.string()),
  citations: z.array(z.string()),
  /** On a page that prints no marks: the mentions that come down to it. */
  mentions: z.optional(z.array(z.string())),
});

const network = z.object({
  host: z.string(),
  requests: z.number(),
  bytes: z.number(),
  why: z.string(),
});

/** The schema of `whence/trace@1`; the JSON Schema in public/schema is generated from it. */
export const traceSchema = z.object({
  schema: z.literal('whence/trace@1'),
  page: z.object({
    url: z.string(),
    title: z.string(),
    language: z.nullable(z.string()),
    published: isoDate,
    /** How many marks had lost their target when the page was made: "[cite: 4]". */
    lostMarks: z.optional(z.number()),
    /** Of a list of references: how each entry that could not be read begins, as printed. */
    unread: z.optional(z.array(z.string())),
  }),
  tracedAt: z.string(),
  claims: z.array(claim),
  citations: z.array(citation),
  mentions: z.array(mention),
  outlets: z.array(outlet),
  articles: z.array(article),
  origins: z.array(origin),
  network: z.array(network),
});

/** One page's claims, citations and everything found about them. */
export type Trace = z.infer<typeof traceSchema>;
export type TraceClaim = z.infer<typeof claim>;
export type Backing = z.infer<typeof backing>;
export type TraceCitation = z.infer<typeof citation>;

/**
 * False for the mark of a sentence that the reader selected without naming an outlet: nobody
 * printed it, and it may be backed by anyone.
 */
export const isPrinted = ({ text, outlet }: Pick<TraceCitation, 'text' | 'outlet'>): boolean =>
  text !== '' || outlet !== null;

export type Resolution = z.infer<typeof resolution>;
export type Step = z.infer<typeof step>;
export type TraceOutlet = z.infer<typeof outlet>;
export type TraceArticle = z.infer<typeof article>;
export type Origin = z.infer<typeof origin>;
export type TraceMention = z.infer<typeof mention>;
