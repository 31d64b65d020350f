import { expect, it } from 'vitest';
import { gone, titleOfPost } from '../../../../utils/articles/works/work-service.ts';

it('a post is called by its first words, whole ones', () => {
  expect(titleOfPost(' Ferries \n stop at six. ')).toBe('Ferries stop at six.');
  const long = titleOfPost('harbour '.repeat(40));
  expect(long).toMatch(/harbour …$/);
  expect(long.length).toBeLessThanOrEqual(122);
});

it('what is gone says why', () => expect(gone('x')).toEqual({ state: 'gone', detail: 'x' }));
