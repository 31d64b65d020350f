/** How well the pages that were read fit an outlet's citations: claims and pages are cut once each. */
import { storyFit } from '../../../articles/matching/story-fit.ts';
import {
  type ClaimWords,
  cutClaims,
  cutText,
  fitOfWords,
  type TextWords,
} from '../../../articles/matching/text-fit.ts';
import type { TraceCitation, TraceClaim } from '../../model/schema.ts';
import { breathe } from '../breathe.ts';
import { claimTexts, sectionsOf } from '../briefing.ts';
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
  of(citation: TraceCitation): ReadonlyMap<string, number | null>;
}

/** A page that was read, cut, with what it tells of the whole story. */
interface CutPage {
  readonly words: TextWords;
  readonly story: number;
}

/** A citation's claims, and those it may back instead, cut; and what is known of them. */
interface Cited {
  readonly beside: readonly ClaimWords[];
  readonly fits: Map<string, number | null>;
}

/** Prepares the fits over a page's claims and the outcomes of reading, which may grow. */
export function createPageFits(
  claims: readonly TraceClaim[],
  outcomes: ReadonlyMap<string, ReadOutcome>,
): PageFits {
  const pages = new Map<string, CutPage | null>();
  const cited = new Map<TraceCitation, Cited>();
  let parts: ClaimWords[][] | null = null;

  const citedOf = (citation: TraceCitation): Cited => {
    const known = cited.get(citation);
    if (known) return known;
    const { near, other } = claimTexts(claims, citation);
    const fresh: Cited = { beside: [near, other].map(cutClaims), fits: new Map() };
    cited.set(citation, fresh);
    return fresh;
  };

  return {
    async cutPages() {
      parts ??= await cutParts(claims);
      for (const [url, outcome] of outcomes) {
        if (pages.has(url)) continue;
        pages.set(url, outcome.ok && outcome.article.text ? cutPage(outcome.article, parts) : null);
        await breathe();
      }
    },
    of(citation) {
      const { beside, fits } = citedOf(citation);
      for (const [url, page] of pages) if (!fits.has(url)) fits.set(url, fitOf(beside, page));
      return fits;
    },
  };
}

/** The page's claims, each cut by itself, by heading. */
async function cutParts(claims: readonly TraceClaim[]): Promise<ClaimWords[][]> {
  const parts: ClaimWords[][] = [];
  for (const texts of sectionsOf(claims).values()) {
    const part: ClaimWords[] = [];
    for (const text of texts) {
      part.push(cutClaims([text]));
      await breathe();
    }
    parts.push(part);
  }
  return parts;
}

function cutPage(
  { text, headline }: { readonly text: string; readonly headline: string },
  parts: readonly (readonly ClaimWords[])[],
): CutPage {
  const words = cutText(text, headline);
  const story = storyFit(parts, words);
  return { words, story: story < ONE_STORY ? 0 : STORY_BASE + (1 - STORY_BASE) * story };
}

function fitOf(beside: readonly ClaimWords[], page: CutPage | null): number | null {
  return page && Math.max(page.story, ...beside.map(claims => fitOfWords(claims, page.words)));
}
