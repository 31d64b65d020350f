import type { PastedText } from '../../components/report/PasteBox.tsx';
import { loadPreferences } from '../../utils/storage/preferences.ts';
import type { PageReading } from '../../utils/trace/model/page-reading.ts';
import type { TraceCitation } from '../../utils/trace/model/schema.ts';
import { ownDirectory } from '../shared/own-directory.ts';

/** Reads pasted text as a page is read; the directory and the readers are loaded for it alone. */
export async function readingOfText({ text, title, date }: PastedText): Promise<PageReading> {
  const [{ readPastedText }, { readPage }, { toPageReading }, directory] = await Promise.all([
    import('../../utils/page/reading/pasted/pasted-text.ts'),
    import('../../utils/claims/read-page.ts'),
    import('../../utils/page/session/page-reading.ts'),
    ownDirectory(),
  ]);
  const page = {
    ...readPastedText(text, { url: '', title: title.trim() || null }),
    published: date || null,
  };
  return toPageReading(page, readPage(page, directory, (await loadPreferences()).languages));
}

/**
 * A selected text as a reading: with the citations in it where it has some, else as one claim with
 * a mark that nobody printed, so that there is something to look up: at one outlet, or (null)
 * wherever the lookup services find it.
 */
export async function readingOfSelection(
  text: string,
  from: PageReading['page'] | null,
  domain: string | null,
): Promise<PageReading> {
  const reading = await readingOfText({ text, title: from?.title ?? '', date: '' });
  const page = from ?? reading.page;
  if (reading.citations.length > 0) return { ...reading, page };
  const claims = reading.claims.filter(({ role }) => role !== 'connective');
  const [first] = claims;
  const asked = first ? claims : [{ ...makeOnlyClaim(text), text: text.trim() }];
  const citation = makeMark(
    asked.map(({ id }) => id),
    domain,
  );
  return {
    page,
    links: [],
    mentions: reading.mentions,
    citations: [citation],
    claims: asked.map(claim => ({ ...claim, citations: [citation.id] })),
  };
}

const makeOnlyClaim = (text: string): PageReading['claims'][number] => ({
  id: 'c1',
  text,
  role: 'claim',
  heading: null,
  subject: null,
  citations: [],
  mentions: [],
  restates: null,
  backing: [],
});

const makeMark = (claims: string[], outlet: string | null): TraceCitation => ({
  id: 'k1',
  text: outlet ?? '',
  group: 'g1',
  form: 'outlet',
  outlet,
  href: null,
  date: null,
  carrier: null,
  claims,
  alternatives: [],
  placement: 'after-sentence',
  resolution: {
    status: 'skipped',
    article: null,
    link: 'unchecked',
    confidence: 0,
    candidates: [],
    steps: [],
  },
});
