// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type PopupActions,
  PopupScreen,
  type TabShow,
  type TraceElsewhere,
} from '../../../components/popup/PopupScreen.tsx';
import { LIVES } from '../fixtures/lives.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());
afterEach(cleanup);

function show(
  what: TabShow,
  over: {
    off?: boolean;
    notice?: string;
    panel?: boolean;
    elsewhere?: TraceElsewhere;
  } = {},
) {
  const names = [
    'onOpenTrace onTrace onStop onAskAccess onOpenReport onShow onRetry onTraceSelection onPaste onTurnOn onReload',
    'onSiteOff onOptions onLibrary onSave onCopy',
  ];
  const actions = Object.fromEntries(
    names
      .join(' ')
      .split(' ')
      .map(name => [name, vi.fn()]),
  ) as unknown as PopupActions;
  const site = {
    host: 'briefing.example',
    off: over.off === true,
    private: false,
    everyPage: false,
  };
  render(
    <PopupScreen
      show={what}
      site={site}
      formats={[{ id: 'csv', label: 'CSV', ending: '.csv' }]}
      copies={[]}
      notice={over.notice ?? null}
      elsewhere={over.elsewhere ?? null}
      actions={{ ...actions, onPanel: over.panel ? actions.onLibrary : null }}
    />,
  );
  return actions;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const text = () => document.body.textContent;

describe('screens without a ledger', () => {
  it('nothing found: says what counts and offers two ways on', () => {
    const actions = show({ kind: 'empty', claims: 42 });
    expect(text()).toContain('42 sentences were read; no mark in them names an outlet.');
    expect(text()).toContain('(techcrunch.com)');
    press('Trace selected text');
    press('Paste a text');
    expect(actions.onTraceSelection).toHaveBeenCalledOnce();
    expect(actions.onPaste).toHaveBeenCalledOnce();
  });

  it('nothing to read at all: says so', () => {
    show({ kind: 'empty', claims: 0 });
    expect(text()).toContain('No running text was found to read.');
  });

  it.each([
    ['browser-page', 'Your browser lets no extension into its own pages.'],
    ['store', 'Your browser lets no extension into the add-on store.'],
    ['pdf', 'PDF pages cannot be read.'],
    ['file', 'Files on this device can be read once you allow it'],
    ['unknown', 'Your browser does not let extensions into this page.'],
    ['failed', 'Reading it failed. Load it again, or paste its text.'],
  ] as const)('restricted (%s): says why', (why, words) => {
    show({ kind: 'restricted', why });
    expect(text()).toContain(words);
  });

  it('without access: says that a click is what helps', () => {
    show({ kind: 'needs-click' });
    expect(text()).toContain('Open Whence on this tab to see its claims');
  });

  it('switched off here: switches on', () => {
    const actions = show({ kind: 'off', host: 'briefing.example' }, { off: true });
    expect(text()).toContain('Whence is off on briefing.example');
    press('Turn on here');
    expect(actions.onTurnOn).toHaveBeenCalledOnce();
  });

  it('failed: gives the reason and tries again', () => {
    const actions = show({ kind: 'error', words: 'the store is full' });
    expect(text()).toContain('the store is full');
    press('Try again');
    expect(actions.onReload).toHaveBeenCalledOnce();
  });

  it('reading: says so', () => {
    show({ kind: 'loading' });
    expect(text()).toContain('Reading the page…');
  });

  it('has nothing to export and opens the library instead of a report', () => {
    show({ kind: 'loading' });
    expect((screen.getByRole('button', { name: 'Export' }) as HTMLButtonElement).disabled).toBe(
      true,
    );
    expect(screen.getByRole('button', { name: 'Library' })).toBeTruthy();
  });
});

describe('ways on', () => {
  const traced: TabShow = { kind: 'trace', live: LIVES.done, mustAsk: false };

  it('exports, opens the report and the panel', () => {
    const actions = show(traced, { panel: true });
    press('Export');
    fireEvent.click(screen.getByText('CSV'));
    press('Open report');
    press('Side panel');
    expect(actions.onSave).toHaveBeenCalledWith('csv');
    fireEvent.click(screen.getAllByRole('button', { name: 'Details' })[1] as HTMLElement);
    press('Export this claim');
    fireEvent.click(screen.getByText('CSV'));
    expect(actions.onSave).toHaveBeenLastCalledWith('csv', { claims: ['c2'] });
    expect(actions.onOpenReport).toHaveBeenCalledOnce();
    expect(actions.onLibrary).toHaveBeenCalledOnce();
  });

  it('switches the site off', () => {
    const actions = show(traced);
    press('Whence on briefing.example');
    const item = screen.getByRole('menuitemcheckbox');
    expect(item.getAttribute('aria-checked')).toBe('true');
    fireEvent.click(item);
    expect(actions.onSiteOff).toHaveBeenCalledWith(true);
  });

  it('hides the panel where the browser has none, and tells passing words', () => {
    show(traced, { notice: 'Copied.' });
    expect(screen.queryByText('Side panel')).toBeNull();
    expect(screen.getByText('Copied.').getAttribute('role')).toBe('status');
  });
});

describe('a trace of the same text on another site', () => {
  it('is offered, not shown', () => {
    const elsewhere = {
      id: 'r9',
      url: 'https://www.briefing.example/may',
      title: 'A briefing',
      tracedAt: '2026-05-19T09:00:00Z',
    };
    const actions = show({ kind: 'trace', live: LIVES.read, mustAsk: false }, { elsewhere });
    expect(text()).toContain('This text was traced on briefing.example, ');
    press('Open that trace');
    expect(actions.onOpenTrace).toHaveBeenCalledWith('r9');
  });
});
