/**
 * A citation that says what it means and neither links it nor names an outlet that anybody knows: an
 * entry of a list of references is looked up by its words, all others are told to the reader.
 */
import type { Candidate } from '../../../articles/article.ts';
import { isSameReference, type PrintedWork } from '../../../articles/matching/same-reference.ts';
import { say } from '../../model/messages.ts';
import type { TraceCitation } from '../../model/schema.ts';
import type { Question, SourceId } from '../../model/source.ts';
import { addStep } from '../../model/steps.ts';
import type { Briefing } from '../briefing.ts';
import type { Lookup } from './lookup.ts';

/** Registers that find a work by the words of its record. */
export const REGISTERS: readonly SourceId[] = ['crossref'];

/** What resolving such citations takes. */
export interface UnlinkedTools {
  readonly lookup: Pick<Lookup, 'sources' | 'clock' | 'ask' | 'placeOf'>;
  readonly briefing: Pick<Briefing, 'trace' | 'fewerWords'>;
  /** Reads the page of a work that was found, as if it were linked. */
  readonly linked: (citation: TraceCitation, address: string) => Promise<void>;
}

/**
 * Resolves one citation. Only a work of the same title, by the same people, of the same year is
 * taken: most records of a register are nearly of that name.
 */
export async function resolveUnlinked(
  tools: UnlinkedTools,
  citation: TraceCitation,
): Promise<void> {
  const { lookup, linked } = tools;
  const question = questionOf(tools.briefing, citation);
  const registers = lookup.sources.filter(({ id }) => REGISTERS.includes(id));
  const open: TraceCitation['resolution']['status'][] = [];
  for (const source of question ? registers : []) {
    if (!question) break;
    const { answer, step } = await lookup.ask(source, question, lookup.placeOf(citation));
    addStep(citation, lookup.clock.now(), step);
    if (!answer?.ok) {
      open.push(answer === null ? 'no-access' : 'failed');
      continue;
    }
    const work = workAmong(answer.candidates, question.reference);
    if (work) return linked(citation, work.url);
  }
  const { names } = citation;
  const said = names === undefined ? say('unknownOutlet') : say('namesNoLink', names);
  addStep(citation, lookup.clock.now(), { did: 'gave-up', what: 'outlet', url: null, said });
  citation.resolution.status = open[0] ?? 'not-found';
}

/** What a register is asked; null where nothing tells enough, or may be told. */
export function questionOf(
  { trace, fewerWords = false }: Pick<Briefing, 'trace' | 'fewerWords'>,
  { reference }: Pick<TraceCitation, 'reference'>,
): (Question & Required<Pick<Question, 'reference'>>) | null {
  if (!reference || fewerWords) return null;
  const { title } = reference;
  const base = { domain: null, host: null, outlet: null, words: [], from: null, to: null };
  return { ...base, title, language: trace.page.language, reference };
}

/** The work that is printed; of its versions the one of the printed year. */
function workAmong(candidates: readonly Candidate[], printed: PrintedWork): Candidate | undefined {
  const found = candidates.filter(one => isSameReference(printed, one));
  return found.find(({ year }) => year && printed.year?.startsWith(year)) ?? found[0];
}
