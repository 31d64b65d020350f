import { describe, expect, it } from 'vitest';
import { weighArticle } from '../../../../utils/articles/matching/article-fit.ts';
import { anchorsOf } from '../../../../utils/articles/matching/story-anchors.ts';
import { subjectOf } from '../../../../utils/articles/matching/subject.ts';
import { cutClaims, cutText } from '../../../../utils/articles/matching/text-fit.ts';

const mark = (claim: string, ...part: string[]) => ({
  own: [cutClaims([claim])],
  ownAnchors: anchorsOf([{ text: claim, share: 2 }], 'en'),
  partAnchors: anchorsOf(
    part.map(text => ({ text, share: 1 })),
    'en',
  ),
  subject: subjectOf(null, '', 'en'),
  page: new Set<string>(),
});
const weigh = (of: ReturnType<typeof mark>, text: string, around = { part: 0, story: 0 }) =>
  weighArticle(of, cutText(text, ''), around);

describe('what an article is worth for a mark', () => {
  const recall = mark(
    'The recall now covers 310,000 Arden vehicles because of battery fires.',
    'Arden Motors cut its forecast.',
  );

  it('is what it says of the sentence', () => {
    const told = weigh(
      recall,
      'Arden Motors said the recall now covers 310,000 vehicles because of battery fires.',
    );
    expect(told.fit).toBe(told.own);
    expect(told.fit).toBeGreaterThan(0.8);
    expect(told.tellsStory).toBe(true);
  });

  it('is little for another event of the same kind, although all other words agree', () => {
    const other = 'Fenwick said the recall now covers 185,000 vehicles because of battery fires.';
    expect(weigh(recall, other).fit).toBeLessThanOrEqual(0.2);
    expect(weigh(recall, other, { part: 0.9, story: 0.9 }).fit).toBeLessThanOrEqual(0.2);
  });

  it('is no other event where it says most of the sentence, and another of its part to the word', () => {
    const figure = mark(
      'The fossil extends the known range of the genus by 32 million years.',
      'Ferussina lived in Romania and in Izatha.',
    );
    const report = 'The fossil extends the known range of the genus by many million years.';
    expect(weigh(figure, report, { part: 0.8, story: 0 }).fit).toBeLessThanOrEqual(0.2);
    expect(weigh(figure, report, { part: 1, story: 0 }).fit).toBeGreaterThan(0.6);
    const other = 'The museum reopens after two years, the council said.';
    expect(weigh(figure, other, { part: 1, story: 1 }).fit).toBeLessThanOrEqual(0.2);
  });

  it('is more where it tells the part by its names, though not the sentence', () => {
    const report = 'Arden Motors cut its forecast after the Arden recall of 310,000 vehicles.';
    const vague = mark('Shares fell the most in four years.', 'Arden Motors cut its forecast.');
    expect(weigh(vague, report, { part: 0.9, story: 0 }).fit).toBeGreaterThan(0.7);
    expect(weigh(vague, report, { part: 0.3, story: 0 }).fit).toBeLessThan(0.5);
  });

  it('is no story of a page whose other part it tells', () => {
    const twoStories = mark(
      'The ferry sank off Cebu on Sunday.',
      'All 180 aboard the ferry lived.',
    );
    const arden = 'Arden Motors cut its forecast and widened a recall to 310,000 vehicles.';
    expect(weigh(twoStories, arden, { part: 0, story: 0.8 }).fit).toBeLessThan(0.3);
  });

  it('is kept where the sentence stands in it to the word, whatever names the part has', () => {
    const quoted = mark('The dock opens in March.', 'Kelpworks and Halvard and Ridgeway spoke.');
    expect(weigh(quoted, 'The dock opens in March, it was said.').own).toBeGreaterThan(0);
  });

  it('is little where the page knows nothing of it, and it nothing of the heading', () => {
    const claim = 'One tram in three will run on Thursday.';
    const under = (heading: string) => ({
      ...mark(claim),
      subject: subjectOf(heading, '', 'en'),
      page: new Set(cutText(`${heading}. ${claim}`, '').places.keys()),
    });
    const text = 'In Rennes one tram in three will run on Thursday.';
    const weighUnder = (heading: string) =>
      weighArticle(under(heading), cutText(text, 'Rennes strike'), { part: 0, story: 0 });
    expect(weighUnder('Toulouse')).toMatchObject({ fit: 0.2, isOther: true });
    expect(weighUnder('Rennes')).toMatchObject({ isOther: false });
    expect(weighUnder('What next?')).toMatchObject({ isOther: false });
  });
});
