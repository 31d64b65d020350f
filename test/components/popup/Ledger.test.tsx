// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Ledger, type LedgerActions } from '../../../components/popup/Ledger.tsx';
import type { LiveTrace } from '../../../utils/trace/model/live.ts';
import { LIVES } from '../fixtures/lives.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());
afterEach(cleanup);

function show(live: LiveTrace, mustAsk = false) {
  const actions = {
    onTrace: vi.fn(),
    onStop: vi.fn(),
    onAskAccess: vi.fn(),
    onOpenReport: vi.fn(),
    onShow: vi.fn(),
    onRetry: vi.fn(),
    onGive: vi.fn(),
  } satisfies LedgerActions;
  const view = render(
    <Ledger
      live={live}
      mustAsk={mustAsk}
      menuFor={id => <button type="button">Export {id}</button>}
      actions={actions}
    />,
  );
  return { ...view, actions };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const claims = () => [...document.querySelectorAll<HTMLElement>('[data-claim]')];
const claim = (id: string) => {
  const found = claims().find(element => element.dataset.claim === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const focused = () => (document.activeElement as HTMLElement | null)?.dataset.claim;

it('a page that is kept back says so, and offers no trace', () => {
  show({ ...LIVES.read, keptBack: true, wouldAsk: [], needs: [] });
  expect(document.querySelector('.trace-bar')?.textContent).toContain('This site is never traced');
  expect(screen.queryByRole('button', { name: /^Trace/ })).toBeNull();
  cleanup();
  show(LIVES.read);
  expect(button(/^Trace this page/)).toBeTruthy();
});

describe('what stands in the ledger', () => {
  it('sums the page up in one line', () => {
    show(LIVES.done);
    expect(document.querySelector('.summary')?.textContent).toBe(
      '13 claims · 12 citations · 7 outlets · 5 original reports',
    );
  });

  it('says once how many marks had lost their links, and which claims say that a source is missing', () => {
    const { trace } = LIVES.done;
    const page = { ...trace.page, lostMarks: 9 };
    const claims = trace.claims.map(one => (one.id === 'c8' ? { ...one, lacksSource: true } : one));
    show({ ...LIVES.done, trace: { ...trace, page, claims } });
    expect(screen.getByText('9 marks lost their links when this was copied')).toBeTruthy();
    expect(claim('c8').textContent).toContain('says itself that a source is missing');
    cleanup();
    show(LIVES.done);
    expect(screen.queryByText(/lost their links/)).toBeNull();
  });

  it('says each claim’s verdict in words for those who see no sign', () => {
    show(LIVES.done);
    expect(within(claim('c7')).getByLabelText('Says otherwise')).toBeTruthy();
    expect(within(claim('c8')).getByLabelText('No source given')).toBeTruthy();
    expect(within(claim('c6')).getByLabelText('Can’t tell')).toBeTruthy();
  });

  it('says where print and finding differ', () => {
    show(LIVES.done);
    expect(claim('c4').textContent).toContain('cited: MSN');
    expect(claim('c5').textContent).toContain('names Bloomberg, mark says CNBC');
  });

  it('says in a line whom a copy was taken from', () => {
    show(LIVES.done);
    expect(claim('c3').querySelector('[title="msn.com"]')?.textContent).toBe(
      'MSNcopied fromTechCrunch',
    );
    expect(claim('c3').querySelector('[title="techcrunch.com"]')?.textContent).toBe('TechCrunch');
  });

  it('keeps the page’s headings', () => {
    show(LIVES.done);
    expect(
      screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent),
    ).toEqual([
      'What exactly did Lindqvist say?',
      'What does the materials group do?',
      'Why did this hire draw attention?',
      'What comes next?',
    ]);
  });

  it('marks the text as of the page’s language', () => {
    show(LIVES.arabic);
    expect(claim('c1').querySelector('.claim-text')?.getAttribute('lang')).toBe('ar');
  });

  it('draws a long page in parts', () => {
    show(LIVES.many);
    expect(claims()).toHaveLength(200);
    expect(document.querySelector('.summary')?.textContent).toContain('5,000 claims');
    fireEvent.click(button('Show 4,800 more'));
    expect(claims()).toHaveLength(400);
  }, 30_000);
});

describe('states', () => {
  it('untraced: says whom it would ask, and traces', () => {
    const { actions } = show(LIVES.read);
    expect(
      screen.getByText('Asks 7 hosts for the articles, straight from your browser:'),
    ).toBeTruthy();
    expect(document.body.textContent).toContain('techcrunch.com, msn.com, cnbc.com');
    fireEvent.click(button('Trace this page'));
    expect(actions.onTrace).toHaveBeenCalledWith(false);
  });

  it('untraced without access: leads to where access is asked for', () => {
    const { actions } = show(LIVES.read, true);
    fireEvent.click(button('Trace this page…'));
    expect(actions.onAskAccess).toHaveBeenCalledOnce();
    expect(actions.onTrace).not.toHaveBeenCalled();
    expect(document.body.textContent).toContain('You will be asked for access first.');
  });

  it('tracing: says how far it is and whom it asks, and stops', () => {
    const { actions } = show(LIVES.tracing);
    const bar = screen.getByRole('progressbar');
    // Each citation counts twice, looked up and judged; the last step is the end itself.
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['7', '25']);
    expect(document.body.textContent).toMatch(
      /4 of 12 traced.+3 found.+3 read.+3 judged.+asking .+, .+/,
    );
    fireEvent.click(button('Stop'));
    expect(actions.onStop).toHaveBeenCalledOnce();
  });

  it('stopped: goes on', () => {
    const { actions } = show(LIVES.stopped);
    expect(screen.getByText('Stopped after 4 of 12.')).toBeTruthy();
    expect(button('Not looked up yet: 5')).toBeTruthy();
    fireEvent.click(button('Go on'));
    expect(actions.onTrace).toHaveBeenCalledWith(false);
  });

  it('done: traces anew on demand', () => {
    const { actions } = show(LIVES.done);
    fireEvent.click(button('Trace again'));
    expect(actions.onTrace).toHaveBeenCalledWith(true);
  });

  it('needs access: names the hosts and leads to where it is asked for', () => {
    const { actions } = show(LIVES.needs);
    expect(screen.getByText('3 hosts need your permission')).toBeTruthy();
    expect(document.body.textContent).toContain('bloomberg.com, forbes.com, axios.com');
    fireEvent.click(button('Give access…'));
    expect(actions.onAskAccess).toHaveBeenCalledOnce();
  });

  it('unsaved: says so and what can be done', () => {
    show({ ...LIVES.done, unsaved: true });
    expect(screen.getByText('This trace could not be saved')).toBeTruthy();
  });

  it('offline: says so and shows what there is', () => {
    show(LIVES.offline);
    expect(screen.getByText('You are offline')).toBeTruthy();
    expect(claims()).toHaveLength(13);
    expect(button('Not looked up yet: 11')).toBeTruthy();
    expect(document.body.textContent).not.toContain('Can’t tell');
  });

  it('private: says that nothing is kept', () => {
    show(LIVES.private);
    expect(document.body.textContent).toContain('nothing of this is kept');
  });

  it('changed since last time: leads to the report', () => {
    const { actions } = show(LIVES.changed);
    expect(screen.getByText('3 changes since the last trace')).toBeTruthy();
    fireEvent.click(button('See what changed'));
    expect(actions.onOpenReport).toHaveBeenCalledOnce();
  });
});

describe('filters', () => {
  it('narrows by verdict and back again', () => {
    show(LIVES.done);
    const contradicted = button('Says otherwise: 1');
    fireEvent.click(contradicted);
    expect(claims().map(({ dataset }) => dataset.claim)).toEqual(['c7']);
    expect(contradicted.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(contradicted);
    expect(claims()).toHaveLength(13);
  });

  it('narrows by outlet', () => {
    show(LIVES.done);
    fireEvent.change(screen.getByLabelText('Filter by outlet'), {
      target: { value: 'forbes.com' },
    });
    expect(claims().map(({ dataset }) => dataset.claim)).toEqual(['c6', 'c10']);
  });

  it('searches, and says when nothing fits', () => {
    show(LIVES.done);
    const search = screen.getByLabelText('Search claims');
    fireEvent.input(search, { target: { value: 'furnaces' } });
    expect(claims()).toHaveLength(1);
    fireEvent.input(search, { target: { value: 'elephants' } });
    expect(screen.getByText('No claim fits these filters.')).toBeTruthy();
    fireEvent.click(button('Clear filters'));
    expect(claims()).toHaveLength(13);
  });

  it('is reached by “/”, but not while typing', () => {
    show(LIVES.done);
    const search = screen.getByLabelText('Search claims');
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(search);
    const typed = fireEvent.keyDown(search, { key: '/' });
    expect(typed).toBe(true);
  });
});

describe('by the keyboard', () => {
  it('stops once and moves by arrows, Home and End', () => {
    show(LIVES.done);
    expect(claims().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    claim('c1').focus();
    fireEvent.keyDown(claim('c1'), { key: 'ArrowDown' });
    expect(focused()).toBe('c2');
    fireEvent.keyDown(claim('c2'), { key: 'End' });
    expect(focused()).toBe('c14');
    fireEvent.keyDown(claim('c14'), { key: 'ArrowDown' });
    expect(focused()).toBe('c1');
    fireEvent.keyDown(claim('c1'), { key: 'ArrowUp' });
    expect(focused()).toBe('c14');
    fireEvent.keyDown(claim('c14'), { key: 'Home' });
    expect(focused()).toBe('c1');
  });

  it('opens and closes details along the line', () => {
    show(LIVES.done);
    claim('c7').focus();
    fireEvent.keyDown(claim('c7'), { key: 'ArrowRight' });
    expect(document.body.textContent).toContain('bridge round');
    fireEvent.keyDown(claim('c7'), { key: 'ArrowLeft' });
    expect(document.body.textContent).not.toContain('bridge round');
  });

  it('shows the claim on the page', () => {
    const { actions } = show(LIVES.done);
    fireEvent.click(claim('c5'));
    expect(actions.onShow).toHaveBeenCalledWith('c5');
  });
});

describe('details', () => {
  const open = (id: string) => {
    const row = claim(id).closest('li');
    if (!row) throw new Error('no row');
    fireEvent.click(within(row as HTMLElement).getByRole('button', { name: 'Details' }));
    return within(row as HTMLElement);
  };

  it('sets passage and drift beside the claim', () => {
    show(LIVES.done);
    const row = open('c7');
    expect(row.getByText('$1.2 million', { selector: 'mark' }).className).toBe('wrong');
    expect(row.getByText('number:')).toBeTruthy();
    expect((row.getByText(/hires Lindqvist/) as HTMLAnchorElement).href).toContain('#:~:text=');
  });

  it('gives the evidence for the original on demand, and says who had it first and when', () => {
    show(LIVES.done);
    const row = open('c3');
    expect(row.queryByText(/the text is that of/)).toBeNull();
    fireEvent.click(row.getByRole('button', { name: 'Why TechCrunch is taken to be the source' }));
    expect(row.getByText(/the text is that of/)).toBeTruthy();
    expect(document.body.textContent).toContain(
      'First published: TechCrunch, May 19, 2026, 3:02 PM UTC',
    );
  });

  it('says where copy or original was not determined', () => {
    show(LIVES.unsure);
    const row = open('c5');
    fireEvent.click(row.getByRole('button', { name: 'copy or original not determined' }));
    expect(row.getByText(/nothing says which was first/)).toBeTruthy();
  });

  it('asks one citation again', () => {
    const { actions } = show(LIVES.done);
    fireEvent.click(open('c13').getByRole('button', { name: 'Try again' }));
    expect(actions.onRetry).toHaveBeenCalledWith(['k12']);
  });

  it('says why there is nothing, and where to look', () => {
    show(LIVES.done);
    const row = open('c8');
    expect(row.getByText('No outlet is cited or named for this claim.')).toBeTruthy();
    expect((row.getByText('Search the web for it') as HTMLAnchorElement).href).toMatch(
      /^https:\/\/duckduckgo\.com\/\?q=/,
    );
  });

  it('opens no address that is not of the web', () => {
    const [first] = LIVES.done.trace.articles;
    const evil = {
      ...LIVES.done.trace,
      articles: first ? [{ ...first, url: 'javascript:alert(1)' }] : [],
    };
    show({ ...LIVES.done, trace: evil });
    open('c13');
    expect(
      [...document.querySelectorAll('a')].filter(({ href }) => href.startsWith('javascript')),
    ).toEqual([]);
  });
});

it('a verdict on a text that the reader gave says so; where there is none, it can be given', () => {
  show(LIVES.given);
  expect(claim('c6').textContent).toContain('text given by you');
  cleanup();
  const { actions } = show(LIVES.done);
  fireEvent.keyDown(claim('c6'), { key: 'ArrowRight' });
  fireEvent.click(button('Give its text'));
  expect(actions.onGive).toHaveBeenCalledWith('k4');
});
