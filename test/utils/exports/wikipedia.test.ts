import { describe, expect, it } from 'vitest';
import { exportTraces } from '../../../utils/exports/export.ts';
import { wikipedia } from '../../../utils/exports/wikipedia.ts';
import { claim } from '../trace/build.ts';
import { chainTrace } from './nasty.ts';
import { plainTrace } from './plain.ts';

describe('Wikipedia', () => {
  it('signs nothing, slants nothing and decodes nothing of a headline', () => {
    const trace = chainTrace();
    const articles = trace.articles.map(a => ({
      ...a,
      headline: "A ~~~~ ''b'' &lt; c",
      access: 'gone' as const,
    }));
    const { text } = exportTraces([{ ...trace, articles }], 'wikipedia');
    expect(text).not.toMatch(/~~|''|&lt;/);
    expect(text).toContain('|url-status=dead');
    expect(text).toContain('|via=MSN');
  });

  const URL = 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/';
  const of = (...[over, backed, kind]: Parameters<typeof plainTrace>) =>
    wikipedia.write([plainTrace({ headline: 'Maps', ...over }, backed, kind)]);

  it('cites an article with what is known of it, and leaves out what is not', () => {
    expect(of()).toBe(
      '<ref name="techcrunch_maps_2026">{{cite news |last=Imani |first=Rosa |title=Maps ' +
        `|work=TechCrunch |date=2026-05-19 |url=${URL} |access-date=2026-05-20 |language=en}}</ref>\n`,
    );
    expect(of({ authors: [], published: null, language: null }, {}, 'platform')).toBe(
      '<ref name="techcrunch_maps_nd">{{cite web |title=Maps |work=TechCrunch ' +
        `|url=${URL} |access-date=2026-05-20}}</ref>\n`,
    );
  });

  it('numbers several authors, bodies whole', () => {
    expect(of({ authors: ['Rosa Imani', 'Reuters Staff'] })).toContain(
      '{{cite news |last1=Imani |first1=Rosa |author2=Reuters Staff |title',
    );
  });

  it('says of an archived article whether its own address still answers', () => {
    const archived = { url: 'https://web.archive.org/x', at: '2026-05-20T01:00:00Z', read: false };
    const status = (access: 'full' | 'gone') =>
      /\|archive-url=\S+ \|archive-date=2026-05-20 \|url-status=(\w+)/.exec(
        of({ archived, access }),
      )?.[1];
    expect([status('full'), status('gone')]).toEqual(['live', 'dead']);
  });

  it('quotes the first passage there is, and no address ends its template', () => {
    expect(of({}, { passage: 'They hired.' })).toContain('|quote=They hired.}}');
    const trace = chainTrace();
    const passages = [null, 'First.', 'Second.'];
    const claims = passages.map((passage, at) => ({
      ...claim({ id: `c${at}` }),
      backing: trace.claims[0]?.backing.map(b => ({ ...b, passage })) ?? [],
    }));
    expect(wikipedia.write([{ ...trace, claims }])).toContain('|quote=First.}}');
    expect(of({ url: "https://techcrunch.com/a|b''c" })).toContain(
      '|url=https://techcrunch.com/a%7Cb%27%27c ',
    );
    const archived = { url: 'https://web.archive.org/a|b', at: '2026-05-20', read: false };
    expect(of({ archived })).toContain('|archive-url=https://web.archive.org/a%7Cb ');
  });
});
