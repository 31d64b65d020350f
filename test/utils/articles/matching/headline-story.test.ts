import { describe, expect, it } from 'vitest';
import { storyWordsOf, tellStory } from '../../../../utils/articles/matching/headline-story.ts';
import { keyWordsOf } from '../../../../utils/articles/matching/key-words.ts';

const TITLE = 'Ola Verrin joins Kelpworks';
const CLAIMS = [
  'Ola Verrin joined Kelpworks on Monday.',
  'Verrin had left Ridgeway a year before, where he was a founding member.',
  'He is to lead a team of Kelpworks.',
];
const told = (headline: string, heading: string | null = null, claims = CLAIMS) =>
  tellStory(keyWordsOf(headline, 'en'), storyWordsOf({ heading, title: TITLE, claims }, 'en'));

describe('what a headline tells of a story', () => {
  it('is the names and words that it shares with title and claims, in title case too', () => {
    const main = told('Ridgeway Founding Member Verrin Joins Rival Kelpworks');
    const other = told('Kelpworks Weighs Data Center Deal');
    expect(main.words).toBeGreaterThanOrEqual(3);
    expect(main.weight).toBeGreaterThan(2 * other.weight);
    expect(other.words).toBe(1);
  });

  it('is nothing without a name or figure', () => {
    expect(told('Ten teams that lead').weight).toBe(0);
    expect(told('Museum reopens after two years')).toEqual({ words: 0, weight: 0 });
  });

  it('goes by the heading where that names something, else by the title', () => {
    expect(told('Halvard cuts forecast', 'Halvard cuts its forecast', []).words).toBe(3);
    expect(told('Verrin joins Kelpworks', 'Halvard cuts its forecast', []).words).toBe(0);
    expect(told('Verrin joins Kelpworks', 'What comes next?', []).words).toBe(3);
  });

  it('counts words of one root, and no word for being in a short one', () => {
    const quake = ['An earthquake shook Thessalia.', 'The earthquake was felt in Volos.'];
    expect(told('Strong quake rattles Thessaly', 'Earthquake near Larissa', quake).words).toBe(2);
    expect(told('Art fair opens', 'Earthquake near Larissa', quake).words).toBe(0);
  });
});
