import { describe, expect, it } from 'vitest';
import { exportTraces } from '../../../../utils/exports/export.ts';
import { wikipedia } from '../../../../utils/exports/references/wikipedia.ts';
import type { Trace } from '../../../../utils/trace/model/schema.ts';
import { citation, claim, traceOf } from '../../trace/build.ts';
import { chainTrace } from '../nasty.ts';
import { backing, plainTrace } from '../plain.ts';

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
    expect(text).not.toContain('|via=');
  });

  const URL = 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/';
  const of = (...[over, backed, kind]: Parameters<typeof plainTrace>) =>
    wikipedia
      .write([plainTrace({ headline: 'Maps', ...over }, backed, kind)])
      .replace(/^<!-- .*\n/gm, '');

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

  const comments = (trace: Trace) => wikipedia.write([trace]).match(/^<!-- .*$/gm) ?? [];

  it.each(['unsupported', 'contradicted'] as const)(
    'offers no source that is %s, and says why',
    verdict => {
      const trace = plainTrace({}, { verdict, passage: 'They did not -- at all.' });
      expect(wikipedia.write([trace])).not.toContain('<ref');
      expect(comments(trace)).toHaveLength(1);
      expect(comments(trace)[0]).toMatch(
        /^<!-- Not a reference for this claim: Claim 1 “Quillon hired cartographers.” .*(?:Not in the article|Says otherwise).* – passage “They did not - - at all.” .* -->$/,
      );
    },
  );
  it('gives an editor the template that marks a failed reference', () => {
    const drift = [{ kind: 'number' as const, claim: '40 | 41', source: '14' }];
    expect(comments(plainTrace({}, { verdict: 'contradicted', drift }))[0]).toContain(
      'to mark it where it stands: {{failed verification|date=May 2026|reason=Says otherwise; number: 40 &#124; 41 ≠ 14}} -->',
    );
  });
  it('names a source without an address by its headline alone', () => {
    const given = { url: 'urn:uuid:00000000-0000-4000-8000-000000000000', canonical: null };
    expect(comments(plainTrace(given, { verdict: 'contradicted' }))[0]).toContain(
      'source “Quillon hires 40 cartographers (invented)” – to mark it',
    );
  });
  it('offers a source for the claims that it holds alone, and quotes what is said for them', () => {
    const trace = plainTrace({}, { verdict: 'contradicted', passage: 'No.' });
    const other = backing({ passage: 'Yes.' });
    const claims = [...trace.claims, claim({ id: 'c2', text: 'They did.', backing: [other] })];
    const text = wikipedia.write([{ ...trace, claims }]);
    expect(text).toContain('|quote=Yes.}}</ref>');
    expect(text.match(/<!-- (?:Not a reference|Claim)/g)).toEqual([
      '<!-- Claim',
      '<!-- Not a reference',
    ]);
  });
  it('says which page made the claim, and when it was checked', () => {
    expect(comments(plainTrace())[0]).toContain(
      'Claims of “Quillon hires cartographers”, https://briefing.example/, traced 2026-05-20T09:30:00.000Z',
    );
  });
  it('has a comment for a mark that led nowhere', () => {
    const { resolution } = citation({});
    const open = { ...resolution, status: 'not-found', article: null } as const;
    const trace = traceOf({ claims: [claim({})], citations: [citation({ resolution: open })] });
    expect(wikipedia.write([trace])).toMatch(
      /^<!-- No reference: Claim 1 .* – cited as \(techcrunch.com\) – No article found – .* -->\n$/,
    );
  });
  it('names who delivers the text only where the address is theirs', () => {
    const evidence = [{ rule: 'credit', detail: 'x' }];
    const original = { article: null, url: null, outlet: null, name: 'The Larkholm Gazette' };
    expect(of({ original: { ...original, evidence } })).toContain(
      '|work=The Larkholm Gazette |via=TechCrunch ',
    );
    expect(wikipedia.write([chainTrace()])).not.toContain('via=');
  });
  it('gives the archived page as readers see it, and a month by its name', () => {
    const archived = {
      url: 'https://web.archive.org/web/20260520093000id_/https://techcrunch.com/',
      at: '2026-05-20',
      read: true,
    };
    expect(of({ archived })).toContain('web/20260520093000/https://techcrunch.com/ ');
    expect(of({ published: '2026-05' })).toContain('|date=May 2026 ');
    expect(of({ published: '2026' })).toContain('|date=2026 ');
  });
  it('has a body as publisher', () =>
    expect(of({}, {}, 'organisation')).toContain(
      '{{cite web |last=Imani |first=Rosa |title=Maps |publisher=TechCrunch ',
    ));

  it.each([
    [
      {
        kind: 'paper',
        ids: { doi: '10.1/x' },
        container: { title: 'Atlas', volume: '4', issue: '2', pages: '1–9' },
      },
      '{{cite journal |last=Imani |first=Rosa |title=Maps |journal=Atlas |volume=4 |issue=2 |pages=1–9 |doi=10.1/x ',
    ],
    [
      { kind: 'preprint', ids: { arxiv: '2605.00001' } },
      '{{cite arXiv |last=Imani |first=Rosa |title=Maps |eprint=2605.00001 |date=2026-05-19 |language=en}}',
    ],
    [
      { kind: 'post', url: 'https://x.com/imani/status/12' },
      '{{cite tweet |user=imani |number=12 |title=Maps |date=2026-05-19}}',
    ],
    [{ kind: 'post', url: 'https://techcrunch.com/p' }, '{{cite web |'],
    [{ kind: 'video' }, '{{cite AV media |author=Rosa Imani |title=Maps |publisher=TechCrunch '],
    [
      { kind: 'report' },
      '{{cite report |last=Imani |first=Rosa |title=Maps |publisher=TechCrunch ',
    ],
    [{ kind: 'encyclopedia' }, '|encyclopedia=TechCrunch '],
  ])('fits its template to %j', (over: object, part) => expect(of(over)).toContain(part));
});
