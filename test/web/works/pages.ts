/** The documents' own pages, in the structure of the real sites. */
import { escapeMarkup, html, redirect } from '../answers.ts';
import type { WebAnswer } from '../loopback.ts';
import { DOCUMENTS, paragraphsOf, type WorkDocument } from './documents.ts';

const metaOf = (name: string, content: string | undefined) =>
  content ? `<meta name="${name}" content="${escapeMarkup(content)}">` : '';
const page = (title: string, head: string, body: string) =>
  html(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeMarkup(title)}</title>${head}</head><body>${body}</body></html>`,
  );
const textOf = (work: WorkDocument) =>
  paragraphsOf(work)
    .map(text => `<p>${escapeMarkup(text)}</p>`)
    .join('');
/** A paper is longer than its abstract. */
const wholeTextOf = (work: WorkDocument) =>
  Array.from({ length: 14 }, (_, part) => `<h2>Part ${part + 1}</h2>${textOf(work)}`).join('');

/** https://info.arxiv.org/help/api/index.html and the pages of arXiv themselves. */
function arxivPage(work: WorkDocument, whole: boolean): WebAnswer {
  const [, id = ''] = /abs\/(.+)$/.exec(work.url) ?? [];
  const head =
    metaOf('citation_title', work.title) +
    work.authors.map(name => metaOf('citation_author', name)).join('') +
    metaOf('citation_date', work.day.replaceAll('-', '/')) +
    metaOf('citation_arxiv_id', id);
  if (whole)
    return page(
      work.title,
      '',
      `<article class="ltx_document"><h1>${work.title}</h1>${wholeTextOf(work)}</article>`,
    );
  const comments =
    work.state === 'withdrawn'
      ? 'This paper has been withdrawn by the author due to a gap in Lemma 2'
      : '9 pages';
  return page(
    `[${id}] ${work.title}`,
    head,
    `<h1 class="title mathjax"><span class="descriptor">Title:</span>${work.title}</h1><blockquote class="abstract mathjax">${textOf(work)}</blockquote><table><tr><td class="tablecell comments mathjax">${comments}</td></tr></table>`,
  );
}

function paperPage(work: WorkDocument): WebAnswer {
  if (work.state === 'walled')
    return html('<title>Just a moment...</title><p>Checking your browser.</p>', 403);
  const head = [
    ['citation_title', work.title],
    ['citation_journal_title', work.journal],
    ['citation_doi', work.doi],
    ['citation_pmid', work.url.includes('pubmed') ? work.pmid : undefined],
    ['citation_publication_date', work.day.replaceAll('-', '/')],
  ].map(([name = '', content]) => metaOf(name, content));
  const authors = work.authors.map(name => metaOf('citation_author', name));
  const isOpen = work.url.includes('plos.org');
  return page(
    work.title,
    [...head, ...authors].join(''),
    `<article><h1>${work.title}</h1>${isOpen ? wholeTextOf(work) : textOf(work)}</article>`,
  );
}

/** https://www.mediawiki.org/wiki/Help:Redirects: the old name shows the new page, and says so. */
function wikiPage(work: WorkDocument, asked: URL): WebAnswer {
  const moved = work.state === 'moved' && asked.pathname === '/wiki/Skarvoy_Light';
  const from = moved
    ? '<span class="mw-redirectedfrom">(Redirected from <a class="mw-redirect">Skarvoy Light</a>)</span>'
    : '';
  return page(
    `${work.title} - Wikipedia`,
    `<link rel="canonical" href="${work.url}"><script>RLCONF={"wgRevisionId":1234567890};</script><script type="application/ld+json">${JSON.stringify({ '@type': 'Article', name: work.title, datePublished: '2006-01-01', dateModified: `${work.day}T08:00:00Z` })}</script>`,
    `<h1 id="firstHeading">${work.title}</h1>${from}<div id="mw-content-text"><div class="mw-parser-output">${textOf(work)}</div></div>`,
  );
}

function filingPage(work: WorkDocument, asked: URL): WebAnswer {
  if (asked.pathname.endsWith('-index.htm'))
    return page(
      'EDGAR Filing Documents',
      '',
      `<div class="formGrouping"><div class="infoHead">Filing Date</div><div class="info">${work.day}</div><div class="infoHead">Period of Report</div><div class="info">2026-06-30</div></div>`,
    );
  return page(
    'tide-10q.htm',
    '',
    `<p>FORM 10-Q</p><p>${work.by} (Exact name of registrant as specified in its charter)</p>${textOf(work)}`,
  );
}

/** Scripts draw these pages: without them they say nothing. */
const shell = () =>
  html('<title>X</title><p>JavaScript is not available. Please enable JavaScript.</p>');

/** The page at an address; null where no document stands there. */
export function workPage(url: URL): WebAnswer | null {
  if (url.hostname === 'doi.org') return resolveDoi(url);
  if (url.hostname === 'arxiv.org') return arxivAnswer(url);
  if (/^(?:x|bsky)\.(?:com|app)$|youtube\.com$/.test(url.hostname)) return shell();
  if (url.hostname === 'www.reddit.com' && !/\.rss$|robots\.txt$/.test(url.pathname))
    return html('Blocked', 403);
  if (url.href === 'https://en.wikipedia.org/wiki/Skarvoy_Light') {
    const moved = DOCUMENTS.find(({ state }) => state === 'moved');
    return moved ? wikiPage(moved, url) : null;
  }
  const folder = url.href.slice(0, url.href.lastIndexOf('/'));
  const work = DOCUMENTS.find(
    one => one.url === url.href || (one.kind === 'filing' && one.url.startsWith(folder)),
  );
  return work ? pageOf(work, url) : null;
}

function pageOf(work: WorkDocument, url: URL): WebAnswer {
  if (work.kind === 'encyclopedia') return wikiPage(work, url);
  if (work.kind === 'filing') return filingPage(work, url);
  if (work.kind === 'paper' || work.kind === 'preprint' || work.kind === 'dataset')
    return paperPage(work);
  return page(
    work.title,
    metaOf('og:title', work.title),
    `<article><h1>${work.title}</h1>${textOf(work)}</article>`,
  );
}

function arxivAnswer(url: URL): WebAnswer {
  const [, view, id] = /^\/(abs|html|pdf)\/(\d{4}\.\d{5})/.exec(url.pathname) ?? [];
  const work = DOCUMENTS.find(one => one.url === `https://arxiv.org/abs/${id}`);
  if (!work) return html('<title>arXiv identifier not recognized</title>', 404);
  // Only some papers have a page of their whole text.
  if (view === 'html' && !work.title.startsWith('Lattice')) return html('No HTML for it', 404);
  return arxivPage(work, view === 'html');
}

function resolveDoi(url: URL): WebAnswer {
  const doi = decodeURIComponent(url.pathname.slice(1)).toLowerCase();
  const work = DOCUMENTS.find(one => one.doi === doi);
  return work
    ? redirect(work.url)
    : html('<title>Error: DOI Not Found</title><p>This DOI cannot be found.</p>', 404);
}
