/** What a page that was read says of its work: by its platform's own markup, else by its metas. */
import { hostOf, isWithin } from '../../urls/host.ts';
import type { HtmlFacts } from '../article.ts';
import { articleNodes, isNode, typesOf } from '../extraction/json-ld.ts';
import { noticeInTitle } from '../works/registered-work.ts';
import { metaOf, type Platform, type ScannedPage } from './platform.ts';
import { abstracts } from './platforms/abstracts.ts';
import { github } from './platforms/github.ts';
import { needsScripts, posts } from './platforms/posts.ts';
import { scholarly } from './platforms/scholarly.ts';
import { sec } from './platforms/sec.ts';
import { video } from './platforms/video.ts';
import { wikipedia } from './platforms/wikipedia.ts';
import { recordOfAddress } from './record-of-address.ts';
import type { PageRecord, Periodical, WorkKind } from './work.ts';

const PLATFORMS: readonly Platform[] = [wikipedia, sec, github, video, posts, abstracts, scholarly];

/** Types of JSON-LD that say what a page is, on whichever site. https://schema.org/CreativeWork */
const TYPES: readonly (readonly [RegExp, WorkKind])[] = [
  [/^(?:(?:reportage|analysis|opinion|background|review)?newsarticle|liveblogposting)$/, 'news'],
  [/^(?:medical)?scholarlyarticle$/, 'paper'],
  [/^report$/, 'report'],
  [/^(?:podcastepisode|radioepisode)$/, 'podcast'],
  [/^dataset$/, 'dataset'],
  [/^(?:softwareapplication|softwaresourcecode)$/, 'software'],
  [/^(?:legislation|legislationobject)$/, 'law'],
  [/^(?:discussionforumposting|qapage|question)$/, 'thread'],
  [/^(?:socialmediaposting|blogposting)$/, 'post'],
];

/**
 * The record of a page: what its address tells, with what its markup says instead. Empty for a page
 * that is like any other.
 */
export function recordOfPage(page: ScannedPage): PageRecord {
  const byAddress = recordOfAddress(page.url);
  const platform = readPlatform(page);
  // Repositories of data print the metas of papers.
  const isData = byAddress?.kind === 'dataset' && platform?.kind === 'paper';
  const told = isData ? undefined : platform?.kind;
  const kind = told ?? byAddress?.kind ?? kindOfMarkup(page.facts);
  const ids = { ...byAddress?.ids, ...platform?.ids };
  const isPaper = kind === 'paper' || kind === 'preprint';
  const notice = isPaper ? noticeInTitle(platform?.headline ?? '') : null;
  return {
    isShell: page.text.length < HARDLY_ANY && needsScripts(page.html, page.text),
    periodical: periodicalOf(page),
    ...(notice && { notices: [notice] }),
    ...platform,
    ...(kind && { kind }),
    ...(Object.keys(ids).length > 0 && { ids }),
  };
}

/** Short articles ask for scripts too, for their comments; a shell has no text. UTF-16 units. */
const HARDLY_ANY = 200;

function readPlatform(page: ScannedPage): PageRecord | null {
  const host = hostOf(page.url) ?? '';
  for (const { hosts, read } of PLATFORMS) {
    if (hosts.length > 0 && !hosts.some(one => isWithin(host, one))) continue;
    const record = read(page);
    if (record) return record;
  }
  return null;
}

function kindOfMarkup({ jsonLd }: HtmlFacts): WorkKind | undefined {
  const types = jsonLd.flatMap(typesOf);
  return TYPES.find(([pattern]) => types.some(type => pattern.test(type)))?.[1];
}

/** Systems that make blogs and nothing else, as their pages' generator names them: "Blogger". */
const BLOG_SYSTEM = /^(?:blogger|typepad|bear blog|writefreely)\b/i;
/** What every page of Substack loads, also under a domain of its author's own. */
const OF_SUBSTACK = /<link\b[^<>]{0,200}\bhref="https:\/\/substackcdn\.com\b/;

/**
 * What the page says that its article stands in: by the article's own type ("BlogPosting") or what
 * it is a part of ("Blog", "Periodical"), else by the system that made the page.
 */
function periodicalOf({ url, html, facts }: ScannedPage): Periodical | undefined {
  const [article] = articleNodes(facts.jsonLd, url);
  const types = [article, article?.isPartOf].flat().filter(isNode).flatMap(typesOf);
  if (types.includes('periodical')) return 'magazine';
  const isBlog =
    types.some(type => /^blog/.test(type)) ||
    BLOG_SYSTEM.test(metaOf(facts, 'generator') ?? '') ||
    OF_SUBSTACK.test(html);
  return isBlog ? 'blog' : undefined;
}
