/**
 * The news search asked once about a whole story: what it offers serves the marks of every outlet,
 * where a question for each would wait for its turn.
 */
import { namesOutlet } from '../../model/marks.ts';
import type { TraceCitation } from '../../model/schema.ts';
import type { Source, SourceId } from '../../model/source.ts';
import { type Briefing, claimsById, sectionOf, sectionsOf } from '../briefing.ts';
import type { Asked, Lookup } from './lookup.ts';
import { createQuestioner } from './outlet-question.ts';
import { isOneStory, storyWords } from './story-words.ts';

/** Services whose turns are so far apart that a question is better shared. */
const SPACED: ReadonlySet<SourceId> = new Set(['bing-news']);
/** Marks of fewer outlets are sooner asked for one by one. */
const LEAST_OUTLETS = 3;
/** Before all that is asked for one outlet. */
const FIRST = -1000;

/** The questions about stories of one run. */
export interface StorySearch {
  /** Whether the page tells one story throughout, so that one question serves all its marks. */
  readonly isOneStory: boolean;
  /**
   * What the news search offers on the story around a mark; null where no such question may be asked
   * or it would serve few. Each story is asked for once.
   */
  ask(citation: TraceCitation): Promise<Asked | null>;
}

/** Prepares the questions; `pending` are ids of the citations that are still looked up. */
export function createStorySearch(
  lookup: Lookup,
  briefing: Briefing & { readonly trace: { readonly citations: readonly TraceCitation[] } },
  pending: () => readonly string[],
): StorySearch {
  const { trace, fewerWords = false } = briefing;
  const { page, claims, citations, mentions } = trace;
  const source = lookup.sources.find(({ id }) => SPACED.has(id));
  const byId = claimsById(claims);
  const asked = new Map<string | null, Promise<Asked | null>>();
  const questioner = createQuestioner(briefing, lookup.clock, null);
  const whole = isOneStory(trace);

  const headingOf = ({ claims: [first = ''] }: TraceCitation) => byId.get(first)?.heading ?? null;
  // Once: a page of thousands has a heading for each of them.
  const byHeading = Map.groupBy(citations, headingOf);
  const concerned = (heading: string | null) =>
    whole ? citations : (byHeading.get(heading) ?? []);

  const askFor = async (from: Source, citation: TraceCitation): Promise<Asked | null> => {
    const heading = headingOf(citation);
    const open = new Set(pending());
    const outlets = concerned(heading).filter(({ id, href }) => open.has(id) && href === null);
    if (new Set(outlets.map(({ outlet }) => outlet)).size < LEAST_OUTLETS) return null;
    const texts = whole
      ? sectionsOf(claims).flatMap(section => section.texts)
      : (sectionOf(claims, citation)?.texts ?? []);
    const headline = whole ? page.title : (heading ?? page.title);
    const named = mentions.filter(namesOutlet).map(({ text }) => text);
    const words = storyWords(texts, headline, page.language, named);
    const question = { ...questioner.questionFor(outlets), words };
    if (!words.length || !from.applies(question, lookup.clock.now())) return null;
    return lookup.ask(from, question, FIRST);
  };

  return {
    isOneStory: whole,
    async ask(citation) {
      if (!source || fewerWords || lookup.signal.aborted) return null;
      const key = whole ? null : headingOf(citation);
      const going = asked.get(key) ?? askFor(source, citation);
      // What was not worth asking now is not so later either: marks only become fewer.
      asked.set(key, going);
      return going;
    },
  };
}
