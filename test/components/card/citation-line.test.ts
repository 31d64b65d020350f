// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import { describeCitation } from '../../../components/card/citation-line.ts';
import { LIVES } from '../fixtures/lives.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());

it('says outlet, verdict and place', () => {
  expect(describeCitation(LIVES.done, 'k1')).toBe('TechCrunch, Supported, 1 of 12');
  expect(describeCitation(LIVES.done, 'k5')).toContain('Says otherwise');
});

it('says that what was not looked up is not traced yet', () => {
  expect(describeCitation(LIVES.read, 'k1')).toContain('Not looked up yet');
});

it('says that a citation without an article cannot be told', () => {
  expect(describeCitation(LIVES.done, 'k9')).toContain('Can’t tell');
});

it('says nothing of a citation that the page does not have', () => {
  expect(describeCitation(LIVES.done, 'k99')).toBe('');
});
