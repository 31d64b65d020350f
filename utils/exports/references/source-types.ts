/** What each format calls each kind of source: one row a kind. */
import type { SourceKind } from './source-kind.ts';

/** The types of one kind of source. */
export interface SourceTypes {
  /** Of the 39 types that Zotero reads: one unknown type makes it refuse a whole file. */
  readonly csl: CslType;
  /** Never GEN: Zotero takes it for a journal article. */
  readonly ris: string;
  /** BibTeX's own entry types, and the field that names where it was published. */
  readonly bibtex: readonly [type: string, container: string];
  readonly biblatex: readonly [type: string, container: string];
  /** The template of English Wikipedia: "cite news". */
  readonly wikipedia: string;
  /** Zotero's item type, for COinS. */
  readonly zotero: string;
  readonly schemaOrg: string;
}

export type CslType =
  | 'article-newspaper'
  | 'article-magazine'
  | 'article-journal'
  | 'article'
  | 'report'
  | 'entry-encyclopedia'
  | 'post'
  | 'post-weblog'
  | 'motion_picture'
  | 'broadcast'
  | 'legislation'
  | 'dataset'
  | 'webpage';

const PAGE: SourceTypes = {
  csl: 'webpage',
  ris: 'ELEC',
  bibtex: ['misc', 'howpublished'],
  biblatex: ['online', 'organization'],
  wikipedia: 'web',
  zotero: 'webpage',
  schemaOrg: 'WebPage',
};

const REPORT: SourceTypes = {
  csl: 'report',
  ris: 'RPRT',
  bibtex: ['techreport', 'institution'],
  biblatex: ['report', 'institution'],
  wikipedia: 'report',
  zotero: 'report',
  schemaOrg: 'Report',
};

export const SOURCE_TYPES: Readonly<Record<SourceKind, SourceTypes>> = {
  news: {
    csl: 'article-newspaper',
    // The only type of RIS that keeps archive and library fields.
    ris: 'NEWS',
    bibtex: ['article', 'journal'],
    biblatex: ['article', 'journaltitle'],
    wikipedia: 'news',
    zotero: 'newspaperArticle',
    schemaOrg: 'NewsArticle',
  },
  magazine: {
    csl: 'article-magazine',
    ris: 'MGZN',
    bibtex: ['article', 'journal'],
    biblatex: ['article', 'journaltitle'],
    wikipedia: 'magazine',
    zotero: 'magazineArticle',
    schemaOrg: 'NewsArticle',
  },
  paper: {
    csl: 'article-journal',
    ris: 'JOUR',
    bibtex: ['article', 'journal'],
    biblatex: ['article', 'journaltitle'],
    wikipedia: 'journal',
    zotero: 'journalArticle',
    schemaOrg: 'ScholarlyArticle',
  },
  preprint: {
    ...PAGE,
    csl: 'article',
    ris: 'UNPB',
    zotero: 'preprint',
    schemaOrg: 'ScholarlyArticle',
  },
  report: REPORT,
  filing: REPORT,
  encyclopedia: {
    csl: 'entry-encyclopedia',
    ris: 'ENCYC',
    bibtex: ['incollection', 'booktitle'],
    biblatex: ['inreference', 'booktitle'],
    wikipedia: 'encyclopedia',
    zotero: 'encyclopediaArticle',
    schemaOrg: 'Article',
  },
  post: { ...PAGE, csl: 'post', zotero: 'forumPost', schemaOrg: 'SocialMediaPosting' },
  thread: { ...PAGE, csl: 'post', zotero: 'forumPost', schemaOrg: 'DiscussionForumPosting' },
  // Zotero reads no access date of BLOG, and no other type makes it a blog post.
  blog: {
    ...PAGE,
    csl: 'post-weblog',
    ris: 'BLOG',
    zotero: 'blogPost',
    schemaOrg: 'BlogPosting',
  },
  video: {
    ...PAGE,
    csl: 'motion_picture',
    ris: 'VIDEO',
    biblatex: ['video', 'organization'],
    wikipedia: 'AV media',
    zotero: 'videoRecording',
    schemaOrg: 'VideoObject',
  },
  podcast: {
    ...PAGE,
    csl: 'broadcast',
    ris: 'SOUND',
    biblatex: ['audio', 'organization'],
    wikipedia: 'AV media',
    zotero: 'podcast',
    schemaOrg: 'PodcastEpisode',
  },
  release: { ...PAGE, wikipedia: 'press release' },
  law: {
    ...PAGE,
    csl: 'legislation',
    ris: 'STAT',
    biblatex: ['legislation', 'organization'],
    zotero: 'statute',
    schemaOrg: 'Legislation',
  },
  dataset: {
    ...PAGE,
    csl: 'dataset',
    ris: 'DATA',
    biblatex: ['dataset', 'organization'],
    zotero: 'dataset',
    schemaOrg: 'Dataset',
  },
  // CSL's `software` makes Zotero refuse the file.
  software: {
    ...PAGE,
    ris: 'COMP',
    biblatex: ['software', 'organization'],
    zotero: 'computerProgram',
    schemaOrg: 'SoftwareSourceCode',
  },
  webpage: PAGE,
};
