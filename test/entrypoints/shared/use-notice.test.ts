// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useNotice } from '../../../entrypoints/shared/use-notice.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('stays for six seconds from the last word', async () => {
  const { result } = renderHook(() => useNotice());
  const [none, notify] = result.current;
  expect(none).toBeNull();
  await act(() => notify('saved'));
  await act(() => void vi.advanceTimersByTime(5000));
  await act(() => notify('saved'));
  await act(() => void vi.advanceTimersByTime(5999));
  expect(result.current).toEqual(['saved', notify]);
  await act(() => void vi.advanceTimersByTime(1));
  expect(result.current[0]).toBeNull();
});
