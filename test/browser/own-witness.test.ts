/**
 * A page is no source for what it says itself: an encyclopedia's short footnotes lead to the works
 * that they name, and no mark to the page that it stands on.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LiveTrace } from '../../utils/trace/model/live.ts';
import { type Lab, openLab } from './open-lab.ts';

const PAGE = 'https://en.wikipedia.org/wiki/Calder_Strait_ferries';
const back = (note: number) =>
  `<span class="mw-cite-backlink"><b><a href="#cite_ref-${note}">^</a></b></span>`;
const mark = (note: number) =>
  `<sup id="cite_ref-${note}" class="reference"><a href="#cite_note-${note}"><span>[</span>${note}<span>]</span></a></sup>`;
const note = (number: number, text: string) =>
  `<li id="cite_note-${number}">${back(number)} <span class="reference-text">${text}</span></li>`;
const HARBOUR = 'https://harbour-review.com/2024/calder-ferries';

/** Wikipedia's structure (https://en.wikipedia.org/wiki/Help:Shortened_footnotes); invented text. */
const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Calder Strait ferries - Wikipedia</title>
<link rel="canonical" href="${PAGE}"></head><body class="mediawiki"><div id="mw-content-text"><div class="mw-parser-output">
<p>The invented ferries of the Calder Strait carried 2.1 million passengers in 2024.${mark(1)}
The strait was first crossed by a steam ferry in 1871, a made-up history says.${mark(2)}
The two invented ports signed a treaty on tolls in 1931.${mark(3)}
A print of this very article says that the ferries are painted green.${mark(4)}</p>
<h2>References</h2><ol class="references">
${note(1, '<a href="#CITEREFOlsen2024">Olsen 2024</a>, p. 12.')}
${note(2, '<a href="#CITEREFRoe1988">Roe 1988</a>, pp. 4–9.')}
${note(3, `<cite class="citation web"><a class="external text" href="${HARBOUR}/treaty">"Tolls of the Calder Strait"</a>. <a href="/wiki/Harbour_Review">Harbour Review</a>.</cite>`)}
${note(4, `<a class="external text" href="${PAGE}?printable=yes">Printed version</a>`)}
</ol><h2>Works cited</h2><ul>
<li><cite id="CITEREFOlsen2024" class="citation"><a href="/wiki/Mari_Olsen">Olsen, Mari</a> (2024). <a class="external text" href="${HARBOUR}/olsen">Ferries of the north</a>. Fjord.</cite></li>
<li><cite id="CITEREFRoe1988" class="citation book">Roe, Jan (1988). <i>Steam and salt</i>. Port Ellery: Quay Press. <a href="/wiki/ISBN">ISBN</a> 0-00-000000-0.</cite></li>
</ul></div></div></body></html>`;
const story = (headline: string, text: string) =>
  `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${`<p>${text} This is an invented text for tests.</p>`.repeat(4)}</article></body></html>`;

describe('a page of short footnotes', () => {
  let lab: Lab;
  let trace: LiveTrace['trace'];
  const answer = (path: string) =>
    path.endsWith('/olsen')
      ? story(
          'Ferries of the north',
          'The ferries of the Calder Strait carried 2.1 million passengers in 2024.',
        )
      : story(
          'Tolls of the Calder Strait',
          'The two invented ports signed a treaty on tolls in 1931.',
        );
  const markOf = (text: string) => trace.citations.find(citation => citation.text === text);

  beforeAll(async () => {
    lab = await openLab({
      pages: { 'en.wikipedia.org': ARTICLE },
      first: ({ url }) =>
        url.host === 'harbour-review.com'
          ? { status: 200, headers: { 'content-type': 'text/html' }, body: answer(url.pathname) }
          : null,
    });
    const tab = await lab.open(PAGE);
    const view = await lab.browser.send('viewTab', { tab: tab.id });
    if (view.kind !== 'trace') return expect.fail(`the tab shows ${view.kind}`);
    const { id } = view.live;
    await lab.browser.send('startTrace', { id, citations: null, fresh: false });
    const ended = async () => (await lab.browser.send('getTrace', { id }))?.state === 'done';
    for (const end = Date.now() + 60_000; Date.now() < end && !(await ended()); )
      await new Promise(resolve => setTimeout(resolve, 200));
    const live = await lab.browser.send('getTrace', { id });
    trace = live?.trace ?? expect.fail('the trace is gone');
  }, 90_000);
  afterAll(() => lab?.close());

  it('finds the work that a short footnote names, and has it back the sentence', () => {
    expect(markOf('[1]')).toMatchObject({
      href: `${HARBOUR}/olsen`,
      resolution: { status: 'resolved' },
    });
    const claim = trace.claims.find(({ text }) => text.includes('2.1 million'));
    expect(claim?.backing[0]).toMatchObject({
      outlet: 'harbour-review.com',
      verdict: 'supported',
    });
  });

  it('says of a book without a link what was named, and asks nobody', () => {
    const { names, href, resolution } = markOf('[2]') ?? expect.fail('no mark');
    expect({ names, href, status: resolution.status }).toEqual({
      names: 'Roe 1988, pp. 4–9.',
      href: null,
      status: 'not-found',
    });
    expect(resolution.steps.map(step => step.outcome)).toEqual([
      'names a source without a link: Roe 1988, pp. 4–9.',
    ]);
  });

  it('takes the work of a reference, not the encyclopedia’s article on its publisher', () => {
    expect(markOf('[3]')).toMatchObject({
      href: `${HARBOUR}/treaty`,
      resolution: { status: 'resolved' },
    });
  });

  it('never has a page bear out itself', () => {
    const own = trace.articles.filter(({ url }) => url.includes('wikipedia.org'));
    expect(own).toEqual([]);
    expect(trace.claims.flatMap(({ backing }) => backing.map(row => row.outlet))).not.toContain(
      'wikipedia.org',
    );
    expect(trace.claims.map(({ text }) => text).join(' ')).not.toMatch(/Olsen|Roe 1988/);
  });
});
