import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../utils/support/assess.ts';
import { sentencesOf } from '../../../utils/text/sentences.ts';
import { OTHER_STORIES } from '../../web/sample/other-stories.ts';
import { STORIES } from '../../web/sample/stories.ts';
import type { Story } from '../../web/world.ts';
import { FACTORY, ORCHESTRA } from './story.ts';

const textOf = (story: Story) => story.paragraphs.join('\n\n');
const briefed = STORIES.map((s, i) => ({
  id: `s${i}`,
  headline: s.headline,
  text: textOf(s),
  published: s.published,
}));
const beside = OTHER_STORIES.map((s, i) => ({
  id: `o${i}`,
  headline: s.headline,
  text: textOf(s),
  published: s.published,
}));
const assessor = createAssessor([...briefed, ...beside, FACTORY, ORCHESTRA], {
  language: 'en',
  pageDate: '2026-09-16',
});
const says = (text: string, article: string) =>
  ['supported', 'partial'].includes(
    assessor.assess({ text, heading: null, subject: null, pageTitle: 'Sample briefing' }, article)
      .verdict,
  );
const claimsOf = (list: readonly { id: string; text: string }[]) =>
  list.flatMap(({ id, text }) => sentencesOf(text, 'en').map(s => ({ home: id, text: s.text })));

describe('claims held against the wrong article', () => {
  it('are supported by their own', () => {
    const claims = claimsOf([...briefed, ...beside, FACTORY, ORCHESTRA]);
    expect(claims.length).toBeGreaterThan(60);
    expect(claims.filter(c => !says(c.text, c.home)).map(c => c.text)).toEqual([]);
  });

  it('are not supported by an article of another story, however many names the two share', () => {
    const pairs = [
      ...claimsOf(beside).flatMap(c =>
        [...briefed, FACTORY, ORCHESTRA].map(a => ({ ...c, article: a.id })),
      ),
      ...claimsOf([FACTORY, ORCHESTRA]).flatMap(c =>
        [...briefed, ...beside].map(a => ({ ...c, article: a.id })),
      ),
      ...claimsOf(briefed).flatMap(c => [FACTORY, ORCHESTRA].map(a => ({ ...c, article: a.id }))),
    ];
    const wrong = pairs.filter(p => says(p.text, p.article));
    expect(wrong.length / pairs.length).toBeLessThanOrEqual(0.01);
  });
});
