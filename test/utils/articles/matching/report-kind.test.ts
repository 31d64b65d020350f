import { describe, expect, it } from 'vitest';
import {
  kindOfCandidate,
  kindOfReport,
  kindsSpokenOf,
} from '../../../../utils/articles/matching/report-kind.ts';

const kindOf = (headline: string, url = 'https://a.example/2026/05/19/story', text = '') =>
  kindOfReport({ headline, url, text });

describe('the kind of a report', () => {
  it.each([
    ['Harbour fire – live updates', 'live'],
    ['Hafenbrand: Liveticker', 'live'],
    ['Incendie du port, en direct', 'live'],
    ['Пожар в порту: онлайн', 'live'],
    ['港口大火直播', 'live'],
    ['항구 화재 실시간', 'live'],
    ['Watch: crews fight the harbour fire', 'video'],
    ['Vídeo: arde el puerto', 'video'],
    ['【動画】港で火災', 'video'],
    ['Opinion: let the harbour burn', 'opinion'],
    ['社説：港の火災', 'opinion'],
    ['Morning briefing: harbour burns', 'newsletter'],
    ['Harbour burns; rates held; a new ferry', 'newsletter'],
    ['Rates, recalls, rockets and more', 'newsletter'],
    ['Rates held. Plus: a recall widens', 'newsletter'],
    ['Fire kills three; suspect held', 'main'],
    ['Police, crews, divers and more than 50 volunteers search', 'main'],
    ['Kelpworks launches Harbour Plus: what to know', 'main'],
    ['Harbour fire put out after nine hours', 'main'],
    ['The harbour’s watchman saw it first', 'main'],
    ['Live music returns to the harbour', 'main'],
    ['Delivery firm adds ferries', 'main'],
    ['港の火災、9時間後に鎮火', 'main'],
  ] as const)('%s: %s', (headline, kind) => {
    expect(kindOf(headline)).toBe(kind);
  });

  it.each([
    ['https://a.example/opinion/2026/fire', 'opinion'],
    ['https://a.example/commentisfree/2026/may/19/fire', 'opinion'],
    ['https://a.example/video/fire-1', 'video'],
    ['https://a.example/news/live/fire', 'live'],
    ['https://a.example/delivery/fire', 'main'],
    ['https://a.example/2026/opinions-differ-on-fire', 'main'],
    ['no address', 'main'],
  ] as const)('at %s: %s', (url, kind) => {
    expect(kindOf('Harbour fire', url)).toBe(kind);
  });

  it('is live where its entries begin with a time', () => {
    const entries = ['17:05 The fire is out.', '16:40 Crews go in.', '15:12 Smoke is seen.'];
    expect(kindOf('Harbour fire', undefined, entries.join('\n'))).toBe('live');
    expect(kindOf('Harbour fire', undefined, 'It began at 17:05.\nBy 18:00 it was out.')).toBe(
      'main',
    );
  });

  it('is spoken of by a sentence that says so', () => {
    expect([...kindsSpokenOf('A columnist argued that the harbour should burn.')]).toEqual([
      'opinion',
    ]);
    expect([...kindsSpokenOf('In its live blog the paper counted nine crews.')]).toEqual(['live']);
    expect([...kindsSpokenOf('The harbour burned for nine hours.')]).toEqual([]);
  });
});

it('tells the kind of a candidate by its title and address, also of one without a title', () => {
  const offered = (title: string | null, path: string) =>
    kindOfCandidate({
      url: `https://a.example${path}`,
      title,
      outlet: 'a.example',
      published: null,
      snippet: null,
      source: 'news-sitemap',
      copyOf: null,
    });
  expect(offered('Harbour fire – live updates', '/story')).toBe('live');
  expect(offered(null, '/opinion/let-it-burn')).toBe('opinion');
  expect(offered(null, '/story')).toBe('main');
});
