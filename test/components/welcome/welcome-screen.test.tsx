// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WelcomeScreen } from '../../../components/welcome/WelcomeScreen.tsx';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());
afterEach(cleanup);

function show() {
  const actions = { onClickOnly: vi.fn(), onEveryPage: vi.fn(), onDone: vi.fn() };
  render(<WelcomeScreen everyPage={false} shortcut="Alt+Shift+Y" {...actions} />);
  return actions;
}

const mark = () => screen.getByRole('button', { name: '(portal.example)' });
const card = () => document.querySelector('.sample-card');

describe('welcome', () => {
  it('lets a reader try the card by pointer, and close it', () => {
    show();
    expect(card()).toBeNull();
    fireEvent.pointerEnter(mark(), { pointerType: 'mouse' });
    expect(card()?.textContent).toContain('Contradicted');
    expect(card()?.textContent).toContain('12 million');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(card()).toBeNull();
  });

  it('and by the keyboard', () => {
    show();
    fireEvent.click(mark());
    expect(mark().getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(mark(), { key: 'Escape' });
    expect(card()).toBeNull();
  });

  it('has nothing in the sample that would ask anybody or open a page', () => {
    show();
    fireEvent.click(mark());
    expect(card()?.querySelectorAll('a[href]')).toHaveLength(0);
    expect([...(card()?.querySelectorAll('button') ?? [])].map(button => button.textContent || button.getAttribute('aria-label'))).toEqual([
      'Close',
      'Harbour Post',
    ]);
  });

  it('has Only when I click chosen, and asks for more inside the click', () => {
    const actions = show();
    expect((screen.getByLabelText(/^Only when I click/) as HTMLInputElement).checked).toBe(true);
    fireEvent.click(screen.getByLabelText(/^Find citations on every page/));
    expect(actions.onEveryPage).toHaveBeenCalledOnce();
  });

  it('shows the very requests', () => {
    show();
    expect(document.body.textContent).toContain('https://www.bing.com/news/search?q=');
    expect(document.body.textContent).toContain('https://api.gdeltproject.org/api/v2/doc/doc?query=');
  });

  it('ends', () => {
    const actions = show();
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(actions.onDone).toHaveBeenCalledOnce();
  });
});
