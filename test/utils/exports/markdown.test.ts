import { describe, expect, it } from 'vitest';
import { markdown } from '../../../utils/exports/markdown.ts';
import type { TraceClaim } from '../../../utils/trace/model/schema.ts';
import { article, citation, claim, traceOf } from '../trace/build.ts';
import { chainTrace } from './nasty.ts';
import { backing, plainTrace } from './plain.ts';

const ADDRESS = 'https://techcrunch.com/2026/05/19/quillon-hires-cartographers/';
/** The footnote of the source as far as its access date. */
const SOURCE = [
  `[Quillon hires 40 cartographers \\(invented\\)](<${ADDRESS}>)`,
  'Rosa Imani, *TechCrunch*, 2026-05-19, accessed 2026-05-20',
].join(', ');
const MARK = '[^techcrunch-quillon-2026]';

const bodyOf = (...claims: Partial<TraceClaim>[]) =>
  markdown
    .write([traceOf({ claims: claims.map(claim), articles: [article({})] })])
    .split('\n---\n\n')[1] ?? '';
/** The footnote of a plain trace, without its label. */
const noteOf = (...[over, backed]: Parameters<typeof plainTrace>) =>
  markdown.write([plainTrace(over, backed)]).split(`${MARK}: `)[1] ?? '';
/** The claim of a text as it is written. */
const written = (text: string) => /^- (.*)$/m.exec(bodyOf({ text }))?.[1];

describe('Markdown', () => {
  it('writes front matter, the claims and a footnote', () => {
    const trace = plainTrace();
    const origin = { id: 'o1', outlet: 'a', article: null, articles: [], citations: ['k1'] };
    expect(markdown.write([{ ...trace, origins: [origin, origin] }])).toBe(`---
title: "Quillon hires cartographers"
source: "https://briefing.example/"
published: "2026-05-20"
created: "2026-05-20"
description: "1 claim · 1 citation · 1 outlet · 2 original reports"
tags:
  - whence
---

# Quillon hires cartographers

<https://briefing.example/> · Traced 2026-05-20 09:30 UTC

- Quillon hired cartographers.
  - *Supported* (support score 0.87) · TechCrunch ${MARK} · cited as \\(techcrunch.com\\)

The support score is the probability that the article supports the claim as printed.

${MARK}: ${SOURCE}.
`);
  });
  it('has one front matter and each footnote once for several pages', () => {
    const text = markdown.write([plainTrace(), plainTrace()]);
    expect(text.split('\n---\n')[0]).toBe(
      '---\ntitle: "2 pages traced"\ncreated: "2026-05-20"\ntags:\n  - whence',
    );
    expect(text.match(/^# Quillon/gm)).toHaveLength(2);
    expect(text.match(/^\[\^[\w-]+\]: /gm)).toHaveLength(1);
  });
  it('leaves out a day of publication that is unknown', () => {
    const trace = plainTrace();
    const page = { ...trace.page, published: null };
    expect(markdown.write([{ ...trace, page }])).not.toContain('published:');
  });
  it('prints a heading once above its claims', () => {
    const none = { citations: [] };
    expect(
      bodyOf(
        { ...none, text: 'One.', heading: 'Maps' },
        { ...none, text: 'Two.', heading: 'Maps' },
        { ...none, text: 'Three.', heading: null },
        { ...none, text: 'Four.', heading: 'Maps' },
      ).match(/^(?:#|-) .*|^##.*/gm),
    ).toEqual([
      '# Quillon hires cartographers',
      '## Maps',
      '- One.',
      '- Two.',
      '- Three.',
      '## Maps',
      '- Four.',
    ]);
  });
  it('has a line for each source, and no mark for what no article backs', () => {
    const text = bodyOf({
      text: 'Twice.',
      backing: [
        backing({ article: null }),
        backing({ score: 0.9 }),
        backing({ score: 0.8, citation: null }),
      ],
    });
    expect(text).toContain(
      `- Twice.\n  - *Supported* (support score 0.90) · TechCrunch ${MARK}\n\nThe support`,
    );
  });
  it('says every drift', () => {
    const drift = [
      { kind: 'number' as const, claim: '40', source: '14' },
      { kind: 'name' as const, claim: 'Q_1', source: 'Q*2' },
    ];
    expect(bodyOf({ text: 'So.', backing: [backing({ drift })] })).toContain(
      `TechCrunch ${MARK} · number: 40 ≠ 14 · name: Q\\_1 ≠ Q\\*2\n`,
    );
  });
  it('says in a footnote copies with their chains and the archive, a passage under its claim', () => {
    expect(markdown.write([chainTrace()])).toContain(
      '- Quillon hired 40 cartographers.\n  - *Partly supported* (support score 0.50) · TechCrunch ' +
        `${MARK} · also on MSN · cited as \\(msn.com\\) · number: 40 ≠ 14: ` +
        '“The invented article says, “a2”, with a comma.”\n',
    );
    expect(markdown.write([chainTrace()]).split(`${MARK}: `)[1]).toBe(
      `${SOURCE} (MSN ← TechCrunch; via [MSN](<https://www.msn.com/en-us/news/ar-AA1>); ` +
        'archived [copy](<https://web.archive.org/web/20260520/x>)).\n',
    );
  });
  it('names the agency, and neither author nor date where there is none', () => {
    const text = markdown.write([plainTrace({ authors: [], published: null, agency: 'AFP' })]);
    expect(text).toContain(
      `(<${ADDRESS}>), *TechCrunch*, accessed 2026-05-20 (TechCrunch ← AFP; agency AFP).\n`,
    );
  });
  it('writes addresses that brackets, blanks and entities cannot break', () => {
    const url = 'https://techcrunch.com/a<b> c\\d?x=1&copy;&y=2';
    expect(noteOf({ url })).toContain(
      '](<https://techcrunch.com/a%3Cb%3E%20c%5Cd?x=1&amp;copy;&y=2>), ',
    );
  });
});

describe('a mark that led nowhere', () => {
  const { resolution } = citation({});
  const under = (href: string | null) => {
    const open = { ...resolution, status: 'not-found', article: null } as const;
    const trace = {
      claims: [claim({ text: 'So.' })],
      citations: [citation({ href, resolution: open })],
    };
    return /- So\.\n {2}- (.*)/.exec(markdown.write([traceOf(trace)]))?.[1];
  };
  it('stands under its claim with its state, leading where it leads', () => {
    expect(under(null)).toBe('*No article found* · TechCrunch · cited as \\(techcrunch.com\\)');
    expect(under('https://techcrunch.com/x')).toBe(
      '*No article found* · TechCrunch · cited as [\\(techcrunch.com\\)](<https://techcrunch.com/x>)',
    );
  });
  it('is not a claim for which nobody is given', () => {
    expect(bodyOf({ text: 'So.', citations: [] })).toContain('- So.\n  - *No source given*\n');
  });
});

describe('text in Markdown', () => {
  it.each([
    ['a * b _ c ` d', 'a \\* b \\_ c \\` d'],
    ['{a} [b] (c)', '\\{a\\} \\[b\\] \\(c\\)'],
    ['a # b | c \\ d', 'a \\# b \\| c \\\\ d'],
    ['<b> ~c~ ^d', '\\<b\\> \\~c\\~ \\^d'],
    ['$5 == 5%', '\\$5 \\=\\= 5\\%'],
    ['&amp; &#38; & b', '\\&amp; \\&\\#38; & b'],
    ['- a - b', '\\- a - b'],
    ['+ a', '\\+ a'],
    ['12. May', '12\\. May'],
    ['3) three', '3\\) three'],
    ['12 maps', '12 maps'],
    ['two\nlines', 'two lines'],
    ['see https://a.example/b_c.', 'see <https://a.example/b_c>.'],
    ['(https://a.example/x) * b', '\\(<https://a.example/x>\\) \\* b'],
  ])('%j is written %j', (text, expected) => expect(written(text)).toBe(expected));
});
