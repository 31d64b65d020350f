import { describe, expect, it } from 'vitest';
import { wikipediaReport } from '../../../../utils/exports/references/wikipedia-report.ts';
import type { Backing, Resolution, Trace } from '../../../../utils/trace/model/schema.ts';
import { article, citation, claim, traceOf } from '../../trace/build.ts';
import { backing, plainTrace } from '../plain.ts';

const write = (...traces: Trace[]) => wikipediaReport.write(traces);
const [DATE, SHOWN] = ['date=May 2026', '<syntaxhighlight lang="wikitext">'];
/** What is to be pasted, with where. */
const pasted = (text: string) =>
  [
    ...text.matchAll(/^\* To paste (.*):\n<syntaxhighlight lang="wikitext">\n(.*)\n<\/syntax/gm),
  ].map(([, place, wikitext]) => [place, wikitext]);
const differing = (text: string) => /^\* What differs: (.*)$/m.exec(text)?.[1];

const drift: Backing['drift'] = [{ kind: 'number', sign: 'differs', claim: '40', source: '14' }];
const worded: Backing['drift'] = [{ kind: 'name', sign: 'worded', claim: 'Q', source: 'Quillon' }];
const archived = {
  url: 'https://web.archive.org/web/20260520093000id_/https://techcrunch.com/',
  at: '2026-05-20T09:30:00Z',
  read: true,
};
const resolved = (over: Partial<Resolution>) => ({ ...citation({}).resolution, ...over });
const linked = (over: Partial<Resolution>, kept: typeof archived | null = null): Trace => ({
  ...plainTrace({ archived: kept }),
  citations: [citation({ resolution: resolved(over) })],
});
const listed = (over: Partial<Resolution>, headline: string): Trace =>
  traceOf({
    citations: [citation({ claims: [], headline, resolution: resolved(over) })],
    articles: [article({ headline: 'Quillon hires 14' })],
  });
const AFTER = 'after the reference';
const failed = (reason: string) => `{{failed verification|${DATE}|reason=${reason}}}`;

describe('the report for editors of Wikipedia', () => {
  it('says first what was checked, when, and what was found', () => {
    const told = [
      [plainTrace(), '0 of 1 fail'],
      [plainTrace({}, { verdict: 'contradicted' }), '1 of 1 fails'],
      [plainTrace({}, { verdict: 'unknown' }), '0 of 1 fail, 1 could not be checked'],
      [
        linked({ status: 'not-found', article: null, link: 'unchecked' }),
        '0 of 1 fail, 1 could not be checked',
      ],
      [traceOf({}), '0 of 0 fail'],
    ] as const;
    for (const [trace, found] of told)
      expect(write(trace).split('\n')[0]).toBe(
        `Whence checked the references of “Quillon hires cartographers”, https://briefing.example/, on 2026-05-20: ${found}.`,
      );
  });

  it('counts every printed citation, though two lead to one report', () => {
    const trace = plainTrace({}, { verdict: 'unsupported' });
    const [one] = trace.claims;
    const claims = one ? [{ ...one, citations: ['k1', 'k2'] }] : [];
    const citations = [citation({}), citation({ id: 'k2', text: '(msn.com)' })];
    expect(write({ ...trace, claims, citations })).toContain(': 2 of 2 fail.');
  });

  it('tells of a reference that fails all an editor needs', () =>
    expect(
      write(plainTrace({ headline: 'Maps' }, { verdict: 'contradicted', drift, passage: 'P.' })),
    ).toBe(
      `Whence checked the references of “Quillon hires cartographers”, https://briefing.example/, on 2026-05-20: 1 of 1 fails.

== 1. Maps ==
* Reference: TechCrunch, 2026-05-19, https://techcrunch.com/2026/05/19/quillon-hires-cartographers/, cited as (techcrunch.com)
* Claim 1: “Quillon hired cartographers.”
* What differs: Says otherwise; number: 40 ≠ 14
* The source says: “P.”
* To paste after the reference:
${SHOWN}
{{failed verification|date=May 2026|reason=Says otherwise; number: 40 ≠ 14}}
</syntaxhighlight>
`,
    ));

  it.each<[string, Trace, string, string, string]>([
    [
      'that says otherwise',
      plainTrace({}, { verdict: 'contradicted', passage: 'Nobody.' }),
      'Says otherwise; “Nobody.”',
      AFTER,
      failed('Says otherwise; “Nobody.”'),
    ],
    [
      'that has none of it',
      plainTrace({}, { verdict: 'unsupported' }),
      'Not in the article',
      AFTER,
      failed('Not in the article'),
    ],
    [
      'that has another detail',
      plainTrace({}, { verdict: 'partial', drift }),
      'Partly supported; number: 40 ≠ 14',
      AFTER,
      failed('Partly supported; number: 40 ≠ 14'),
    ],
    [
      'that is gone',
      linked({ link: 'gone' }),
      'The page is gone',
      'at the end of the reference, inside it',
      `{{dead link|${DATE}}}`,
    ],
    [
      'that an archive keeps',
      linked({ link: 'gone' }, archived),
      'The page is gone',
      'into the template of the reference',
      '|archive-url=https://web.archive.org/web/20260520093000/https://techcrunch.com/ |archive-date=2026-05-20 |url-status=dead',
    ],
    [
      'that nobody knows',
      linked({ status: 'not-found', article: null, link: 'never-seen' }),
      'No trace of this page anywhere we could look',
      'at the end of the reference, inside it',
      `{{dead link|${DATE}|fix-attempted=yes}}`,
    ],
    [
      'of another title',
      listed({}, 'Goats | jazz'),
      'The title differs (“Goats &#124; jazz” ≠ “Quillon hires 14”)',
      AFTER,
      failed('The title differs (“Goats &#124; jazz” ≠ “Quillon hires 14”)'),
    ],
    [
      'whose number is of another work',
      listed({ otherWork: { printed: 'Goats', registered: 'Maps' } }, 'Goats'),
      'This number is of another work (“Goats” ≠ “Maps”)',
      AFTER,
      failed('This number is of another work (“Goats” ≠ “Maps”)'),
    ],
  ])('marks a reference %s', (_, trace, told, place, wikitext) => {
    expect(differing(write(trace))).toBe(told);
    expect(pasted(write(trace))).toEqual([[place, wikitext]]);
  });

  it.each<[string, Trace]>([
    ['holds its claim', plainTrace()],
    ['holds it in other words', plainTrace({}, { verdict: 'partial', drift: worded })],
    ['holds a part of it', plainTrace({}, { verdict: 'partial' })],
    ['tells nothing that can be judged', plainTrace({}, { verdict: 'unknown', drift })],
    ['has moved', linked({ link: 'moved' })],
    ['blocks automatic reading', linked({ link: 'blocked' })],
    ['was not found', linked({ status: 'not-found', article: null, link: 'unchecked' })],
    [
      'the prose names alone',
      {
        ...plainTrace({}, { verdict: 'contradicted' }),
        claims: [
          claim({ citations: [], backing: [backing({ verdict: 'contradicted', citation: null })] }),
        ],
      },
    ],
  ])('marks nothing that %s', (_, trace) => expect(pasted(write(trace))).toEqual([]));

  it('has a tag for each claim that a reference fails, and one for its address', () => {
    const trace = linked({ link: 'gone' });
    const fails = backing({ verdict: 'unsupported' });
    const claims = ['c1', 'c2', 'c3'].map(id =>
      claim({ id, backing: [id === 'c2' ? backing({}) : fails] }),
    );
    const text = write({ ...trace, claims });
    expect(pasted(text).map(([, wikitext]) => wikitext?.slice(0, 13))).toEqual([
      '{{failed veri',
      '{{failed veri',
      '{{dead link|d',
    ]);
    expect(text.match(/^\* Claim \d/gm)).toEqual(['* Claim 1', '* Claim 3']);
    expect(text.match(/^==/gm)).toHaveLength(1);
  });

  it('keeps pages apart, each with its first sentence', () => {
    const text = write(plainTrace({}, { verdict: 'unsupported' }), plainTrace());
    expect(text.match(/^Whence checked .*$/gm)).toHaveLength(2);
  });

  it('lets no text of a page become wikitext', () => {
    const bad = "{{x|''y''}} [[z]] <b> ~~~~ </syntaxhighlight>";
    const trace = plainTrace({ headline: bad }, { verdict: 'contradicted', passage: bad });
    const claims = trace.claims.map(one => ({ ...one, text: bad }));
    const text = write({ ...trace, claims, page: { ...trace.page, title: bad } });
    const outside = text.replace(/^\{\{failed verification.*$/gm, '');
    expect(outside).not.toMatch(/\{\{|\[\[|''|~~|<b>/);
    expect(text.match(/<\/syntaxhighlight>/g)).toHaveLength(1);
  });
});
