import * as z from 'zod/mini';
import { plain } from '../records/platform.ts';
import type { WorkKind } from '../records/work.ts';
import { readJson } from './json.ts';
import {
  dayOfParts,
  type Notice,
  type NoticeKind,
  noticeInTitle,
  type RegisteredWork,
} from './registered-work.ts';

const text = z.optional(z.string());
const list = z.optional(z.array(z.string()));
const date = z.optional(
  z.object({ 'date-parts': z.optional(z.array(z.array(z.nullable(z.number())))) }),
);
const update = z.object({ DOI: text, type: text, updated: date });
const related = z.object({ 'id-type': text, id: text });

const recordSchema = z.object({
  message: z.object({
    DOI: z.string(),
    type: text,
    subtype: text,
    title: list,
    subtitle: list,
    'original-title': list,
    author: z.optional(z.array(z.object({ given: text, family: text, name: text }))),
    issued: date,
    language: text,
    'container-title': list,
    volume: text,
    issue: text,
    page: text,
    publisher: text,
    abstract: text,
    'update-to': z.optional(z.array(update)),
    'updated-by': z.optional(z.array(update)),
    relation: z.optional(z.record(z.string(), z.array(related))),
  }),
});
type CrossrefWork = z.infer<typeof recordSchema>['message'];

/** https://www.crossref.org/documentation/schema-library/markup-guide-record-types/ */
const KINDS: Readonly<Record<string, WorkKind>> = {
  'journal-article': 'paper',
  'proceedings-article': 'paper',
  'book-chapter': 'paper',
  'posted-content': 'preprint',
  report: 'report',
  'report-component': 'report',
  dataset: 'dataset',
  'reference-entry': 'encyclopedia',
};

/** https://www.crossref.org/documentation/register-maintain-records/maintaining-your-metadata/registering-updates/ */
const NOTICES: Readonly<Record<string, NoticeKind>> = {
  retraction: 'retraction',
  partial_retraction: 'retraction',
  removal: 'retraction',
  withdrawal: 'withdrawal',
  correction: 'correction',
  corrigendum: 'correction',
  erratum: 'correction',
  expression_of_concern: 'concern',
  concern: 'concern',
};

/** Relations between versions of one work. */
const VERSIONS = [
  'is-preprint-of',
  'has-preprint',
  'is-version-of',
  'has-version',
  'is-identical-to',
];

/** Crossref's record of a DOI; null for an answer that is none. */
export function readCrossref(body: string): RegisteredWork | null {
  const answer = recordSchema.safeParse(readJson(body));
  if (!answer.success) return null;
  const work = answer.data.message;
  const [title = ''] = work.title ?? [];
  const titles = [title, ...subtitled(work, title), ...(work['original-title'] ?? [])];
  const named = noticeInTitle(title);
  return {
    titles: titles.map(plain).filter(Boolean),
    authors: authorsOf(work),
    published: dayOfParts(work.issued?.['date-parts']?.[0]),
    language: work.language ?? null,
    kind: KINDS[work.type ?? ''] ?? null,
    ids: { doi: work.DOI.toLowerCase() },
    container: containerOf(work),
    notices: [...noticesOf(work), ...(named ? [named] : [])],
    versions: versionsOf(work),
    abstract: work.abstract
      ? plain(work.abstract.replace(/<jats:title>[^<]{0,40}<\/jats:title>/g, ''))
      : null,
  };
}

const subtitled = ({ subtitle = [] }: CrossrefWork, title: string): string[] =>
  subtitle.map(more => `${title}: ${more}`);

const authorsOf = ({ author = [] }: CrossrefWork): string[] =>
  author
    .map(({ given, family, name }) => name ?? [given, family].filter(Boolean).join(' '))
    .filter(Boolean);

function containerOf(work: CrossrefWork): RegisteredWork['container'] {
  const { volume, issue, page, publisher } = work;
  const title =
    work['container-title']?.[0] ?? (work.type === 'posted-content' ? publisher : undefined);
  if (!title) return null;
  return {
    title: plain(title),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(page && { pages: page.replace('-', '–') }),
    ...(publisher && { publisher }),
  };
}

/**
 * "updated-by" lists what was published about this work. "update-to" lists the works that this one is
 * a notice of; only a work that names itself there was updated in its own place.
 */
function noticesOf(work: CrossrefWork): Notice[] {
  const own = (work['update-to'] ?? []).filter(
    ({ DOI }) => DOI?.toLowerCase() === work.DOI.toLowerCase(),
  );
  return [...(work['updated-by'] ?? []), ...own].flatMap(({ DOI, type = '', updated }) => {
    const kind = NOTICES[type.toLowerCase().replace(/[\s-]+/g, '_')];
    const url = DOI ? `https://doi.org/${encodeURI(DOI.toLowerCase())}` : null;
    return kind ? [{ kind, url, at: dayOfParts(updated?.['date-parts']?.[0]) }] : [];
  });
}

function versionsOf({ relation = {} }: CrossrefWork): string[] {
  const found = VERSIONS.flatMap(name => relation[name] ?? []);
  return found.flatMap(({ 'id-type': type, id }) =>
    type === 'doi' && id ? [id.toLowerCase()] : [],
  );
}
