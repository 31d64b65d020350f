import { describe, expect, it } from 'vitest';
import { createPageDetector, readPage } from '../../../utils/claims/read-page.ts';
import { type BlockLike, pageOf } from '../citations/build.ts';
import { smallDirectory } from '../citations/small-directory.ts';
import { cell, heading, item } from './blocks.ts';

describe('readPage', () => {
  it('gives claims their heading, and fragments their subject', () => {
    const { claims } = readPage(
      pageOf([
        heading('Sales'),
        cell('F-150 Lightning'),
        cell('33,510 sold in 2024 (cnbc.com)', 'F-150 Lightning'),
        item('33,510 were sold in the year', 2, 'F-150 Lightning'),
        item('It sold 33,510 in the year.', 2, 'F-150 Lightning'),
      ]),
      smallDirectory,
    );
    expect(claims.map(c => [c.text, c.heading, c.subject])).toEqual([
      ['F-150 Lightning', 'Sales', null],
      ['33,510 sold in 2024', 'Sales', 'F-150 Lightning'],
      ['33,510 were sold in the year', 'Sales', 'F-150 Lightning'],
      ['It sold 33,510 in the year.', 'Sales', null],
    ]);
  });

  it('makes summaries of the bullets that the body says again', () => {
    const { claims } = readPage(
      pageOf([
        heading('Daily briefing', 1),
        item('Port Ellis closed its harbour for nine days.'),
        item('A dragon was seen over the bay.'),
        heading('The harbour'),
        'The harbour of Port Ellis was closed for nine days after the storm of May 3. (cnbc.com)',
      ]),
      smallDirectory,
    );
    expect(claims.map(c => [c.id, c.role, c.restates])).toEqual([
      ['c1', 'summary', 'c3'],
      ['c2', 'claim', null],
      ['c3', 'claim', null],
    ]);
  });

  it('says what only connects', () => {
    const { claims } = readPage(
      pageOf(['The harbour closed for nine days. What happened?']),
      smallDirectory,
    );
    expect(claims.map(c => c.role)).toEqual(['claim', 'connective']);
  });

  it.each([
    {
      name: 'a box with a heading',
      blocks: [
        'The harbour closed for nine days.',
        heading('Get your own daily briefing', 2),
        'Ferry delivers personalised news to your role and industry.',
        'Shared from Ferry',
      ],
    },
    {
      name: 'a box without one',
      blocks: [
        'The harbour closed for nine days.',
        'Subscribe to our newsletter',
        'Ferry delivers personalised news to your role and industry.',
      ],
    },
    {
      name: 'what the markup says is beside',
      blocks: [
        'The harbour closed for nine days.',
        { text: 'Ferries are on sale this week (cnbc.com).', region: 'aside' as const },
      ],
    },
    {
      name: 'the title of the page',
      blocks: ['A title of some length for the page', 'The harbour closed for nine days.'],
    },
    {
      name: 'a list of sources',
      blocks: [
        'The harbour closed for nine days.',
        heading('Sources'),
        item('<https://www.cnbc.com/a|Ferries stop for nine days> (CNBC)'),
      ],
    },
    {
      name: 'code',
      blocks: [
        'The harbour closed for nine days.',
        { text: 'const harbour = closed(nine.days) // (cnbc.com)', kind: 'code' as const },
      ],
    },
  ])('makes no claim of $name', ({ blocks }) => {
    const { claims, citations } = readPage(
      pageOf(blocks, { title: 'A title of some length for the page' }),
      smallDirectory,
    );
    expect(claims.map(c => c.text)).toEqual(['The harbour closed for nine days.']);
    expect(citations).toEqual([]);
  });

  it('goes on after a box', () => {
    const { claims } = readPage(
      pageOf([
        heading('Newsletter', 2),
        'Get the ferry news each day of the week.',
        heading('The harbour', 2),
        'The harbour closed for nine days.',
      ]),
      smallDirectory,
    );
    expect(claims.map(c => c.text)).toEqual(['The harbour closed for nine days.']);
  });

  it('gives mentions to the claims that name them', () => {
    const { claims, mentions } = readPage(
      pageOf(['TechCrunch said the harbour closed. Ferries sail on Monday, Bloomberg reported.']),
      smallDirectory,
    );
    expect(mentions.map(m => [m.id, m.text])).toEqual([
      ['m1', 'TechCrunch'],
      ['m2', 'Bloomberg'],
    ]);
    expect(claims.map(c => c.mentions)).toEqual([['m1'], ['m2']]);
  });
});

describe('createPageDetector', () => {
  const first = pageOf(['The harbour closed (Reuters).', 'Ferries sail on Monday (AP).']);

  it('reads a page that grew as if it were new', () => {
    const detector = createPageDetector(smallDirectory);
    detector.read(first);
    const grown = pageOf([
      'The harbour closed (Reuters).',
      'Ferries sail on Monday (AP). They are full (BBC).',
      'The end of it all (CNBC).',
    ]);
    expect(detector.read(grown)).toEqual(readPage(grown, smallDirectory));
    expect(detector.read(first)).toEqual(readPage(first, smallDirectory));
  });

  it('does not take a block for another of the same text', () => {
    const detector = createPageDetector(smallDirectory);
    const page = pageOf([
      'See the ferry times (<https://www.cnbc.com/a|link>).',
      'See the ferry times (<https://www.bbc.com/b|link>).',
    ]);
    expect(detector.read(page).citations.map(k => k.outlet)).toEqual(['cnbc.com', 'bbc.com']);
    expect(detector.read(page).citations.map(k => k.outlet)).toEqual(['cnbc.com', 'bbc.com']);
  });

  it('forgets what it knew of another site or language', () => {
    const detector = createPageDetector(smallDirectory);
    const link = pageOf(['The harbour closed (<https://www.cnbc.com/a|link>).']);
    expect(detector.read(link).citations).toHaveLength(1);
    expect(detector.read({ ...link, url: 'https://www.cnbc.com/today' }).citations).toHaveLength(0);
  });

  it('looks at a block once while it does not change', () => {
    let asked = 0;
    const counting = {
      ...smallDirectory,
      ofName(name: string) {
        asked++;
        return smallDirectory.ofName(name);
      },
    };
    const detector = createPageDetector(counting);
    detector.read(first);
    const before = asked;
    detector.read({ ...first, blocks: [...first.blocks] });
    expect(before).toBeGreaterThan(0);
    expect(asked).toBe(before);
  });

  it('knows a block again by what it holds, though the page was built anew', () => {
    let asked = 0;
    const counting = {
      ...smallDirectory,
      ofName(name: string) {
        asked++;
        return smallDirectory.ofName(name);
      },
    };
    const detector = createPageDetector(counting);
    const page = () =>
      pageOf([
        'It closed (Axios, Lanceum). See (<https://www.cnbc.com/a|link>).',
        { text: 'Run it (Axios, Lanceum) now.', code: [{ start: 0, end: 3 }] },
      ]);
    detector.read(page());
    const before = asked;
    detector.read(page());
    expect(before).toBeGreaterThan(0);
    expect(asked).toBe(before);
  });

  it('reads a block anew that has another kind, or whose code changed', () => {
    const text = 'The harbour closed for nine days (cnbc.com).';
    const all = { start: 0, end: text.length };
    const variants: readonly Exclude<BlockLike, string>[] = [
      { text },
      { text, kind: 'code' },
      { text, code: [all] },
      { text, code: [{ start: 0, end: 3 }] },
      { text, code: [{ start: 4, end: 11 }] },
    ];
    const readings = variants.map(block => readPage(pageOf([block]), smallDirectory));
    expect(readings.map(({ citations }) => citations.length)).toEqual([1, 0, 0, 1, 1]);
    for (const before of variants) {
      const detector = createPageDetector(smallDirectory);
      variants.forEach((block, at) => {
        detector.read(pageOf([before]));
        expect(detector.read(pageOf([block]))).toEqual(readings[at]);
      });
    }
  });

  it('reads in steps what it reads at once, and nothing before the first', () => {
    let asked = 0;
    const counting = {
      ...smallDirectory,
      ofName(name: string) {
        asked++;
        return smallDirectory.ofName(name);
      },
    };
    const page = pageOf(['It closed (Axios, Lanceum).', 'It opened (BBC, Lanceum).']);
    const steps = createPageDetector(counting).readInSteps(page);
    expect(asked).toBe(0);
    const seen: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) seen.push(asked);
    expect(step.value).toEqual(readPage(page, smallDirectory));
    expect(new Set(seen).size).toBeGreaterThan(2);
  });

  it('reads a block anew whose links changed', () => {
    const detector = createPageDetector(smallDirectory);
    const outlets = (href: string) =>
      detector
        .read(pageOf([`It closed for nine days (<${href}|link>).`]))
        .citations.map(k => k.outlet);
    expect(outlets('https://www.cnbc.com/a')).toEqual(['cnbc.com']);
    expect(outlets('https://www.bbc.com/a')).toEqual(['bbc.com']);
    expect(detector.read(pageOf(['It closed for nine days (link).'])).citations).toEqual([]);
  });
});
