// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TabScreen } from '../../../entrypoints/shared/TabScreen.tsx';
import { loadPreferences, savePreferences } from '../../../utils/storage/preferences.ts';
import { loadSelection } from '../../../utils/storage/selections.ts';
import { LIVES } from '../../components/fixtures/lives.ts';
import { useMessages } from '../../components/use-messages.ts';
import { fakeWorker } from '../fake-worker.ts';

beforeAll(() => useMessages());
beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

const traced = {
  viewTab: { kind: 'trace', live: LIVES.done },
  verifyHere: { completed: 0, trace: null },
  show: true,
};
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));

describe('popup over the worker', () => {
  it('shows the trace of the tab and what it becomes', async () => {
    const worker = fakeWorker({ ...traced, viewTab: { kind: 'trace', live: LIVES.tracing } });
    render(<TabScreen panel={false} />);
    expect(await screen.findByText(/4 of 12 traced/)).toBeTruthy();
    await act(() => worker.publish(LIVES.done));
    expect(screen.queryByText(/4 of 12 traced/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Trace again' })).toBeTruthy();
  });

  it('asks the worker to trace, stop, try again and show', async () => {
    const worker = fakeWorker(traced);
    render(<TabScreen panel={false} />);
    await press('Trace again');
    fireEvent.click(
      (await screen.findByText(/Halden Labs raised/)).closest('button') as HTMLButtonElement,
    );
    expect(worker.asked).toContainEqual({
      name: 'startTrace',
      payload: { id: 'trace-1', citations: null, fresh: true },
    });
    expect(worker.asked).toContainEqual({ name: 'show', payload: { id: 'trace-1', target: 'c7' } });
  });

  it('says when the page is no longer open', async () => {
    fakeWorker({ ...traced, show: false });
    render(<TabScreen panel={false} />);
    fireEvent.click(
      (await screen.findByText(/Halden Labs raised/)).closest('button') as HTMLButtonElement,
    );
    expect(await screen.findByText('The page is no longer open.')).toBeTruthy();
  });

  it('leads to the page that asks for access where hosts are missing', async () => {
    const worker = fakeWorker({ ...traced, viewTab: { kind: 'trace', live: LIVES.read } });
    Object.assign(fakeBrowser.permissions, { contains: async () => false });
    render(<TabScreen panel={false} />);
    await press('Trace this page…');
    expect(worker.opened).toEqual(['/report.html?id=trace-1#access']);
    expect(worker.asked.map(({ name }) => name)).not.toContain('startTrace');
  });

  it('completes the traces that wait for this page, and says so', async () => {
    const worker = fakeWorker({
      viewTab: { kind: 'empty', title: '', claims: 20 },
      verifyHere: { completed: 3, trace: 'waiting' },
    });
    render(<TabScreen panel={false} />);
    expect(
      await screen.findByText('This page answered 3 citations that were waiting for it.'),
    ).toBeTruthy();
    await press('Open report');
    expect(worker.opened).toEqual(['/report.html?id=waiting']);
  });

  it('hands a selected sentence to the report', async () => {
    const worker = fakeWorker(
      {
        viewTab: { kind: 'empty', title: '', claims: 20 },
        verifyHere: { completed: 0, trace: null },
      },
      { url: 'https://briefing.example/a', incognito: true },
    );
    render(<TabScreen panel={false} />);
    await press('Trace selected text');
    await waitFor(() => expect(worker.opened).toHaveLength(1));
    const [address] = worker.opened;
    expect(address).toMatch(/^\/report\.html#selection\?/);
    expect(await loadSelection(address?.split('?')[1] ?? '')).toEqual({
      text: 'A kiln burned.',
      from: null,
      private: true,
    });
  });

  it('switches the site off and on', async () => {
    fakeWorker(traced);
    render(<TabScreen panel={false} />);
    await press('Whence on briefing.example');
    fireEvent.click(screen.getByRole('menuitemcheckbox'));
    expect(await screen.findByText('Whence is off on briefing.example')).toBeTruthy();
    expect((await loadPreferences()).off).toEqual(['briefing.example']);
    await press('Turn on here');
    expect(await screen.findByRole('button', { name: 'Trace again' })).toBeTruthy();
    expect((await loadPreferences()).off).toEqual([]);
  });

  it('offers no switch that a private window would leave behind', async () => {
    fakeWorker(traced, { url: 'https://briefing.example/a', incognito: true });
    render(<TabScreen panel={false} />);
    await press('Whence on briefing.example');
    expect(screen.queryByRole('menuitemcheckbox')).toBeNull();
    expect(screen.getByRole('menu').textContent).toContain(
      'Private window: nothing of this is kept.',
    );
  });

  it('says that a page which stays closed after the click cannot be read', async () => {
    fakeWorker({ viewTab: { kind: 'needs-click' }, verifyHere: { completed: 0, trace: null } }, {});
    render(<TabScreen panel={false} />);
    expect(await screen.findByText('Whence cannot read this page')).toBeTruthy();
  });

  it('does not read a site that is switched off', async () => {
    await savePreferences({ off: ['briefing.example'] });
    const worker = fakeWorker(traced);
    render(<TabScreen panel={false} />);
    expect(await screen.findByText('Whence is off on briefing.example')).toBeTruthy();
    expect(worker.asked.map(({ name }) => name)).not.toContain('viewTab');
  });

  it('waits for a large trace, which comes on its own way', async () => {
    const worker = fakeWorker({ viewTab: { kind: 'in-parts' } });
    render(<TabScreen panel={false} />);
    await vi.waitFor(() => expect(worker.asked.map(({ name }) => name)).toContain('viewTab'));
    expect(screen.queryByRole('button', { name: 'Trace again' })).toBeNull();
    worker.publish(traced.viewTab.live);
    expect(await screen.findByRole('button', { name: 'Trace again' })).toBeTruthy();
  });

  it('shows the worker’s own words when it fails', async () => {
    fakeWorker({
      viewTab: new Error('the store is full'),
      verifyHere: { completed: 0, trace: null },
    });
    render(<TabScreen panel={false} />);
    expect(await screen.findByText('the store is full')).toBeTruthy();
  });
});

describe('panel over the worker', () => {
  it('says what helps where it has no access, and never completes traces by itself', async () => {
    const worker = fakeWorker({ viewTab: { kind: 'needs-click' } }, {});
    render(<TabScreen panel={true} />);
    expect(await screen.findByText('Open Whence on this tab to see its claims')).toBeTruthy();
    expect(worker.asked.map(({ name }) => name)).not.toContain('verifyHere');
  });
});
