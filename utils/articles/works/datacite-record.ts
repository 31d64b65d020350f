import * as z from 'zod/mini';
import { plain } from '../records/platform.ts';
import type { WorkKind } from '../records/work.ts';
import { readJson } from './json.ts';
import { noticeInTitle, type RegisteredWork } from './registered-work.ts';

const text = z.optional(z.nullable(z.string()));
const recordSchema = z.object({
  data: z.object({
    attributes: z.object({
      doi: z.string(),
      titles: z.array(z.object({ title: z.string() })),
      creators: z.optional(z.array(z.object({ name: text, givenName: text, familyName: text }))),
      publisher: z.optional(z.nullable(z.union([z.string(), z.object({ name: text })]))),
      language: text,
      dates: z.optional(z.array(z.object({ date: z.string(), dateType: text }))),
      publicationYear: z.optional(z.nullable(z.union([z.number(), z.string()]))),
      types: z.optional(z.object({ resourceTypeGeneral: text })),
      descriptions: z.optional(z.array(z.object({ description: text, descriptionType: text }))),
      relatedIdentifiers: z.optional(
        z.array(
          z.object({ relationType: text, relatedIdentifier: text, relatedIdentifierType: text }),
        ),
      ),
    }),
  }),
});
type Attributes = z.infer<typeof recordSchema>['data']['attributes'];

/** https://datacite-metadata-schema.readthedocs.io/en/4.5/appendices/appendix-1/resourceTypeGeneral/ */
const KINDS: Readonly<Record<string, WorkKind>> = {
  Dataset: 'dataset',
  Software: 'software',
  Preprint: 'preprint',
  JournalArticle: 'paper',
  ConferencePaper: 'paper',
  Report: 'report',
  Audiovisual: 'video',
};
const VERSIONS = /^Is(?:VersionOf|NewVersionOf|PreviousVersionOf|IdenticalTo|VariantFormOf)$/;

/** DataCite's record of a DOI, mostly of data or software; null for an answer that is none. */
export function readDatacite(body: string): RegisteredWork | null {
  const answer = recordSchema.safeParse(readJson(body));
  if (!answer.success) return null;
  const work = answer.data.data.attributes;
  const { publisher, types, descriptions = [] } = work;
  const house = typeof publisher === 'string' ? publisher : publisher?.name;
  const notice = noticeInTitle(work.titles[0]?.title ?? '');
  const about = descriptions.find(
    ({ descriptionType }) => descriptionType === 'Abstract',
  )?.description;
  return {
    titles: work.titles.map(({ title }) => plain(title)),
    authors: (work.creators ?? []).flatMap(
      ({ name, givenName, familyName }) =>
        (givenName && familyName ? `${givenName} ${familyName}` : name) || [],
    ),
    published: dayOf(work),
    language: work.language ?? null,
    kind: KINDS[types?.resourceTypeGeneral ?? ''] ?? null,
    ids: { doi: work.doi.toLowerCase() },
    container: house ? { title: house } : null,
    notices: notice ? [notice] : [],
    versions: versionsOf(work),
    abstract: about ? plain(about) : null,
  };
}

function dayOf({ dates = [], publicationYear }: Attributes): string | null {
  const issued = dates.find(({ dateType }) => dateType === 'Issued')?.date;
  return /^\d{4}(?:-\d{2}){0,2}/.exec(issued ?? String(publicationYear ?? ''))?.[0] ?? null;
}

const versionsOf = ({ relatedIdentifiers = [] }: Attributes): string[] =>
  relatedIdentifiers.flatMap(({ relationType, relatedIdentifier, relatedIdentifierType }) =>
    VERSIONS.test(relationType ?? '') && relatedIdentifierType === 'DOI' && relatedIdentifier
      ? [relatedIdentifier.toLowerCase()]
      : [],
  );
