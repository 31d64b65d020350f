/** How well the pages that were read fit an outlet's citations: claims and pages are cut once each. */

import type { Article } from '../../../articles/article.ts';
import {
  type ArticleFit,
  type CutMark,
  weighArticle,
} from '../../../articles/matching/article-fit.ts';
import {
  kindOfReport,
  kindsSpokenOf,
  type ReportKind,
} from '../../../articles/matching/report-kind.ts';
import {
  ANCHOR_SHARES,
  type Anchors,
  anchorsOf,
} from '../../../articles/matching/story-anchors.ts';
import { storyFit } from '../../../articles/matching/story-fit.ts';
import { type Subject, subjectOf } from '../../../articles/matching/subject.ts';
import {
  type ClaimWords,
  cutClaims,
  cutText,
  fitOfWords,
  type TextWords,
} from '../../../articles/matching/text-fit.ts';
import type { TraceCitation, TraceClaim } from '../../model/schema.ts';
import { breathe } from '../breathe.ts';
import {
  type Briefing,
  claimTexts,
  type Section,
  sectionOf,
  sectionsOf,
  wordsOfPage,
} from '../briefing.ts';
import type { ReadOutcome } from '../read-page.ts';

/** From this story fit on, the page and the article tell one story; digests stay below 0.3. */
const ONE_STORY = 0.4;
const STORY_BASE = 0.5;

/** The fits of one outlet's citations. */
export interface PageFits {
  /** Cuts the pages that were read since the last time; others have their turn in between. */
  cutPages(): Promise<void>;
  /**
   * How well each page that was cut fits a citation, by the address it was asked for: by the
   * claims beside the mark (those after a heading count alike), or, on a page that is one story
   * throughout, by telling that story. A mark's place is evidence, not truth: in such briefings it
   * often stands beside a sentence that its article does not have. Null stands for a page without
   * text.
   */
  of(citation: TraceCitation): ReadonlyMap<string, ArticleFit | null>;
}

/** A page that was read, cut, with what it tells of the whole story. */
interface CutPage {
  readonly words: TextWords;
  readonly story: number;
  readonly kind: ReportKind;
  /** The claims of each part that it tells best. */
  readonly parts: ReadonlyMap<Section, readonly ToldClaim[]>;
}

/** The claims of one section, cut, with the names of the part. */
interface CutPart {
  readonly claims: readonly ClaimWords[];
  readonly anchors: Anchors;
  readonly subject: Subject;
}

/** How well a page tells one claim of a part. */
interface ToldClaim {
  readonly text: string;
  readonly fit: number;
}
/** A mark's own claims are no others of its part: so many more are kept. */
const MOST_TOLD = 6;

/** A citation's own words, cut; and what is known of them. */
interface Cited {
  readonly mark: CutMark;
  readonly section: Section | null;
  readonly near: ReadonlySet<string>;
  readonly spokenOf: ReadonlySet<ReportKind>;
  readonly fits: Map<string, ArticleFit | null>;
}

type CutParts = ReadonlyMap<Section, CutPart>;

/** Prepares the fits over a page's claims and the outcomes of reading, which may grow. */
export function createPageFits(
  { page, claims }: Briefing['trace'],
  outcomes: ReadonlyMap<string, ReadOutcome>,
): PageFits {
  const pages = new Map<string, CutPage | null>();
  const cited = new Map<TraceCitation, Cited>();
  /** Each page is cut once, whichever mark it was read for. */
  const cuts = new Map<string, Promise<void>>();
  let parts: CutParts | null = null;
  let cutting: Promise<CutParts> | null = null;

  const citedOf = (citation: TraceCitation): Cited => {
    const known = cited.get(citation);
    if (known) return known;
    const { near, other } = claimTexts(claims, citation);
    const section = sectionOf(claims, citation);
    const own = near.map(text => ({ text, share: ANCHOR_SHARES.own }));
    const part = (section && parts?.get(section)) ?? null;
    const fresh: Cited = {
      mark: {
        own: [near, other].map(cutClaims),
        ownAnchors: anchorsOf(own, page.language),
        partAnchors: part?.anchors ?? new Map(),
        subject: part?.subject ?? subjectOf(null, page.title, page.language),
        page: wordsOfPage({ page, claims }),
      },
      section,
      near: new Set(near),
      spokenOf: kindsSpokenOf(near.join(' ')),
      fits: new Map(),
    };
    cited.set(citation, fresh);
    return fresh;
  };

  const fitOf = ({ mark, section, near, spokenOf }: Cited, cut: CutPage): ArticleFit => {
    const { words, story, kind } = cut;
    const told = (section && cut.parts.get(section)) ?? [];
    const part = told.find(({ text }) => !near.has(text))?.fit ?? 0;
    return { ...weighArticle(mark, words, { part, story }), kind, asked: spokenOf.has(kind) };
  };

  const cut = async (url: string, outcome: ReadOutcome, among: CutParts) => {
    const hasText = outcome.ok && outcome.article.text;
    pages.set(url, hasText ? await cutPage(outcome.article, among) : null);
  };

  return {
    async cutPages() {
      cutting ??= cutParts(page, claims);
      parts = await cutting;
      for (const [url, outcome] of outcomes) {
        if (pages.has(url)) continue;
        const going = cuts.get(url) ?? cut(url, outcome, parts);
        cuts.set(url, going);
        await going;
        await breathe();
      }
    },
    of(citation) {
      const of = citedOf(citation);
      for (const [url, cut] of pages)
        if (!of.fits.has(url)) of.fits.set(url, cut && fitOf(of, cut));
      return of.fits;
    },
  };
}

/** The claims of a part that a page tells best, best first. */
const tellPart = ({ texts }: Section, fits: readonly number[]): ToldClaim[] =>
  texts
    .map((text, i) => ({ text, fit: fits[i] ?? 0 }))
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST_TOLD);

/** The page's claims, each cut by itself. */
async function cutParts(
  { title, language }: Briefing['trace']['page'],
  claims: readonly TraceClaim[],
): Promise<CutParts> {
  const parts = new Map<Section, CutPart>();
  for (const section of sectionsOf(claims)) {
    const { heading, texts } = section;
    const part: ClaimWords[] = [];
    for (const text of texts) {
      part.push(cutClaims([text]));
      await breathe();
    }
    const anchors = anchorsOf(
      [
        ...texts.map(text => ({ text, share: ANCHOR_SHARES.beside })),
        ...(heading ? [{ text: heading, share: ANCHOR_SHARES.heading }] : []),
        { text: title, share: ANCHOR_SHARES.title },
      ],
      language,
    );
    const subject = subjectOf(heading, title, language);
    parts.set(section, { claims: part, anchors, subject });
  }
  return parts;
}

async function cutPage(
  article: Pick<Article, 'text' | 'headline' | 'url'>,
  parts: CutParts,
): Promise<CutPage> {
  const words = cutText(article.text, article.headline);
  const told = new Map<Section, readonly ToldClaim[]>();
  const all: number[][] = [];
  for (const [section, { claims }] of parts) {
    const fits: number[] = [];
    for (const claim of claims) {
      fits.push(fitOfWords(claim, words));
      await breathe();
    }
    told.set(section, tellPart(section, fits));
    all.push(fits);
  }
  const story = storyFit(all);
  return {
    words,
    story: story < ONE_STORY ? 0 : STORY_BASE + (1 - STORY_BASE) * story,
    kind: kindOfReport(article),
    parts: told,
  };
}
