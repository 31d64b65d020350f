// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { OnlyHere } from '../../../components/shared/OnlyHere.tsx';
import { claim } from '../../utils/trace/build.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());
afterEach(cleanup);

it('says what of a claim a source alone has; of any other source nothing', () => {
  const shared = claim({
    together: { score: 0.83, shares: [{ article: 'a1', has: ['in 1979', 'to trams'] }] },
  });
  const { container, rerender } = render(<OnlyHere claim={shared} article="a1" />);
  expect(container.textContent).toBe('Only this source has: “in 1979” · “to trams”');
  rerender(<OnlyHere claim={shared} article="a2" />);
  expect(container.textContent).toBe('');
});
