// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Library, type LibraryActions } from '../../../components/library/Library.tsx';
import type { TraceSummary } from '../../../utils/messaging/contract.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());
afterEach(cleanup);

const kept = (id: string, title: string): TraceSummary => ({
  id,
  url: `https://briefing.example/${id}`,
  title,
  savedAt: '2026-05-20T09:30:00Z',
  tracedAt: '2026-05-20T09:30:00Z',
  state: 'done',
  claims: 14,
  citations: 12,
  outlets: ['TechCrunch', 'MSN'],
  origins: 1,
});

const TWO = [kept('a', 'Kilns (invented)'), kept('b', '')];

function show(
  traces: readonly TraceSummary[] | null,
  over: { query?: string; deleted?: number } = {},
) {
  const actions = {
    onSearch: vi.fn(),
    onOpen: vi.fn(),
    onRecheck: vi.fn(),
    onDelete: vi.fn(),
    onUndo: vi.fn(),
    onSave: vi.fn(),
    onCopy: vi.fn(),
    onBackup: vi.fn(),
    onImport: vi.fn(),
  } satisfies LibraryActions;
  render(
    <Library
      traces={traces}
      query={over.query ?? ''}
      deleted={over.deleted ?? 0}
      notice={null}
      formats={[{ id: 'csv', label: 'CSV', ending: '.csv' }]}
      copies={[{ id: 'apa', label: 'APA' }]}
      actions={actions}
    />,
  );
  return actions;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('library', () => {
  it('lists what is kept with counts, and links to the reports', () => {
    show(TWO);
    expect((screen.getByText('Kilns (invented)') as HTMLAnchorElement).getAttribute('href')).toBe(
      '/report.html?id=a',
    );
    expect(screen.getByText('Untitled page')).toBeTruthy();
    expect(
      [...document.querySelectorAll('.traces .small:nth-of-type(3)')].map(line => line.textContent),
    ).toEqual(Array(2).fill('14 claims · 12 citations · 1 original report'));
  });

  it('searches', () => {
    const actions = show(TWO);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'kilns' } });
    expect(actions.onSearch).toHaveBeenCalledWith('kilns');
  });

  it('checks again and deletes one', () => {
    const actions = show(TWO);
    press('Check again: Kilns (invented)');
    press('Delete: Untitled page');
    expect(actions.onRecheck).toHaveBeenCalledWith('a');
    expect(actions.onDelete).toHaveBeenCalledWith(['b']);
  });

  it('exports and deletes what is chosen', () => {
    const actions = show(TWO);
    fireEvent.click(screen.getByLabelText('Choose “Kilns (invented)”'));
    expect(screen.getByText('1 chosen')).toBeTruthy();
    press('Export');
    fireEvent.click(screen.getByText('CSV'));
    expect(actions.onSave).toHaveBeenCalledWith(['a'], 'csv');
    press('Delete');
    expect(actions.onDelete).toHaveBeenCalledWith(['a']);
    fireEvent.click(screen.getByLabelText('Choose “Kilns (invented)”'));
    expect(screen.queryByText('1 chosen')).toBeNull();
  });

  it('copies what is chosen, and the whole library', () => {
    const actions = show(TWO);
    fireEvent.click(screen.getByLabelText('Choose all'));
    expect(screen.getByText('2 chosen')).toBeTruthy();
    press('Export');
    fireEvent.click(screen.getByText('APA'));
    expect(actions.onCopy).toHaveBeenCalledWith(['a', 'b'], 'apa');
    fireEvent.click(screen.getByLabelText('Choose all'));
    expect(screen.queryByText('2 chosen')).toBeNull();
  });

  it('puts back what was deleted', () => {
    const actions = show([], { deleted: 2 });
    expect(screen.getByText('2 traces were deleted.')).toBeTruthy();
    press('Undo');
    expect(actions.onUndo).toHaveBeenCalledOnce();
  });

  it('backs up and imports', () => {
    const actions = show(TWO);
    press('Back up all');
    expect(actions.onBackup).toHaveBeenCalledOnce();
    const file = new File(['[]'], 'library.json');
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input) {
      Object.defineProperty(input, 'files', { value: [file] });
      fireEvent.change(input);
    }
    expect(actions.onImport).toHaveBeenCalledWith(file);
  });

  it('says why it is empty', () => {
    show([]);
    expect(screen.getByText('Nothing here yet')).toBeTruthy();
    cleanup();
    show([], { query: 'elephants' });
    expect(screen.getByText('Nothing fits')).toBeTruthy();
  });

  it('says nothing while it is being loaded', () => {
    show(null);
    expect(screen.queryByText('Nothing here yet')).toBeNull();
  });
});
