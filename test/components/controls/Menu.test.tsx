// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ExportMenu } from '../../../components/shared/ExportMenu.tsx';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());
afterEach(cleanup);

const FORMATS = [
  { id: 'csv', label: 'CSV', ending: '.csv' },
  { id: 'md', label: 'Markdown', ending: '.md' },
  { id: 'ris', label: 'RIS', ending: '.ris' },
];

function show() {
  const onSave = vi.fn();
  const onCopy = vi.fn();
  render(
    <ExportMenu
      formats={FORMATS}
      copies={[{ id: 'md', label: 'Markdown' }]}
      onSave={onSave}
      onCopy={onCopy}
    />,
  );
  const button = screen.getByRole('button', { name: 'Export' });
  return { onSave, onCopy, button };
}

const items = () => screen.queryAllByRole('menuitem').map(({ textContent }) => textContent);
const focused = () => document.activeElement?.textContent;

describe('export menu', () => {
  it('lists the formats, and once more those for the clipboard', () => {
    const { button } = show();
    expect(items()).toEqual([]);
    fireEvent.click(button);
    expect(items()).toEqual(['CSV.csv', 'Markdown.md', 'RIS.ris', 'Markdown']);
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });

  it('saves or copies, closes, and gives the focus back', () => {
    const { button, onSave, onCopy } = show();
    fireEvent.click(button);
    fireEvent.click(screen.getByText('RIS'));
    expect(onSave).toHaveBeenCalledWith('ris');
    expect(items()).toEqual([]);
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    fireEvent.click(screen.getAllByText('Markdown')[1] as HTMLElement);
    expect(onCopy).toHaveBeenCalledWith('md');
  });

  it('is moved through by arrows, ends and first letters', () => {
    const { button } = show();
    fireEvent.keyDown(button, { key: 'ArrowDown' });
    expect(focused()).toBe('CSV.csv');
    const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
    press('ArrowDown');
    expect(focused()).toBe('Markdown.md');
    press('End');
    expect(focused()).toBe('Markdown');
    press('ArrowDown');
    expect(focused()).toBe('CSV.csv');
    press('r');
    expect(focused()).toBe('RIS.ris');
    press('Home');
    expect(focused()).toBe('CSV.csv');
    press('ArrowUp');
    expect(focused()).toBe('Markdown');
  });

  it('closes on Esc with the focus back, on Tab and on a click elsewhere without', () => {
    const { button } = show();
    fireEvent.click(button);
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(items()).toEqual([]);
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    fireEvent.keyDown(document.activeElement as Element, { key: 'Tab' });
    expect(items()).toEqual([]);
    fireEvent.click(button);
    fireEvent.pointerDown(document.body);
    expect(items()).toEqual([]);
  });

  it('cannot be opened while there is nothing to export', () => {
    render(<ExportMenu formats={FORMATS} disabled onSave={vi.fn()} />);
    expect((screen.getByRole('button') as HTMLButtonElement).disabled).toBe(true);
  });
});
