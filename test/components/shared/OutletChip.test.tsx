// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, of: readonly string[] = []) => [key, ...of].join(' ') },
}));

const { OutletChip } = await import('../../../components/shared/OutletChip.tsx');
afterEach(cleanup);

const outlet = (domain: string) => ({ domain, name: domain, kind: 'aggregator' as const });
const wordsOf = (of: Parameters<typeof OutletChip>[0]) =>
  render(<OutletChip {...of} />).container.textContent;

it('an outlet that only looks like another says so before all else', () => {
  const fake = outlet('xn--80ak6aa92e.com');
  const warned = 'xn--80ak6aa92e.comkind.lookAlike apple.com';
  expect(wordsOf({ outlet: fake })).toBe(warned);
  expect(wordsOf({ outlet: fake, note: 'archived' })).toBe(warned);
});

it('others have their kind, or what is noted', () => {
  expect(wordsOf({ outlet: outlet('msn.com') })).toBe('msn.comkind.aggregator');
  expect(wordsOf({ outlet: outlet('msn.com'), note: 'archived' })).toBe('msn.comarchived');
});
