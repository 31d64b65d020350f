// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { makeSampleTrace } from '../../../components/welcome/sample.ts';
import { WelcomeScreen } from '../../../components/welcome/WelcomeScreen.tsx';
import { dateWindow } from '../../../utils/articles/matching/date-window.ts';
import { questionWords } from '../../../utils/articles/matching/question-words.ts';
import { bingNews } from '../../../utils/sources/indexes/bing-news.ts';
import { gdelt } from '../../../utils/sources/indexes/gdelt.ts';
import { newsSitemap } from '../../../utils/sources/outlets/news-sitemap.ts';
import { wordpress } from '../../../utils/sources/outlets/wordpress.ts';
import type { Trace } from '../../../utils/trace/model/schema.ts';
import type { FetchPolitely, Question } from '../../../utils/trace/model/source.ts';
import { useMessages } from '../use-messages.ts';

const LOCALES = ['en', 'de', 'fr', 'es', 'pt_BR', 'pt_PT', 'ja', 'zh_CN', 'ar'];

/**
 * Every address that the sources ask about a claim cited from an outlet nobody knows, whose site is
 * a WordPress one; spelled as it is meant.
 */
async function askedFor(claim: string, page: Trace['page']): Promise<string[]> {
  const now = new Date('2026-05-20T09:00:00Z');
  const window = dateWindow([claim], null, page.published, now);
  const question: Question = {
    domain: 'portal.example',
    host: null,
    outlet: null,
    words: questionWords(claim, null, page.title, page.language),
    title: null,
    from: window?.from ?? null,
    to: window?.to ?? null,
    language: page.language,
  };
  const sent: string[] = [];
  const fetch: FetchPolitely = async ({ url }) => {
    sent.push(decodeURIComponent(url));
    if (!url.includes('_fields=link'))
      return { ok: false, reason: 'gone', status: 404, detail: 'nothing there' };
    return {
      ok: true,
      url,
      status: 200,
      type: 'application/json',
      text: '[]',
      redirected: false,
      truncated: false,
      fromCache: false,
    };
  };
  for (const source of [newsSitemap, bingNews, gdelt, wordpress])
    if (source.applies(question, now)) await source.find(question, fetch, now);
  return sent;
}

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
    expect(card()?.textContent).toContain('Says otherwise');
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
    expect(
      [...(card()?.querySelectorAll('button') ?? [])].map(
        button => button.textContent || button.getAttribute('aria-label'),
      ),
    ).toEqual(['Close', 'Harbour Post']);
  });

  it('has Only when I click chosen, and asks for more inside the click', () => {
    const actions = show();
    expect((screen.getByLabelText(/^Only when I click/) as HTMLInputElement).checked).toBe(true);
    fireEvent.click(screen.getByLabelText(/^Find citations on every page/));
    expect(actions.onEveryPage).toHaveBeenCalledOnce();
  });

  it.each(LOCALES)('shows requests that tracing the sample would send (%s)', async locale => {
    await useMessages(locale);
    show();
    const shown = [...document.querySelectorAll('td code')].map(
      ({ textContent }) => textContent ?? '',
    );
    const { trace } = makeSampleTrace();
    await useMessages();
    const sent = await askedFor(trace.claims[0]?.text ?? '', trace.page);
    expect(shown).toHaveLength(6);
    for (const request of shown.slice(0, 4))
      expect(sent.some(url => url.startsWith(request.replace(/…$/, '')))).toBe(true);
    expect(new Set(shown.slice(4).map(request => new URL(request).hostname))).toEqual(
      new Set(trace.outlets.map(({ domain }) => domain)),
    );
  });

  it('ends', () => {
    const actions = show();
    fireEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(actions.onDone).toHaveBeenCalledOnce();
  });
});
