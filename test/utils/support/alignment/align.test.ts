import { describe, expect, it } from 'vitest';
import { align } from '../../../../utils/support/alignment/align.ts';
import {
  type ArticleIndex,
  indexArticle,
} from '../../../../utils/support/alignment/article-index.ts';
import { indexClaim } from '../../../../utils/support/alignment/claim-index.ts';
import { weighWords } from '../../../../utils/support/alignment/weighed-words.ts';
import { article, compare } from '../story.ts';

/** A claim laid beside an article, each word weighing one unless said otherwise, without vectors. */
function lay(text: string, source: string | ArticleIndex, weights: Record<string, number> = {}) {
  const claim = indexClaim(
    { text, heading: null, subject: null, pageTitle: '' },
    'en',
    null,
    () => false,
  );
  const words = weighWords(claim, stem => weights[stem] ?? 1, 'en').map(w => ({ ...w, row: -1 }));
  return align(claim, words, typeof source === 'string' ? article(source) : source);
}

describe('align', () => {
  it('gives the share of the claim that each sentence has, best first', () => {
    const { fits } = lay('Big dogs bark loudly.', 'Cats sleep. A dog barks. Big dogs bark loudly.');
    expect(fits.map(f => [f.sentence.index, f.cover])).toEqual([
      [2, 1],
      [1, 0.5],
      [0, 0],
    ]);
    expect(lay('Big dogs bark.', 'A dog.', { dog: 6 }).fits[0]?.cover).toBe(0.75);
  });

  it('puts the sentence first that says more, whatever shares more stems', () => {
    const [best] = lay('Physicians bark loudly.', 'Big dogs bark. Doctors bark. Bark.').fits;
    expect(best?.sentence.index).toBe(1);
  });

  it('says where each word was found, and how surely', () => {
    const [fit] = lay('Big automobiles bark.', 'The big old car.').fits;
    expect(fit?.hits).toEqual([
      { strength: 1, at: 1 },
      { strength: 0.85, at: 3 },
      { strength: 0, at: -1 },
    ]);
    expect(fit?.places).toEqual([[{ strength: 1, at: 1 }], [{ strength: 0.85, at: 3 }], []]);
  });

  it('finds a number by its value', () => {
    const [fit] = lay('Levels fell by a third.', 'Levels fell 33 percent.').fits;
    expect(fit?.hits.at(-1)).toEqual({ strength: 1, at: 2 });
    const [other] = lay(
      'Levels of water fell by a third.',
      'A third of it, 33 percent, fell.',
    ).fits;
    expect(other?.hits[0]).toEqual({ strength: 0, at: -1 });
    expect(lay('Levels fell by a third.', 'Levels fell 50 percent.').fits[0]?.hits.at(-1)?.at).toBe(
      -1,
    );
  });

  it('chooses the place that suits the neighbours', () => {
    const at = (claim: string, source: string, word: number) =>
      lay(claim, source).fits[0]?.hits[word]?.at;
    const source = 'Lower tax, dementia risk; then stroke risk grew lower.';
    // "risk" stands twice: beside "dementia" and beside "stroke".
    expect(at('dementia risk', source, 1)).toBe(3);
    expect(at('stroke risk', source, 1)).toBe(6);
    expect(at('risk of stroke', source, 0)).toBe(6);
    expect(at('risk', source, 0)).toBe(3);
    expect(at('stroke x risk', source, 2)).toBe(6);
  });

  it('prefers a surely found word to a nearer one', () => {
    const [fit] = lay('old cars', 'Old automobiles and many other nice new cars.').fits;
    expect(fit?.hits[1]).toEqual({ strength: 1, at: 7 });
    expect(fit?.places[1]?.map(h => h.at)).toEqual([1, 7]);
  });

  it('keeps twelve places of a word at most, and none of small words', () => {
    expect(lay('dog', `${'dog '.repeat(30)}.`).fits[0]?.places[0]).toHaveLength(12);
    expect(lay('dog', 'The a of.').fits[0]?.places[0]).toEqual([]);
  });

  it('says how much stands anywhere, the headline counted', () => {
    const source = indexArticle(
      { id: 'x', headline: 'Dogs', text: 'They bark. It is big.', published: null },
      'en',
    );
    const { anywhere, headline } = lay('Big dogs bark loudly.', source);
    expect(anywhere).toBe(0.75);
    expect(headline?.cover).toBe(0.25);
    expect(lay('Dogs bark.', 'Cats.').headline).toBeNull();
  });

  it('lets a sentence speak of what its neighbours speak of, in part', () => {
    const { topic } = lay('Big dogs bark loudly.', 'One. Two. Three. Big dogs bark loudly. Five.');
    expect([...topic].map(x => Math.round(x * 100) / 100)).toEqual([0, 0.4, 0.6, 1, 0.6]);
  });

  it('looks closely at the fourteen sentences that share most, and any other on request', () => {
    const source = article(`${'The dog. '.repeat(20)}Big dogs bark.`);
    const { fits, fitOf, close } = lay('Big dogs bark.', source);
    expect(fits).toHaveLength(14);
    expect(fits[0]?.sentence.index).toBe(20);
    const last = source.sentences[19];
    expect(last && fitOf(last).cover).toBeCloseTo(1 / 3);
    expect(last && fitOf(last)).toBe(last && fitOf(last));
    expect(fits[0] && fitOf(fits[0].sentence)).toBe(fits[0]);
    expect(close.size).toBe(21);
    expect(lay('Big dogs bark.', article('The dog. '.repeat(60))).close.size).toBe(42);
  });

  it('has nothing for an article that shares no word', () => {
    const { fits, anywhere } = lay('Zebras juggle.', 'The council met.');
    expect(fits[0]?.cover).toBe(0);
    expect(anywhere).toBe(0);
  });

  it('puts the sentence first that says it in other words', () => {
    const text = 'The battery factory will hire 640 people and begin work in October 2028.';
    expect(compare(text).alignment.fits[0]?.sentence.text).toContain('employ about 640');
  });
});
