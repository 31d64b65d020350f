// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LibraryPage } from '../../../entrypoints/report/LibraryPage.tsx';
import { makeStandaloneSvg } from '../../../entrypoints/report/save-map.ts';
import { TracePage } from '../../../entrypoints/report/TracePage.tsx';
import { LIVES } from '../../components/fixtures/lives.ts';
import { useMessages } from '../../components/use-messages.ts';
import { fakeWorker } from '../fake-worker.ts';

beforeAll(() => useMessages());
beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('report of a trace', () => {
  it('goes on by itself once access was given, with what waited for it alone', async () => {
    const worker = fakeWorker({ getTrace: LIVES.needs });
    const request = vi.fn(async () => true);
    Object.assign(fakeBrowser.permissions, { contains: async () => false, request });
    render(<TracePage id="trace-1" askAccess={true} give={null} />);
    await press('Allow these hosts');
    await act(async () => undefined);
    expect(request).toHaveBeenCalledWith({ origins: LIVES.needs.needs });
    expect(worker.asked).toContainEqual({
      name: 'startTrace',
      payload: { id: 'trace-1', citations: ['k4', 'k6', 'k8'], fresh: false },
    });
  });

  it('traces everything where nothing was traced yet', async () => {
    const worker = fakeWorker({ getTrace: LIVES.read });
    Object.assign(fakeBrowser.permissions, { contains: async () => false });
    render(<TracePage id="trace-1" askAccess={true} give={null} />);
    await press('Allow and trace');
    await act(async () => undefined);
    expect(worker.asked).toContainEqual({
      name: 'startTrace',
      payload: { id: 'trace-1', citations: null, fresh: false },
    });
  });

  it('hands on which article the reader says is meant', async () => {
    const worker = fakeWorker({ getTrace: LIVES.done });
    render(<TracePage id="trace-1" askAccess={false} give={null} />);
    await press('This one: Halden Raises Bridge Round');
    const payload = { id: 'trace-1', citation: 'k6', url: 'https://bloomberg.com/news/a' };
    expect(worker.asked).toContainEqual({ name: 'choose', payload });
  });

  it('says so when access was refused, and asks nobody', async () => {
    const worker = fakeWorker({ getTrace: LIVES.needs });
    Object.assign(fakeBrowser.permissions, {
      contains: async () => false,
      request: async () => false,
    });
    render(<TracePage id="trace-1" askAccess={false} give={null} />);
    await press('Allow these hosts');
    expect(await screen.findByText(/No access was given/)).toBeTruthy();
    expect(worker.asked.map(({ name }) => name)).not.toContain('startTrace');
  });

  it('says when a trace is not kept any more', async () => {
    fakeWorker({ getTrace: null });
    render(<TracePage id="gone" askAccess={false} give={null} />);
    expect((await screen.findAllByText('This trace is not kept any more')).length).toBeGreaterThan(
      0,
    );
  });
});

describe('library over the worker', () => {
  const summary = {
    id: 'a',
    url: '',
    title: 'Kilns (invented)',
    savedAt: '',
    tracedAt: '',
    state: 'done',
    claims: 1,
    citations: 1,
    outlets: [],
    origins: 1,
  };

  it('deletes with a way back', async () => {
    const worker = fakeWorker({ listTraces: [summary], undoRemoval: { back: 1 } });
    const { unmount } = render(<LibraryPage />);
    await press('Delete: Kilns (invented)');
    expect(await screen.findByText('1 trace was deleted.')).toBeTruthy();
    expect(worker.asked).toContainEqual({ name: 'removeTraces', payload: { ids: ['a'] } });
    await press('Undo');
    await waitFor(() => expect(screen.queryByText('1 trace was deleted.')).toBeNull());
    expect(worker.asked).toContainEqual({ name: 'undoRemoval', payload: null });
    unmount();
    await waitFor(() =>
      expect(worker.asked).toContainEqual({ name: 'forgetRemoved', payload: null }),
    );
  });

  it('counts all that was deleted, and what can be put back', async () => {
    fakeWorker({ listTraces: [summary, { ...summary, id: 'b', title: 'Lamps (invented)' }] });
    render(<LibraryPage />);
    await press('Delete: Kilns (invented)');
    await press('Delete: Lamps (invented)');
    expect(await screen.findByText('2 traces were deleted.')).toBeTruthy();
  });

  it('imports a backup, and says when a file is none', async () => {
    const worker = fakeWorker({ listTraces: [], restoreTraces: { taken: 1, unreadable: 0 } });
    render(<LibraryPage />);
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    const choose = (text: string) => {
      Object.defineProperty(input, 'files', {
        value: [new File([text], 'x.json')],
        configurable: true,
      });
      fireEvent.change(input);
    };
    choose(JSON.stringify(LIVES.done.trace));
    expect(await screen.findByText('1 trace was added.')).toBeTruthy();
    choose('<html>');
    expect(await screen.findByText('This file holds no traces that can be read.')).toBeTruthy();
    expect(worker.asked.filter(({ name }) => name === 'restoreTraces')).toHaveLength(1);
  });

  it('takes what can be read of a backup, and says what was there already', async () => {
    let answers: unknown[] = [{ taken: 1, unreadable: 1 }];
    fakeWorker({
      listTraces: [],
      get restoreTraces() {
        return answers.shift();
      },
    });
    render(<LibraryPage />);
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file input');
    const backup = JSON.stringify({
      schema: 'whence/library@1',
      traces: [LIVES.done.trace, { schema: 'whence/trace@1' }],
    });
    Object.defineProperty(input, 'files', {
      value: [new File([backup], 'x.json')],
      configurable: true,
    });
    fireEvent.change(input);
    expect(await screen.findByText('1 trace was added. 1 could not be read.')).toBeTruthy();
    answers = [{ taken: 0, unreadable: 0 }];
    fireEvent.change(input);
    expect(await screen.findByText('Everything in this file is here already.')).toBeTruthy();
    answers = [new Error('the worker was stopped')];
    fireEvent.change(input);
    expect(await screen.findByText('This file holds no traces that can be read.')).toBeTruthy();
  });

  it('checks again with nothing reused', async () => {
    const worker = fakeWorker({ listTraces: [summary] });
    render(<LibraryPage />);
    await press('Check again: Kilns (invented)');
    expect(worker.asked).toContainEqual({
      name: 'startTrace',
      payload: { id: 'a', citations: null, fresh: true },
    });
  });
});

describe('the map as a file', () => {
  it('stands alone: size, namespace and a ground of its own', () => {
    document.body.innerHTML =
      '<svg viewBox="0 0 960 400"><g><rect width="3" height="4"/></g></svg>';
    const text = makeStandaloneSvg(document.querySelector('svg') as SVGSVGElement);
    expect(text).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(text).toContain('width="960"');
    expect(text.match(/<rect/g)).toHaveLength(2);
    expect(document.querySelectorAll('rect')).toHaveLength(1);
  });
});
