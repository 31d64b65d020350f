import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../../utils/articles/matching/story-anchors.ts';
import {
  findOffSubject,
  isElsewhere,
  subjectOf,
  tellSubject,
} from '../../../../utils/articles/matching/subject.ts';
import { cutText } from '../../../../utils/articles/matching/text-fit.ts';

/** Which of some articles (headline, text) are off the subject of a heading, for a sentence. */
function offOf(
  heading: string | null,
  claim: string,
  articles: readonly (readonly [headline: string, text: string])[],
  language = 'en',
  title = 'Invented digest',
): number[] {
  const subject = subjectOf(heading, title, language);
  const own = anchorsOf([{ text: claim, share: 2 }], language);
  const told = articles.map(([head, text]) => tellSubject(subject, own, cutText(text, head)));
  const off = findOffSubject(told);
  return told.flatMap((one, at) => (off.has(one) ? [at] : []));
}

describe('articles on something else than the heading’s subject', () => {
  it.each([
    {
      name: 'another firm',
      heading: 'Kelvane Therapeutics',
      claim: 'Its shares dropped 12 percent after the trial.',
      articles: [
        ['Solbrite shares fall 12%', 'Shares of Solbrite dropped 12 percent after the trial.'],
        ['Kelvane slides', 'The stock of Kelvane Therapeutics lost 12 percent on the trial.'],
      ],
      off: [0],
    },
    {
      name: 'another town, where the sentence opens with a common word',
      heading: 'Dunfermline by-election',
      claim: 'Turnout was just under 43 per cent.',
      articles: [
        ['Inverclyde: Turnout dips', 'In Inverclyde turnout was 42.9 per cent.'],
        ['Labour hold Dunfermline', 'Fewer than half went to the polls in Dunfermline.'],
      ],
      off: [0],
    },
    {
      name: 'by the title, without a heading',
      heading: null,
      title: 'Málaga ante la sequía',
      language: 'es',
      claim: 'Los embalses están al 23 por ciento.',
      articles: [
        ['Almería se prepara', 'Los embalses de Almería están al 23 por ciento.'],
        ['Málaga multa a tres', 'La sequía llega a Málaga.'],
      ],
      off: [0],
    },
    {
      name: 'without capitals',
      heading: '白鷺温泉の源泉枯渇',
      language: 'ja',
      claim: '市長は3億円を盛り込むと表明した。',
      articles: [
        ['北ノ浜市、井戸掘削に3億円', '市長は3億円を盛り込むと発表した。'],
        ['白鷺温泉、源泉の湯量が半減', '白鷺温泉で源泉の湯が減った。'],
      ],
      off: [0],
    },
  ] as const)('$name', ({ heading, claim, articles, off, ...rest }) => {
    const { language = 'en', title = 'Invented digest' } = rest as Record<string, string>;
    expect(offOf(heading, claim, articles, language, title)).toEqual(off);
  });

  it.each([
    {
      name: 'a question for a heading',
      heading: 'What do critics say?',
      claim: 'Retailers warned of delays.',
      articles: [
        ['Toys will be late', 'Shops warned of delays.'],
        ['Critics speak', 'All Critics say so.'],
      ],
    },
    {
      name: 'a heading whose words are common to those who print them',
      heading: 'Market reaction',
      claim: 'Its shares rose.',
      articles: [
        ['Harrow to sell its grocer', 'Shares rose.'],
        ['Reaction to the vote', 'In a first reaction the market fell.'],
      ],
    },
    {
      name: 'a sentence with a name of its own',
      heading: 'Markets in Asia',
      claim: 'The shares of Quillon rose 3 percent.',
      articles: [
        ['Quillon rises', 'Shares of Quillon rose 3 percent.'],
        ['Asia opens higher', 'Stocks across Asia rose.'],
      ],
    },
    {
      name: 'an inflected name',
      heading: 'Tramwaj na Zawodzie',
      language: 'pl',
      claim: 'Pierwsze wagony wyjadą we wrześniu.',
      articles: [
        ['Budowa', 'Mieszkańcy Zawodzia mają dość, wagony we wrześniu.'],
        ['Tramwaj na Zawodzie ruszy', 'Linia na Zawodzie ruszy.'],
      ],
    },
  ] as const)('are none with $name', ({ heading, claim, articles, ...rest }) => {
    const { language = 'en' } = rest as Record<string, string>;
    expect(offOf(heading, claim, articles, language)).toEqual([]);
  });
});

describe('an article on something of which the page knows nothing', () => {
  const page = (text: string) => new Set(cutText(text, '').places.keys());
  const strike = cutText('One metro in three will run in Rennes.', 'Metro strike in Rennes');

  it('has no word of the subject, and the page none of its headline’s names', () => {
    const subject = subjectOf('Toulouse', 'The social week', 'en');
    expect(isElsewhere(subject, page('Toulouse. One tram in three will run.'), strike)).toBe(true);
    expect(isElsewhere(subject, page('Toulouse and Rennes strike.'), strike)).toBe(false);
  });

  it('cannot be told where the heading names nothing', () => {
    expect(isElsewhere(subjectOf('What next?', '', 'en'), page('One in three.'), strike)).toBe(
      false,
    );
  });
});
