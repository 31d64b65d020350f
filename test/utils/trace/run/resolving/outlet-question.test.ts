import { describe, expect, it } from 'vitest';
import { directory } from '../../../../../utils/outlets/directory.ts';
import {
  createQuestioner,
  lookFarBack,
} from '../../../../../utils/trace/run/resolving/outlet-question.ts';
import { citation, claim, traceOf } from '../../build.ts';
import { QUESTION, STORY } from '../bench.ts';

const clock = { now: () => new Date('2026-05-20T09:30:00Z') };
const questioner = (trace: Parameters<typeof traceOf>[0], domain: string | null) =>
  createQuestioner({ trace: traceOf(trace), directory }, clock, domain);
const claims = [
  claim({ text: 'TechCrunch says that Quillon hired cartographers on May 19.', mentions: ['m1'] }),
  claim({ id: 'c2', text: 'A bakery burned down in Larkholm on May 2.' }),
];
const mentions = [
  { id: 'm1', text: 'TechCrunch', outlet: 'techcrunch.com', claim: 'c1', copyOf: null },
  { id: 'm2', text: 'bakery', outlet: 'bakery.example', claim: null, copyOf: null },
];

describe('a question about an outlet', () => {
  it('has the words of the first claims, without the outlets that their prose names', () => {
    const { words, outlet, host, language, title } = questioner(
      { claims, mentions },
      'techcrunch.com',
    ).questionFor([citation({}), citation({ id: 'k2', claims: ['c2', 'c1'] })]);
    expect(words.join(' ').toLowerCase()).toMatch(/quillon.*bakery|bakery.*quillon/);
    expect(words.join(' ').toLowerCase()).not.toContain('techcrunch');
    expect(new Set(words).size).toBe(words.length);
    expect({ host, language, title }).toEqual({ host: null, language: 'en', title: null });
    expect(outlet?.domain).toBe('techcrunch.com');
  });

  it('covers the days of all its citations', () => {
    const { windowOf, questionFor } = questioner({ claims, mentions }, 'techcrunch.com');
    const [one, two] = [citation({}), citation({ id: 'k2', claims: ['c2'] })];
    const windows = [windowOf(one), windowOf(two)];
    expect(windows[0]?.from).not.toBe(windows[1]?.from);
    const { from, to } = questionFor([one, two]);
    expect(from).toBe(windows.map(w => w?.from).sort()[0]);
    expect(to).toBe(windows.map(w => w?.to).sort()[1]);
    expect(questionFor([])).toMatchObject({ from: null, to: null });
  });

  it('has no days where those of one citation are not known', () => {
    const undated = {
      url: 'https://briefing.example/',
      title: 'x',
      language: 'en',
      published: null,
    };
    const { windowOf, questionFor } = questioner(
      { page: undated, claims: [...claims.slice(0, 1), claim({ id: 'c3', text: 'It rained.' })] },
      'techcrunch.com',
    );
    const open = citation({ id: 'k3', claims: ['c3'] });
    expect(windowOf(open)).toBeNull();
    expect(questionFor([citation({}), open])).toMatchObject({ from: null, to: null });
  });

  it.each([
    [['(tech.yahoo.com)', '(www.tech.yahoo.com)'], 'yahoo.com', 'tech.yahoo.com'],
    [['(tech.yahoo.com)', '(news.yahoo.com)'], 'yahoo.com', null],
    [['(tech.yahoo.com)', '(Yahoo)'], 'yahoo.com', null],
    [['(yahoo.com)'], 'yahoo.com', null],
    [['(Yahoo)'], 'yahoo.com', null],
    [['(tech.yahoo.com)'], null, null],
  ])('asked by %j of %s keeps to the host %s', (texts, domain, host) => {
    const marks = texts.map((text, at) => citation({ id: `k${at}`, text }));
    expect(questioner({ claims }, domain).questionFor(marks).host).toBe(host);
  });

  it('can look far back from its last day', () => {
    expect(lookFarBack(QUESTION, 20)).toEqual({ ...QUESTION, from: '2026-04-30' });
    const open = { ...QUESTION, from: null, to: null };
    expect(lookFarBack(open, 20)).toBe(open);
  });
});

describe('the question by a headline', () => {
  const claims = [claim({})];
  const entry = citation({ headline: STORY.headline, date: '19 May 2026' });
  const askedBy = (fewerWords: boolean, one = entry) =>
    createQuestioner(
      { trace: traceOf({ claims }), directory, fewerWords },
      clock,
      'techcrunch.com',
    ).titleQuestionFor(one);

  it('has all of it, its own words, and the days around the date of the entry', () =>
    expect(askedBy(false)).toMatchObject({
      title: STORY.headline,
      words: expect.arrayContaining(['Quillon']),
      from: '2026-05-17',
      to: '2026-05-21',
    }));

  it('is none without a headline, nor where the reader wants few words told', () => {
    expect(askedBy(false, citation({}))).toBeNull();
    expect(askedBy(true)).toBeNull();
  });
});

it('where the reader wants few words told, none comes from heading or title', () => {
  const weak = claim({ text: 'The figures come with a name.', heading: 'Merrow Harbour' });
  const page = {
    url: 'https://briefing.example/',
    title: 'Notes on Larkholm Ferries',
    language: 'en',
    published: null,
  };
  const wordsOf = (fewerWords: boolean) =>
    createQuestioner(
      { trace: traceOf({ page, claims: [weak] }), directory, fewerWords },
      clock,
      null,
    )
      .questionFor([citation({})])
      .words.join(' ');
  expect(wordsOf(false)).toMatch(/Merrow|Larkholm/);
  expect(wordsOf(true)).not.toMatch(/Merrow|Harbour|Larkholm|Ferries|Notes/);
  expect(wordsOf(true)).not.toBe('');
});
