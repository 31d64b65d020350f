import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../utils/support/assess.ts';
import { PRIOR, THRESHOLDS } from '../../../utils/support/verdict/model.ts';
import { LINEAR, leastRatio } from '../../doubling.ts';
import { FACTORY, ORCHESTRA } from './story.ts';

const claim = (text: string, more: { heading?: string; subject?: string } = {}) => ({
  text,
  heading: more.heading ?? null,
  subject: more.subject ?? null,
  pageTitle: 'Daily briefing',
});
const assessor = createAssessor([FACTORY, ORCHESTRA], { language: 'en', pageDate: '2026-05-20' });
const assess = (text: string, id = 'factory') => assessor.assess(claim(text), id);

describe('assess', () => {
  it.each([
    'Larkfield’s council voted 9-4 on Tuesday to let Voltane Systems build a battery plant on the former airfield.',
    'The plant is to open in October 2028, cost $1.2 billion and employ about 640 people.',
    'Voltane’s chief executive, Mara Lindqvist, said the firm was “not asking the town for a single dollar.”',
    'Hydrologist Ines Calloway of Wexford University said river levels have fallen by a third since 1998.',
    'Opponents led by the farmer Tomas Oyelaran plan to sue the council.',
  ])('supported: %s', text => {
    expect(assess(text)).toMatchObject({ verdict: 'supported', drift: [] });
    expect(assess(text).score).toBeGreaterThan(THRESHOLDS.supported);
  });

  it.each([
    {
      kind: 'number',
      text: 'The plant is to open in October 2028, cost $1.2 million and employ about 640 people.',
      sides: ['$1.2 million', '$1.2 billion'],
    },
    {
      kind: 'date',
      text: 'Voltane had first asked for permission on March 28, 2024.',
      sides: ['March 28, 2024', 'March 18, 2024'],
    },
    {
      kind: 'name',
      text: 'Hydrologist Ines Calloway of Norwich University, who advised the council, said river levels have fallen by a third since 1998.',
      sides: ['Norwich University', 'Wexford University'],
    },
    {
      kind: 'quote',
      text: 'Mara Lindqvist said “nobody will ever regret the billions we bring to Larkfield.”',
      sides: ['nobody will ever regret the billions we bring to Larkfield.', ''],
    },
  ])('contradicted by a $kind, both sides named', ({ kind, text, sides }) => {
    const answer = assess(text);
    expect(answer.verdict).toBe('contradicted');
    expect(answer.drift).toContainEqual({
      kind,
      sign: 'differs',
      claim: sides[0],
      source: sides[1],
    });
    expect(answer.score).toBeLessThan(0.5);
    expect(answer.passage).toContain(sides[1]);
  });

  it('contradicted by a turned direction', () => {
    expect(
      assess('River levels have risen by a third since 1998, Ines Calloway said.').drift.map(
        d => d.kind,
      ),
    ).toContain('negation');
  });

  it('warns of a dropped hedge without calling it false', () => {
    const answer = assess('The state will lower its fee for industrial water users.');
    expect(answer.drift.map(d => [d.kind, d.sign])).toEqual([['hedge', 'worded']]);
    expect(answer.verdict).not.toBe('contradicted');
  });

  it.each([
    'Officials in Larkfield cancelled the summer market and ordered checks on all bridges.',
    'The orchestra’s insurer withdrew cover for instruments travelling by sea.',
    'Zebras juggle umbrellas.',
  ])('unsupported: %s', text => {
    expect(assess(text)).toMatchObject({ verdict: 'unsupported', drift: [] });
    expect(assess(text).score).toBeLessThan(THRESHOLDS.partial);
  });

  it('gives a verbatim passage of 20 to 700 characters', () => {
    const { passage } = assess('The plant will employ about 640 people.');
    expect(passage).not.toBeNull();
    expect(FACTORY.text).toContain(passage);
    expect(passage?.length).toBeGreaterThanOrEqual(20);
    expect(passage?.length).toBeLessThanOrEqual(700);
  });

  it('says which parts it found', () => {
    const { parts } = assess('Mara Lindqvist said 640 people would get “a palace of gold.”');
    expect(parts).toContainEqual({ kind: 'who', text: 'Mara Lindqvist', found: true });
    expect(parts).toContainEqual({ kind: 'number', text: '640', found: true });
    expect(parts).toContainEqual({ kind: 'quote', text: 'a palace of gold.', found: false });
    expect(parts.some(p => p.kind === 'what')).toBe(true);
  });

  it.each([
    { name: 'an article it was not given', id: 'nowhere', text: 'The plant opens.' },
    { name: 'a claim of no words', id: 'factory', text: '…' },
  ])('knows nothing of $name', ({ id, text }) => {
    expect(assess(text, id)).toEqual({
      verdict: 'unknown',
      score: PRIOR,
      passage: null,
      drift: [],
      parts: [],
    });
  });

  it('knows nothing of an article without text', () => {
    const empty = createAssessor([{ ...FACTORY, text: ' \n ' }], {
      language: 'en',
      pageDate: null,
    });
    expect(empty.assess(claim('The plant opens.'), 'factory').verdict).toBe('unknown');
  });

  it('says "unknown", not "unsupported", of a text too short to show that something is not said', () => {
    const stub = createAssessor(
      [{ ...FACTORY, text: 'Larkfield’s town council met on Tuesday. Subscribe to read on.' }],
      {
        language: 'en',
        pageDate: null,
      },
    );
    expect(
      stub.assess(claim('The plant could draw 3.5 million liters of water a day.'), 'factory')
        .verdict,
    ).toBe('unknown');
  });

  it('takes the subject of a table row into the claim', () => {
    const row = assessor.assess(
      claim('opens in October 2028', { subject: 'Voltane battery plant' }),
      'factory',
    );
    expect(['supported', 'partial']).toContain(row.verdict);
  });
});

describe('rank', () => {
  it('puts the article that says it first, whatever was cited', () => {
    const ranked = assessor.rank(
      claim('The Harbor Philharmonic cancelled its summer tour of Portugal.'),
    );
    expect(ranked.map(r => r.articleId)).toEqual(['orchestra', 'factory']);
    expect(ranked[0]?.assessment.verdict).toBe('supported');
    expect(ranked[1]?.assessment.verdict).toBe('unsupported');
  });

  it('puts what cannot be read last', () => {
    const mixed = createAssessor([{ ...ORCHESTRA, id: 'empty', text: '' }, FACTORY], {
      language: 'en',
      pageDate: null,
    });
    expect(mixed.rank(claim('Zebras juggle umbrellas.')).map(r => r.articleId)).toEqual([
      'factory',
      'empty',
    ]);
  });
});

describe('other languages', () => {
  const german = {
    id: 'de',
    headline: 'Neue Anlage',
    published: '2026-05-19',
    text: 'Die Stadtwerke Musterhausen haben am Dienstag angekündigt, eine neue Anlage für 1,2 Milliarden Euro zu bauen. Rund 400 Menschen sollen dort ab Herbst 2027 arbeiten, sagte die Geschäftsführerin.\n\nDer Gemeinderat stimmte dem Vorhaben mit großer Mehrheit zu. Gegner der Anlage wollen vor Gericht ziehen und sammeln Unterschriften.',
  };
  const japanese = {
    id: 'ja',
    headline: '新工場',
    published: '2026-05-19',
    text: '見本電機は火曜日、北海道に新しい電池工場を建設すると発表した。投資額は約300億円で、2027年に稼働する予定だ。従業員は250人を見込んでいる。地元の住民からは騒音を心配する声も上がっている。',
  };
  const both = createAssessor([german, japanese], { language: null, pageDate: null });

  it('supports and contradicts in German', () => {
    expect(
      both.assess(
        claim('Die Stadtwerke Musterhausen wollen für 1,2 Milliarden Euro eine neue Anlage bauen.'),
        'de',
      ).verdict,
    ).toBe('supported');
    expect(
      both.assess(
        claim('Die Stadtwerke Musterhausen wollen für 2,1 Milliarden Euro eine neue Anlage bauen.'),
        'de',
      ).drift,
    ).toMatchObject([
      { sign: 'differs', claim: '2,1 Milliarden Euro', source: '1,2 Milliarden Euro' },
    ]);
  });

  it('finds the sentence and the wrong amount in Japanese', () => {
    const answer = both.assess(
      claim('見本電機は北海道に電池工場を建設する。投資額は約500億円。'),
      'ja',
    );
    expect(answer.drift).toMatchObject([{ sign: 'differs', claim: '500億円', source: '300億円' }]);
    expect(answer.passage).toContain('300億円');
  });

  it('does not judge across languages', () => {
    expect(
      both.assess(
        claim(
          'The municipal utility of Musterhausen is going to build a new plant for 1.2 billion euros.',
        ),
        'de',
      ).verdict,
    ).toBe('unknown');
  });
});

describe('bad input', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom('en', 'de', 'zh', '%%', null),
        (text, body, language) => {
          const a = createAssessor(
            [{ id: 'x', headline: text, text: `${body}. ${text}`, published: body.slice(0, 12) }],
            {
              language,
              pageDate: text.slice(0, 10),
            },
          );
          const { score, passage } = a.assess(claim(text), 'x');
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          if (passage) expect(`${body}. ${text}`).toContain(passage);
        },
      ),
      { numRuns: 120 },
    );
  });

  it.each([
    { name: 'one endless sentence', text: 'Bell “paid” $3 in May '.repeat(9000) },
    {
      name: 'one sentence many times',
      text: 'The Big Company said 5 million people “went away” in May. '.repeat(3000),
    },
    { name: 'number words', text: 'one two three million and '.repeat(6000) },
  ])(
    'ends on $name',
    ({ text }) => {
      const a = createAssessor([{ id: 'x', headline: '', text, published: null }], {
        language: 'en',
        pageDate: null,
      });
      expect(
        a.assess(
          claim('The Big Company said “they went away in May” and paid $5. '.repeat(30)),
          'x',
        ).verdict,
      ).toBeTypeOf('string');
    },
    60_000,
  );
});

it('takes a time that grows with the figures of claim and article', () => {
  const work = (text: string) =>
    createAssessor([{ id: 'x', headline: '', text, published: null }], {
      language: 'en',
      pageDate: null,
    }).assess(claim(text), 'x');
  expect(leastRatio(work, '12 lamps, 34 trams. ')).toBeLessThanOrEqual(LINEAR);
}, 120_000);
