import { describe, expect, it } from 'vitest';
import { duckduckgo } from '../../../../utils/sources/indexes/duckduckgo.ts';
import { ask, question, respond } from '../bench.ts';

const result = (
  href: string,
  title: string,
  kind = 'web-result',
) => `<div class="result results_links results_links_deep ${kind} "><div class="links_main links_deep result__body"><h2 class="result__title"><a rel="nofollow" class="result__a" href="${href}">${title}</a></h2>
  <div class="result__extras"><a class="result__url" href="${href}">x</a></div><a class="result__snippet" href="${href}">About <b>${title}</b></a> More results</div></div>`;
const AD = result(
  'https://duckduckgo.com/y.js?ad_domain=example.net&amp;u3=https%3A%2F%2Fwww.bing.com%2Faclick',
  'Buy now',
  'result--ad',
);
const html = (...parts: string[]) => `<div id="links" class="results">${parts.join('\n')}</div>`;
const CHALLENGE = respond(
  '<html><body><div class="anomaly-modal__title">Unfortunately, bots use DuckDuckGo too.</div><form id="challenge-form" action="//duckduckgo.com/anomaly.js?sv=html&cc=botnet" method="POST"></form></body></html>',
  { status: 202 },
);

describe('its results', () => {
  it('are those behind the advertisement, wrapped or not, each once', async () => {
    // What stands outside of a headline and a snippet belongs to neither.
    const body = html(
      AD,
      result('https://example.com/', 'Invented'),
      result('//duckduckgo.com/l/?uddg=https%3A%2F%2Fexample.com%2F&amp;rut=baf47f', 'Invented'),
      result('//duckduckgo.com/l/?uddg=https%3A%2F%2Fduckduckgo.com%2Fy.js%3Fad', 'Wrapped twice'),
    );
    const { candidates } = await ask(duckduckgo, question(), () => respond(body));
    expect(candidates).toMatchObject([
      { url: 'https://example.com/', title: 'Invented', snippet: 'About Invented' },
    ]);
  });

  it('are read from the lite page too', async () => {
    const lite = `<html><body><table><tr><td>2.&nbsp;</td><td><a rel="nofollow" href="https://example.com/" class='result-link'>Invented</a></td></tr><tr><td></td><td class='result-snippet'>A snippet</td></tr>
      <tr class="result-sponsored"><td>3.</td><td><a rel="nofollow" href="https://ads.example.net/" class="result-link">Ad</a></td></tr></table></body></html>`;
    const { candidates } = await ask(duckduckgo, question(), () => respond(lite));
    expect(candidates).toMatchObject([
      { url: 'https://example.com/', title: 'Invented', snippet: 'A snippet' },
    ]);
    expect(candidates).toHaveLength(1);
  });

  it('may be none', async () => {
    const none =
      '<div class="result web-result result--no-result"><span class="no-results"><div class="no-results__message">No results found</div></span></div>';
    expect((await ask(duckduckgo, question(), () => respond(none))).answer).toMatchObject({
      ok: true,
      candidates: [],
    });
    expect(
      (await ask(duckduckgo, question(), () => respond('<html><p>Something else'))).answer,
    ).toMatchObject({ ok: false, reason: 'bad-answer' });
  });
});

describe('a search', () => {
  it('is one form, posted', async () => {
    const { requests } = await ask(duckduckgo, question(), () => respond(html()));
    expect(requests).toMatchObject([
      {
        url: 'https://html.duckduckgo.com/html/',
        method: 'POST',
        body: 'q=tariff+ruling+Karpathy+site%3Aexample.com&b=&kl=us-en&df=2026-05-10..2026-05-21',
      },
    ]);
  });

  it('that is challenged is over', async () => {
    const { answer, urls } = await ask(duckduckgo, question(), () => CHALLENGE);
    expect(answer).toMatchObject({ ok: false, reason: 'blocked', status: 202 });
    expect(urls).toHaveLength(1);
  });
});
