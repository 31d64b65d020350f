import { describe, expect, it } from 'vitest';
import {
  comparedWith,
  compareShingles,
  leastSharedOf,
  sameStory,
} from '../../../../utils/origins/copies/same-story.ts';
import { type Shingles, shinglesOf } from '../../../../utils/origins/copies/shingles.ts';
import { LINEAR, leastRatio } from '../../../doubling.ts';
import { sentences, story } from '../texts.ts';

const original = sentences(40, 1);
const text = original.join(' ');
const other = sentences(40, 2);
const edit = (sentence: string) =>
  sentence.replace(' and then ', ' before it ').replace('The ', 'That ');

describe('sameStory: copies', () => {
  it.each<[string, string]>([
    ['itself', text],
    ['the ending cut to half', original.slice(0, 20).join(' ')],
    [
      'a local lead in place of the first sentences',
      [...other.slice(0, 4), ...original.slice(3)].join(' '),
    ],
    ['a local lead and the ending cut', [...other.slice(0, 3), ...original.slice(0, 24)].join(' ')],
    [
      'a sentence in five edited',
      original.map((sentence, at) => (at % 5 ? sentence : edit(sentence))).join(' '),
    ],
    ['a sentence in eight left out', original.filter((_, at) => at % 8).join(' ')],
    [
      'two blocks swapped',
      [
        ...original.slice(0, 10),
        ...original.slice(20, 30),
        ...original.slice(10, 20),
        ...original.slice(30),
      ].join(' '),
    ],
    ['other punctuation and case', text.toUpperCase().replace(/[,.]/g, ' —')],
    ['other line breaks', original.join('\n\n')],
  ])('%s', (_, copy) => {
    const { same, containment } = sameStory(text, copy);
    expect(same).toBe(true);
    expect(containment).toBeGreaterThan(0.42);
    expect(sameStory(copy, text)).toEqual({ same, containment, told: true });
  });
  it('a text in a script without spaces, cut', () => {
    const chinese =
      '虚构的城市议会周一批准了一座玻璃桥的建造计划尽管很少有人提出过要求而书记员们仍在清点所有的铜壶和自行车以及旧档案随后会议在没有任何异议的情况下结束并宣布将在冬季时刻表公布之前再次召开';
    expect(sameStory(chinese, chinese.slice(0, 60)).same).toBe(true);
    expect(sameStory(chinese, [...chinese].reverse().join('')).same).toBe(false);
  });
});

describe('sameStory: look-alikes', () => {
  it.each<[string, string]>([
    ['another story', other.join(' ')],
    [
      'a rival that borrows a fifth',
      [...other.slice(0, 20), ...original.slice(5, 13), ...other.slice(20)].join(' '),
    ],
    ['the same sentences in the opposite order', [...original].reverse().join(' ')],
    ['nothing', ''],
    ['a few words of it', original.slice(0, 1).join(' ').slice(0, 40)],
  ])('%s', (_, lookalike) => {
    expect(sameStory(text, lookalike).same).toBe(false);
  });

  it('two reports that quote the same speech', () => {
    const speech = `“${story(12, 3).slice(0, 780)}”`;
    const one = [...sentences(15, 4), speech, ...sentences(5, 5)].join(' ');
    const two = [...sentences(12, 6), speech, ...sentences(6, 7)].join(' ');
    expect(sameStory(one, two).containment).toBeLessThan(0.1);
    expect(sameStory(one, two).same).toBe(false);
  });

  it('a brief of three sentences needs nearly all of them', () => {
    const brief = original.slice(0, 3).join(' ');
    expect(sameStory(text, brief).same).toBe(true);
    expect(sameStory(text, [original[0], ...other.slice(0, 2)].join(' ')).same).toBe(false);
  });
});

describe('how much two texts must share', () => {
  const runsOf = (runs: readonly number[]): Shingles => ({
    runs: Uint32Array.from(runs),
    distinct: new Set(runs),
  });
  const count = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => from + at);
  /** A text of so many runs, and a longer one that holds so many of them in their order. */
  const compare = (runs: number, shared: number) =>
    compareShingles(
      runsOf(count(0, runs)),
      runsOf([...count(0, shared), ...count(1000, 1000 + runs)]),
    );

  it('is nothing that could be told of fewer than twelve runs', () => {
    expect(leastSharedOf(11)).toBe(Number.POSITIVE_INFINITY);
    expect(compare(11, 11)).toEqual({ same: false, containment: 0, told: false });
    expect(compare(12, 12)).toEqual({ same: true, containment: 1, told: true });
  });
  it.each([
    // Seven tenths of a brief, 42 in a hundred from sixty runs on.
    [12, 9],
    [20, 14],
    [59, 42],
    [60, 26],
    [100, 42],
    [1000, 420],
  ])('is of %i runs %i', (runs, least) => {
    expect(leastSharedOf(runs)).toBe(least);
    expect(compare(runs, least)).toMatchObject({ same: true, containment: least / runs });
    expect(compare(runs, least - 1).same).toBe(false);
  });
  it('counts what stands twice once, and only what keeps its order', () => {
    const text = runsOf(count(0, 20));
    expect(compareShingles(text, runsOf([...count(0, 20), ...count(0, 20)])).containment).toBe(1);
    expect(compareShingles(runsOf([...count(0, 20), ...count(0, 20)]), text).containment).toBe(1);
    const swapped = runsOf([...count(12, 20), ...count(0, 12)]);
    expect(compareShingles(text, swapped).containment).toBe(0.6);
  });
});

describe('comparedWith', () => {
  const given = (body: string, headline: string, language: string | null = 'en') => ({
    text: body,
    headline,
    language,
  });
  const copy = given(original.slice(0, 25).join(' '), 'A changed headline');
  it.each([
    ['the same text', given(text, 'The first headline'), 'confirmed'],
    [
      'the same headline over a preview',
      given(original.slice(0, 1).join(' '), 'A Changed Headline!'),
      'confirmed',
    ],
    ['another story', given(other.join(' '), 'Another headline'), 'contradicted'],
    ['a translation', given(other.join(' '), 'Eine andere Zeile', 'de-DE'), 'open'],
    ['a page that could not be read', given('', 'Another headline'), 'open'],
    ['an unknown language', given(other.join(' '), 'Another headline', null), 'open'],
    [
      'a story that borrows',
      given([...other.slice(0, 20), ...original.slice(5, 10)].join(' '), 'Another headline'),
      'open',
    ],
  ])('%s', (_, named, verdict) => {
    expect(comparedWith(copy, named)).toBe(verdict);
  });
  it('contradicts by two whole texts alone, which have sixty runs or more', () => {
    const words = (count: number, word: string) =>
      Array.from({ length: count }, (_, at) => `${word}${at}`).join(' ');
    const long = given(words(200, 'a'), 'One headline');
    const against = (count: number) => comparedWith(long, given(words(count, 'b'), 'Another'));
    expect(against(64)).toBe('contradicted');
    expect(against(63)).toBe('open');
  });
  it('confirms nothing by two empty headlines', () => {
    expect(comparedWith(given('', ''), given('', ''))).toBe('open');
  });
});

describe('shinglesOf', () => {
  it('leaves quotations out where enough remains', () => {
    const quote = story(4, 9);
    const with_ = shinglesOf(`${text} “${quote}”`);
    const alone = shinglesOf(quote);
    expect([...alone.distinct].some(run => with_.distinct.has(run))).toBe(false);
    expect(alone.distinct.size).toBeGreaterThan(40);
  });
  it('keeps them where they are the story', () => {
    expect(shinglesOf(`He said: “${story(4, 9).slice(0, 700)}”`).runs.length).toBeGreaterThan(40);
  });
  it('is empty for a few words and bounded for endless ones', () => {
    expect(shinglesOf('three words only').runs.length).toBe(0);
    expect(shinglesOf('again and again '.repeat(100_000)).runs.length).toBeLessThanOrEqual(20_000);
  });
  it.each(['“', '"', '«', '„'])('takes linear time where nobody closes %s', mark =>
    expect(leastRatio(shinglesOf, `${mark}word `)).toBeLessThanOrEqual(LINEAR),
  );
});
