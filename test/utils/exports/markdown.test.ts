import { describe, expect, it } from 'vitest';
import { markdown } from '../../../utils/exports/markdown.ts';
import type { TraceClaim } from '../../../utils/trace/model/schema.ts';
import { article, claim, traceOf } from '../trace/build.ts';
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
description: "1 citations, 2 independent origins"
tags:
  - whence
---

# Quillon hires cartographers

- Quillon hired cartographers.${MARK} *(supported 0.87)*

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
      ).trimEnd(),
    ).toBe(
      '# Quillon hires cartographers\n\n\n## Maps\n\n- One.\n- Two.\n' +
        '- Three.\n\n## Maps\n\n- Four.',
    );
  });
  it('marks a claim once for a source, and not for what no article backs', () => {
    const text = bodyOf({
      text: 'Twice.',
      backing: [
        backing({ article: null }),
        backing({ score: 0.9 }),
        backing({ score: 0.8, citation: null }),
      ],
    });
    expect(text).toContain(`- Twice.${MARK} *(supported 0.90)*\n`);
  });
  it('says every drift', () => {
    const drift = [
      { kind: 'number' as const, claim: '40', source: '14' },
      { kind: 'name' as const, claim: 'Q_1', source: 'Q*2' },
    ];
    expect(bodyOf({ text: 'So.', backing: [backing({ drift })] })).toContain(
      `- So.${MARK} *(supported 0.87; 40 ≠ 14; Q\\_1 ≠ Q\\*2)*\n`,
    );
  });
  it('says in a footnote copies and archive, and a passage once', () => {
    expect(markdown.write([chainTrace()]).split(`${MARK}: `)[1]).toBe(
      `${SOURCE} (via [MSN](<https://www.msn.com/en-us/news/ar-AA1>); ` +
        'archived [copy](<https://web.archive.org/web/20260520/x>)). ' +
        '“The invented article says, “a2”, with a comma.”\n',
    );
  });
  it('names the agency, and neither author nor date where there is none', () => {
    const text = markdown.write([plainTrace({ authors: [], published: null, agency: 'AFP' })]);
    expect(text).toContain(`(<${ADDRESS}>), *TechCrunch*, accessed 2026-05-20 (agency AFP).\n`);
  });
  it('writes addresses that brackets, blanks and entities cannot break', () => {
    const url = 'https://techcrunch.com/a<b> c\\d?x=1&copy;&y=2';
    expect(noteOf({ url })).toContain(
      '](<https://techcrunch.com/a%3Cb%3E%20c%5Cd?x=1&amp;copy;&y=2>), ',
    );
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
  ])('%j is written %j', (text, expected) => expect(written(text)).toBe(expected));
});
