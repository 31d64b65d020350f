/**
 * A text that the reader gives for a citation whose source no lookup could read. It is kept with the
 * trace and sent nowhere; a verdict that rests on it stands on an article that is marked as given.
 */
import type { GivenText } from '../../../articles/given/given-text.ts';
import type { Directory } from '../../../outlets/outlet.ts';
import { headlineFromSlug } from '../../../urls/address.ts';
import { hostOf } from '../../../urls/host.ts';
import { adoptKnown, articleAt } from '../../model/adopt.ts';
import { marksOf } from '../../model/marks.ts';
import { say } from '../../model/messages.ts';
import type { Given, TraceRecord } from '../../model/record.ts';
import type { TraceArticle, TraceCitation } from '../../model/schema.ts';
import { addStep } from '../../model/steps.ts';
import { canBeGiven, isUnread } from '../../view/given-text.ts';
import { integrateArticle } from '../integrate-article.ts';

/** What the work on a record takes, and what is not told by the reader. */
export interface GiveTools {
  readonly directory: Directory;
  readonly now: Date;
  /** Makes the address of a text that has none: "urn:uuid:…". */
  readonly newAddress: () => string;
}

/**
 * Holds a given text against the claims of a citation, as the text of its article; of one without an
 * article it becomes one, at `url`, else where the mark leads, else at no web address. False where
 * the citation is none that a text may be given for, or that address has a text already: then
 * nothing is changed.
 */
export async function giveText(
  record: TraceRecord,
  id: string,
  given: GivenText,
  url: string | null,
  tools: GiveTools,
): Promise<boolean> {
  const citation = marksOf(record.trace).find(mark => mark.id === id);
  if (!citation || !canBeGiven(record, citation) || lacksTexts(record)) return false;
  const { article } = citation.resolution;
  const address = addressOf(citation, url);
  // Other citations may rest on the article at that address, or others be copies of it.
  const known =
    record.trace.articles.find(row => row.id === article) ??
    (address === null ? undefined : articleAt(record, address));
  if (known && !isUnread(known)) return false;
  const before: Given['before'] = {
    resolution: citation.resolution,
    row: known ? structuredClone(known) : null,
    body: (known && record.bodies[known.id]) ?? null,
  };
  const row = known ?? addRow(record, citation, given, address, tools);
  if (!row) return false;
  record.given = [...(record.given ?? []), { citation: id, article: row.id, before }];
  fillRow(row, given);
  record.bodies[row.id] = {
    text: given.text,
    canonical: null,
    evidence: before.body?.evidence ?? [],
    ...(given.pages && { pages: given.pages }),
  };
  citation.resolution = {
    ...citation.resolution,
    status: 'resolved',
    article: row.id,
    confidence: 1,
    steps: [...citation.resolution.steps],
  };
  addStep(citation, tools.now, { did: 'read', what: 'reader', url: null, said: say('readGiven') });
  await integrateArticle(record, tools.directory, row.id);
  return true;
}

/**
 * A trace that came from a file has verdicts without the texts behind them: they would be lost if its
 * claims were judged anew.
 */
const lacksTexts = ({ trace, bodies }: TraceRecord): boolean =>
  trace.claims.some(({ backing }) =>
    backing.some(row => row.verdict !== 'unknown' && !bodies[row.article ?? '']?.text),
  );

/**
 * Takes a given text back: what stood there before stands there again, and the claims are judged
 * without it. False where none was given.
 */
export async function takeTextBack(
  record: TraceRecord,
  id: string,
  directory: Directory,
): Promise<boolean> {
  const given = record.given?.find(one => one.citation === id);
  const citation = marksOf(record.trace).find(mark => mark.id === id);
  if (!given || !citation) return false;
  const { article, before } = given;
  record.given = record.given?.filter(one => one !== given) ?? [];
  citation.resolution = before.resolution;
  const row = record.trace.articles.find(one => one.id === article);
  if (row) restoreRow(record, row, before);
  await integrateArticle(record, directory, article);
  return true;
}

function restoreRow(
  record: TraceRecord,
  given: TraceArticle,
  { row, body }: Given['before'],
): void {
  const { trace, bodies } = record;
  if (body) bodies[given.id] = body;
  else delete bodies[given.id];
  const isNeeded =
    marksOf(trace).some(({ resolution }) => resolution.article === given.id) ||
    trace.articles.some(({ original }) => original?.article === given.id);
  delete given.given;
  trace.articles = trace.articles.flatMap(one => {
    if (one !== given) return one;
    return row ?? (isNeeded ? one : []);
  });
}

/** The web address of a text: the one the reader says, else where the mark leads. */
const addressOf = ({ href }: TraceCitation, url: string | null): string | null =>
  [url, href].find(one => one !== null && hostOf(one) !== null) ?? null;

/** A row for a source that nothing was found of; null where its outlet cannot be told. */
function addRow(
  record: TraceRecord,
  citation: TraceCitation,
  given: GivenText,
  address: string | null,
  { directory, newAddress }: GiveTools,
): TraceArticle | null {
  if (!address && citation.outlet === null) return null;
  const headline =
    given.title ??
    citation.headline ??
    citation.reference?.title ??
    (address ? headlineFromSlug(address) : citation.text);
  const id = adoptKnown(
    { record, directory },
    {
      url: address ?? newAddress(),
      headline,
      published: given.published,
      access: 'metadata',
    },
    [],
    address ? null : citation.outlet,
  );
  return record.trace.articles.find(row => row.id === id) ?? null;
}

/** What the reader's file says of the source is taken where nobody else said it. */
function fillRow(row: TraceArticle, { authors, published, language }: GivenText): void {
  row.given = true;
  row.published ??= published;
  row.language ??= language;
  if (row.authors.length === 0) row.authors = [...authors];
}
