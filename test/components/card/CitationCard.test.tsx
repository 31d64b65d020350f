// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { CitationCard } from '../../../components/card/CitationCard.tsx';
import type { CardActions } from '../../../components/card/card-actions.ts';
import type { LiveTrace } from '../../../utils/trace/model/live.ts';
import { LIVES } from '../fixtures/lives.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());
afterEach(cleanup);

function show(
  citation: string,
  live: LiveTrace = LIVES.done,
  over: { provisional?: boolean } = {},
) {
  const actions = {
    onTrace: vi.fn(),
    onRetry: vi.fn(),
    onChoose: vi.fn(),
    onReadArchived: vi.fn(),
    onAccess: vi.fn(),
    onReport: vi.fn(),
    onGive: vi.fn(),
    onCopy: vi.fn(async () => true),
    onStep: vi.fn(),
    onClose: vi.fn(),
  } satisfies CardActions;
  render(
    <CitationCard
      live={live}
      citation={citation}
      provisional={over.provisional ?? false}
      actions={actions}
    />,
  );
  return actions;
}

/**
 * The trace of the fixture with its walled article (a5) known in another way, and never blocked by
 * its link.
 */
const withAccess = (access: 'metadata' | 'preview'): LiveTrace => ({
  ...LIVES.done,
  trace: {
    ...LIVES.done.trace,
    articles: LIVES.done.trace.articles.map(article =>
      article.id === 'a5' ? { ...article, access } : article,
    ),
  },
});
const text = () => document.body.textContent ?? '';
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const link = (name: string) => screen.getByRole('link', { name }) as HTMLAnchorElement;

it('a verdict on a text that the reader gave says so; where there is none, it can be given', () => {
  show('k4', LIVES.given);
  expect(document.body.textContent).toContain('Supportedtext given by you');
  expect(screen.queryByRole('button', { name: 'Give its text' })).toBeNull();
  cleanup();
  const actions = show('k4');
  fireEvent.click(screen.getByRole('button', { name: 'Give its text' }));
  expect(actions.onGive).toHaveBeenCalledOnce();
});

describe('faces of the card', () => {
  it('on a site that is never traced it says so, and offers no trace', () => {
    show('k1', { ...LIVES.read, keptBack: true, wouldAsk: [] });
    expect(text()).toContain('This site is never traced');
    expect(screen.queryByRole('button', { name: /^Trace/ })).toBeNull();
  });

  it('an article that was read: outlet, headline, byline, verdict, passage, link to the passage', () => {
    show('k1');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('TechCrunch');
    expect(
      link('Ceramics pioneer Mara Lindqvist joins Halden Labs’ materials group').rel,
    ).toContain('noreferrer');
    expect(text()).toContain('Rosa Imani · May 19, 2026');
    expect(text()).toContain('Supported');
    expect(link('Open at the passage').href).toContain('#:~:text=');
  });

  it('not traced: one button, and whom it would ask', () => {
    const actions = show('k2', LIVES.read);
    expect(text()).toContain('Not looked up yet.');
    expect(text()).toContain('Asks 7 hosts');
    press('Trace this page');
    expect(actions.onTrace).toHaveBeenCalledOnce();
  });

  it('not traced and the worker not heard of yet: nothing to press', () => {
    show('k2', LIVES.read, { provisional: true });
    expect(
      (screen.getByRole('button', { name: 'Trace this page' }) as HTMLButtonElement).disabled,
    ).toBe(true);
  });

  it('tracing: what is asked now', () => {
    show('k6', LIVES.tracing);
    expect(screen.getByRole('status').textContent).toBe('Looking for the article…');
    expect(text()).toContain('asking News sitemap of the last two days, Bing News');
  });

  it('needs access: the hosts, and the way to give it', () => {
    const actions = show('k6', LIVES.needs);
    expect(document.querySelector('.hosts')?.textContent).toBe('bloomberg.com');
    press('Give access…');
    expect(actions.onAccess).toHaveBeenCalledOnce();
  });

  it('ambiguous: candidates to choose from, and none of them', () => {
    const actions = show('k6');
    expect(text()).toContain('Several articles fit.');
    press('This one: Halden Seeks $1.2 Billion Valuation');
    expect(actions.onChoose).toHaveBeenCalledWith('https://bloomberg.com/news/b');
    press('None of these');
    expect(actions.onChoose).toHaveBeenCalledWith('');
  });

  it('chosen: says which and takes it back', () => {
    const actions = show('k6', LIVES.chosen);
    expect(text()).not.toContain('Which one is meant?');
    press('Your choice');
    const [chosen, other] = document.querySelectorAll('.candidates > li');
    expect(chosen?.textContent).toMatch(/^Halden Raises Bridge Round.*chosen$/);
    expect(chosen?.querySelector('svg')).not.toBeNull();
    expect(other?.textContent).toMatch(/This one$/);
    press('Take my choice back');
    expect(actions.onChoose).toHaveBeenCalledWith(null);
  });

  it('not found: a search at the outlet, and another try', () => {
    const actions = show('k9');
    expect(new URL(link('Search Forbes for it').href).searchParams.get('q')).toMatch(
      /^site:forbes\.com /,
    );
    press('Try again');
    expect(actions.onRetry).toHaveBeenCalledOnce();
  });

  it('blocked: the indexed headline, the archived copy, and how to verify there', () => {
    const actions = show('k4');
    expect(text()).toContain('Halden Labs Wins The Race For Ceramics Talent');
    expect(link('Open and verify there').href).toContain('forbes.com');
    expect(text()).toContain('click the Whence button there');
    press('Read the archived copy here');
    expect(actions.onReadArchived).toHaveBeenCalledWith('a5');
  });

  it('there but unread: says so, and blames no wall', () => {
    show('k4', withAccess('metadata'));
    expect(text()).toContain('The text of this page could not be read.');
    expect(link('Open and verify there').href).toContain('forbes.com');
  });

  it('a preview: the archived copy can be read instead', () => {
    const actions = show('k4', withAccess('preview'));
    press('Read the archived copy here');
    expect(actions.onReadArchived).toHaveBeenCalledWith('a5');
  });

  it('gone: says so, and leads to a search of the outlet', () => {
    show('k8');
    expect(text()).toContain('The article is no longer there.');
    expect(decodeURIComponent(link('Search Axios for it').href)).toContain('site:axios.com');
  });

  it('failed: the last step’s own words, and another try', () => {
    const actions = show('k12');
    expect(text()).toContain('no answer within 25 s');
    press('Try again');
    expect(actions.onRetry).toHaveBeenCalledOnce();
  });

  it('offline: says so', () => {
    show('k1', LIVES.offline);
    expect(text()).toContain('You are offline');
  });

  it('stopped before its turn: says that it is still to come', () => {
    const actions = show('k6', LIVES.stopped);
    expect(text()).toContain('This one is still to be looked up.');
    expect(text()).not.toContain('The lookup failed.');
    press('Try again');
    expect(actions.onRetry).toHaveBeenCalledOnce();
  });

  it('chosen, but not to be read: the choice can be taken back', () => {
    const { trace } = LIVES.chosen;
    const citations = trace.citations.map(citation =>
      citation.id === 'k6'
        ? {
            ...citation,
            resolution: { ...citation.resolution, status: 'failed' as const, article: null },
          }
        : citation,
    );
    const actions = show('k6', { ...LIVES.chosen, trace: { ...trace, citations } });
    press('Your choice');
    press('Take my choice back');
    expect(actions.onChoose).toHaveBeenCalledWith(null);
  });

  it('a citation that is gone from the page: says so', () => {
    show('k99');
    expect(text()).toContain('no longer on the page');
  });
});

describe('what the card tells', () => {
  it('the chain to the original in a line, with the evidence on demand', () => {
    show('k2');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('MSNTechCrunch');
    expect(text()).not.toContain('the text is that of');
    press('Why TechCrunch is taken to be the source');
    expect(text()).toContain('Page data: MSN gives https://techcrunch.com');
    expect(text()).toContain('Same text: the text is that of “Ceramics pioneer');
    expect(link('Open the original').href).toContain('techcrunch.com');
    expect(text()).toContain('First published: TechCrunch, May 19, 2026, 3:02 PM UTC');
  });

  it('that copy or original was not determined, with what speaks for a copy on demand', () => {
    show('k3', LIVES.unsure);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('CNBC');
    expect(text()).not.toContain('Same text:');
    press('copy or original not determined');
    expect(text()).toContain('Same text: the text is also that of');
    expect(text()).not.toContain('First published:');
  });

  it('drift, marked on both sides and named', () => {
    show('k5');
    const wrong = [...document.querySelectorAll('mark.wrong')].map(
      mark => mark.lastChild?.textContent,
    );
    expect(wrong).toEqual(['$1.2 billion', '$1.2 million']);
    expect(document.querySelector('.drift')?.textContent).toContain('number');
  });

  it('support found elsewhere than in the cited article, and what that one says', () => {
    show('k3');
    expect(text()).toContain('by Bloomberg, not by the cited article');
    expect(text()).toContain('The cited article:');
    expect(text()).toContain('Not in the article');
  });

  it('another article’s verdict as that article’s where the cited one was not read', () => {
    show('k6');
    expect(text()).toContain('according to CNBC');
  });

  it('how it was looked up, step by step', () => {
    show('k12');
    press('Lookup steps');
    expect(document.querySelector('.steps li')?.textContent).toBe('GDELT: no answer within 25 s');
  });
});

describe('actions of every card', () => {
  it('walks to the neighbours and stops at the ends', () => {
    const actions = show('k1');
    expect(
      (screen.getByRole('button', { name: 'Previous citation' }) as HTMLButtonElement).disabled,
    ).toBe(true);
    press('Next citation');
    expect(actions.onStep).toHaveBeenCalledWith(1);
    expect(text()).toContain('1 of 12');
  });

  it('says whether the citation reached the clipboard', async () => {
    const actions = show('k1');
    press('Copy citation');
    expect(actions.onCopy).toHaveBeenCalledWith(
      expect.stringContaining('Rosa Imani: “Ceramics pioneer'),
    );
    await waitFor(() => expect(screen.getByText('Copied.')).toBeTruthy());
  });

  it('offers the other candidates under “Not this one”', () => {
    show('k1');
    press('Not this one');
    expect(text()).toContain('Nothing else was found.');
    press('None of these');
  });

  it('closes and opens the report', () => {
    const actions = show('k1');
    press('Close');
    press('Open report');
    expect(actions.onClose).toHaveBeenCalledOnce();
    expect(actions.onReport).toHaveBeenCalledOnce();
  });
});
