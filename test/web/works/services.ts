/** The services that know the documents, each answering as the real one does. */
import { escapeMarkup, html, json, text, xml } from '../answers.ts';
import type { WebAnswer, WebRequest } from '../loopback.ts';
import { DOCUMENTS, paragraphsOf, type WorkDocument } from './documents.ts';
import { workPage } from './pages.ts';

const hostOf = ({ url }: WorkDocument) => new URL(url).hostname;
const wordsOf = (query: string) =>
  query
    .replace(/\b(?:all|ti|TITLE|AND|SRC|PUBLISHER|PPR)\b:?|"[^"]*"/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The documents of a host that have every word; with `any`, those that have one, best first. */
function find(
  query: string,
  belongs: (work: WorkDocument) => boolean,
  any = false,
): WorkDocument[] {
  const words = wordsOf(query);
  const scored = DOCUMENTS.filter(work => belongs(work) && work.state !== 'deleted').map(work => {
    const own =
      `${work.title} ${work.says.join(' ')} ${work.by ?? ''} ${work.authors.join(' ')}`.toLowerCase();
    return { work, hits: words.filter(word => own.includes(word)).length };
  });
  return scored
    .filter(({ hits }) => (any ? hits > 0 : hits === words.length))
    .sort((a, b) => b.hits - a.hits)
    .map(({ work }) => work);
}

const byUrl = (url: string) => DOCUMENTS.find(work => work.url === url);

function arxivSearch(url: URL): WebAnswer {
  const found = find(
    url.searchParams.get('search_query') ?? '',
    work => hostOf(work) === 'arxiv.org',
  );
  const entries = found.map(
    ({ url: page, title, says, day }) =>
      `<entry><id>${page.replace('https', 'http')}v1</id><published>${day}T10:00:00Z</published><title>${title}</title><summary>${escapeMarkup(says.join(' '))}</summary></entry>`,
  );
  return xml(
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>arXiv Query</title>${entries.join('')}</feed>`,
    'application/atom+xml',
  );
}

const NOTICES = { retracted: 'retraction', corrected: 'correction' } as const;
const crossrefItem = ({
  doi,
  title,
  authors,
  day,
  journal,
  says,
  url,
  state,
  version,
  kind,
}: WorkDocument) => ({
  DOI: doi,
  type: kind === 'preprint' ? 'posted-content' : 'journal-article',
  title: [state === 'retracted' ? `RETRACTED: ${title}` : title],
  author: authors.map(name => ({ given: name.split(' ')[0], family: name.split(' ').at(-1) })),
  issued: { 'date-parts': [day.split('-').map(Number)] },
  language: 'en',
  'container-title': [journal],
  abstract: `<jats:p>${says.join(' ')}</jats:p>`,
  resource: { primary: { URL: url } },
  ...(state &&
    state in NOTICES && {
      'updated-by': [
        {
          DOI: `${doi}.notice`,
          type: NOTICES[state as keyof typeof NOTICES],
          updated: { 'date-parts': [[2026, 8, 1]] },
        },
      ],
    }),
  ...(version && { relation: { 'has-preprint': [{ 'id-type': 'doi', id: version }] } }),
});
const isCrossref = ({ doi = '' }: WorkDocument) => doi !== '' && !doi.startsWith('10.5281/');

function crossref(url: URL): WebAnswer {
  const doi = decodeURIComponent(/^\/works\/(.+)$/.exec(url.pathname)?.[1] ?? '').toLowerCase();
  if (doi) {
    const work = DOCUMENTS.find(one => one.doi === doi && isCrossref(one));
    return work
      ? json({ status: 'ok', message: crossrefItem(work) })
      : text('Resource not found.', 404);
  }
  const prefix = /prefix:(\S+)/.exec(url.searchParams.get('filter') ?? '')?.[1] ?? '10.';
  const query = url.searchParams.get('query.bibliographic') ?? '';
  const found = find(query, work => isCrossref(work) && (work.doi ?? '').startsWith(prefix), true);
  return json({ status: 'ok', message: { items: found.map(crossrefItem) } });
}

const dataciteItem = ({ doi, title, authors, day, says, url }: WorkDocument) => ({
  id: doi,
  attributes: {
    doi,
    url,
    titles: [{ title }],
    creators: authors.map(name => ({ name })),
    publisher: 'Zenodo',
    dates: [{ date: day, dateType: 'Issued' }],
    types: { resourceTypeGeneral: 'Dataset' },
    descriptions: [{ description: says.join(' '), descriptionType: 'Abstract' }],
  },
});

function datacite(url: URL): WebAnswer {
  const doi = decodeURIComponent(/^\/dois\/(.+)$/.exec(url.pathname)?.[1] ?? '').toLowerCase();
  const held = DOCUMENTS.filter(({ kind }) => kind === 'dataset');
  if (!doi)
    return json({
      data: find(url.searchParams.get('query') ?? '', work => held.includes(work)).map(
        dataciteItem,
      ),
    });
  const work = held.find(one => one.doi === doi);
  return work
    ? json({ data: dataciteItem(work) })
    : json({ errors: [{ status: '404', title: 'not found' }] }, 404);
}

function europePmc(url: URL): WebAnswer {
  const whole = /\/(PMC\d+)\/fullTextXML$/.exec(url.pathname)?.[1];
  const open = DOCUMENTS.find(({ pmcid }) => pmcid !== undefined && pmcid === whole);
  if (open) {
    const body = Array.from({ length: 14 }, () =>
      paragraphsOf(open)
        .map(said => `<p>${escapeMarkup(said)}</p>`)
        .join(''),
    ).join('');
    return xml(
      `<article><front><abstract><p>${open.title}</p></abstract></front><body><sec><title>Results</title>${body}</sec></body></article>`,
    );
  }
  const query = url.searchParams.get('query') ?? '';
  const number = /(?:DOI:"?([^"\s]+?)"?$|EXT_ID:(\d+)|PMCID:(PMC\d+))/.exec(query);
  const isHeld = (work: WorkDocument) =>
    work.pmid !== undefined || /bio|med/.test(work.journal ?? '');
  const found = number
    ? DOCUMENTS.filter(({ doi, pmid, pmcid }) =>
        [doi, pmid, pmcid].some(id => id !== undefined && number.slice(1).includes(id)),
      )
    : find(
        query.replace(/SRC:\w+|PUBLISHER:"\w+"/g, ''),
        work => isHeld(work) && query.includes('SRC:PPR') === (work.kind === 'preprint'),
      );
  const result = found.map(({ pmid, pmcid, doi, title, says, day, kind }) => ({
    id: pmid ?? 'PPR1',
    source: kind === 'preprint' ? 'PPR' : 'MED',
    pmid,
    pmcid,
    doi,
    title,
    abstractText: says.join(' '),
    isOpenAccess: pmcid ? 'Y' : 'N',
    firstPublicationDate: day,
  }));
  return json({ hitCount: result.length, resultList: { result } });
}

function wikiSearch(url: URL): WebAnswer | null {
  if (url.pathname !== '/w/rest.php/v1/search/page') return null;
  const found = find(url.searchParams.get('q') ?? '', work => hostOf(work) === url.hostname);
  const pages = found.map(({ url: page, title, says }, id) => ({
    id,
    key: decodeURIComponent(page.split('/wiki/')[1] ?? ''),
    title,
    excerpt: says.join(' '),
    description: null,
  }));
  return json({ pages });
}

function edgar(url: URL): WebAnswer {
  const from = url.searchParams.get('startdt') ?? '';
  const to = url.searchParams.get('enddt') ?? '9';
  const found = find(
    url.searchParams.get('q') ?? '',
    work => work.kind === 'filing' && work.day >= from && work.day <= to,
  );
  const hits = found.map(({ url: page, by, day }) => {
    const [cik = '', folder = '', file = ''] = page.split('/').slice(-3);
    return {
      _id: `${folder.slice(0, 10)}-${folder.slice(10, 12)}-${folder.slice(12)}:${file}`,
      _source: {
        ciks: [cik.padStart(10, '0')],
        display_names: [`${by}  (TIDE)  (CIK 0001700001)`],
        form: file.includes('10q') ? '10-Q' : '8-K',
        file_date: day,
      },
    };
  });
  return json({ hits: { total: { value: hits.length }, hits } });
}

function github(url: URL): WebAnswer {
  const [, path = ''] = /^\/repos\/brannholm\/tideframe\/(.+)$/.exec(url.pathname) ?? [];
  const repository = {
    html_url: 'https://github.com/brannholm/tideframe',
    full_name: 'brannholm/tideframe',
    description: 'An invented scheduler of tides',
  };
  if (url.pathname === '/search/repositories') {
    const query = wordsOf(url.searchParams.get('q') ?? '');
    const own = `${repository.full_name} ${repository.description}`.toLowerCase();
    return json({ items: query.every(word => own.includes(word)) ? [repository] : [] });
  }
  const release = byUrl('https://github.com/brannholm/tideframe/releases/tag/v4.2');
  const row = release && {
    html_url: release.url,
    tag_name: 'v4.2',
    name: '',
    published_at: `${release.day}T08:00:00Z`,
    body: paragraphsOf(release).join('\n\n'),
  };
  if (path === 'releases') return json([row]);
  if (path === 'releases/tags/v4.2') return json(row);
  const issue = byUrl('https://github.com/brannholm/tideframe/issues/7');
  return path === 'issues/7' && issue
    ? json({
        title: issue.title,
        body: paragraphsOf(issue).join('\n\n'),
        created_at: `${issue.day}T08:00:00Z`,
        user: { login: issue.authors[0] },
      })
    : json({ message: 'Not Found' }, 404);
}

function xOembed(url: URL): WebAnswer {
  const work = byUrl(url.searchParams.get('url') ?? '');
  if (!work || work.state === 'deleted')
    return json({ error: 'Sorry, that page does not exist' }, 404);
  const day = new Date(work.day).toLocaleDateString('en-US', {
    month: 'long',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return json({
    url: work.url,
    author_name: work.authors[0],
    html: `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${work.says.join(' ')}</p>&mdash; ${work.authors[0]} (@${work.by}) <a href="${work.url}">${day}</a></blockquote>`,
  });
}

function bluesky(url: URL): WebAnswer {
  const [, handle, post] =
    /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/(\w+)$/.exec(url.searchParams.get('uri') ?? '') ?? [];
  const work = byUrl(`https://bsky.app/profile/${handle}/post/${post}`);
  if (!work || work.state === 'deleted')
    return json({ error: 'NotFound', message: 'Post not found' }, 400);
  const record = { text: work.says.join(' '), createdAt: `${work.day}T08:00:00Z`, langs: ['en'] };
  return json({
    thread: {
      $type: 'app.bsky.feed.defs#threadViewPost',
      post: { author: { handle: work.by, displayName: work.authors[0] }, record },
    },
  });
}

function reddit(url: URL): WebAnswer | null {
  if (url.pathname === '/robots.txt') return text('User-agent: *\nDisallow: /login\n');
  const entryOf = ({ url: page, title, says, day, authors }: WorkDocument) =>
    `<entry><author><name>/u/${authors[0] ?? '[deleted]'}</name></author><content type="html">${escapeMarkup(`<!-- SC_OFF --><div class="md"><p>${says.join(' ')}</p></div><!-- SC_ON -->`)}</content><link href="${page}" /><published>${day}T08:00:00+00:00</published><title>${title}</title></entry>`;
  const feed = (works: readonly WorkDocument[]) =>
    xml(
      `<feed xmlns="http://www.w3.org/2005/Atom">${works.map(entryOf).join('')}</feed>`,
      'application/atom+xml',
    );
  if (url.pathname === '/search.rss')
    return feed(find(url.searchParams.get('q') ?? '', work => hostOf(work) === 'www.reddit.com'));
  const thread = /\/comments\/(\w+)\/\.rss$/.exec(url.pathname)?.[1];
  const work = DOCUMENTS.find(
    one => thread !== undefined && one.url.includes(`/comments/${thread}/`),
  );
  return work ? feed([work]) : null;
}

function youtube(url: URL): WebAnswer | null {
  if (url.pathname !== '/oembed') return null;
  const work = byUrl(url.searchParams.get('url') ?? '');
  if (!work || work.state === 'deleted') return text('Not Found', 404);
  return json({ title: work.title, author_name: work.by });
}

const SERVICES: Readonly<Record<string, (url: URL) => WebAnswer | null>> = {
  'export.arxiv.org': arxivSearch,
  'api.crossref.org': crossref,
  'api.datacite.org': datacite,
  'www.ebi.ac.uk': europePmc,
  'en.wikipedia.org': wikiSearch,
  'de.wikipedia.org': wikiSearch,
  'efts.sec.gov': edgar,
  'api.github.com': github,
  'publish.twitter.com': xOembed,
  'public.api.bsky.app': bluesky,
  'www.reddit.com': reddit,
  'www.youtube.com': youtube,
};

/** What the web of works answers; null for what is none of it. */
export function answerWorks({ url }: WebRequest): WebAnswer | null {
  const answer = SERVICES[url.hostname]?.(url) ?? workPage(url);
  if (answer) return answer;
  const isOurs = DOCUMENTS.some(work => hostOf(work) === url.hostname && work.kind !== 'news');
  return isOurs ? html('<title>Page not found</title>', 404) : null;
}
