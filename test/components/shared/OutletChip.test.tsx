// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { OutletChip } from '../../../components/shared/OutletChip.tsx';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());
afterEach(cleanup);

const outlet = (domain: string) => ({ domain, name: domain, kind: 'aggregator' as const });
const wordsOf = (of: Parameters<typeof OutletChip>[0]) =>
  render(<OutletChip {...of} />).container.textContent;

it('an outlet that only looks like another says so before all else', () => {
  const fake = outlet('xn--80ak6aa92e.com');
  const warned = 'xn--80ak6aa92e.comnot apple.com, its letters only look alike';
  expect(wordsOf({ outlet: fake })).toBe(warned);
  expect(wordsOf({ outlet: fake, note: 'archived' })).toBe(warned);
});

it('others have their kind, or what is noted', () => {
  expect(wordsOf({ outlet: outlet('msn.com') })).toBe('msn.comaggregator');
  expect(wordsOf({ outlet: outlet('msn.com'), note: 'archived' })).toBe('msn.comarchived');
});
