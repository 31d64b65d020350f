// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../../entrypoints/shared/save-file.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('hands over a file, and keeps it for the minute that the browser may take', async () => {
  vi.useFakeTimers();
  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    made.push(blob as Blob);
    return 'blob:whence';
  });
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  const clicked: [string, string][] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    clicked.push([this.href, this.download]);
  });
  saveFile('trace.csv', 'text/csv', 'a,b');
  expect(clicked).toEqual([['blob:whence', 'trace.csv']]);
  expect([made[0]?.type, await made[0]?.text()]).toEqual(['text/csv', 'a,b']);
  vi.advanceTimersByTime(59_999);
  expect(revoke).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(revoke).toHaveBeenCalledWith('blob:whence');
});
