// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { createRef } from 'preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type AccessState,
  type ReportActions,
  TraceReport,
} from '../../../components/report/TraceReport.tsx';
import type { LiveTrace } from '../../../utils/trace/model/live.ts';
import { live } from '../fixtures/build.ts';
import { LIVES, REFERENCES } from '../fixtures/lives.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());
afterEach(cleanup);

const GRANTED: AccessState = { missing: [], refused: false, asked: false };

function show(of: LiveTrace = LIVES.done, access: AccessState = GRANTED) {
  const actions = {
    onTrace: vi.fn(),
    onStop: vi.fn(),
    onAskAccess: vi.fn(),
    onOpenReport: vi.fn(),
    onAllow: vi.fn(),
    onSave: vi.fn(),
    onCopy: vi.fn(),
    onPrint: vi.fn(),
    onSaveMap: vi.fn(),
    onWrong: vi.fn(),
    onReadArchived: vi.fn(),
    onRetry: vi.fn(),
    onPick: vi.fn(),
    asked: null,
    onGive: vi.fn(async () => null),
    onTakeBack: vi.fn(),
  } satisfies ReportActions;
  const mapRef = createRef<SVGSVGElement>();
  render(
    <TraceReport
      live={of}
      access={access}
      formats={[{ id: 'csv', label: 'CSV', ending: '.csv' }]}
      copies={[{ id: 'csv', label: 'CSV' }]}
      version="0.1.0"
      mapRef={mapRef}
      actions={actions}
    />,
  );
  return { actions, mapRef };
}

const text = () => document.body.textContent ?? '';
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const at = (id: string) => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`nothing called ${id}`);
  return found;
};

describe('the head', () => {
  it('names the page, its address and date, and counts', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(LIVES.done.trace.page.title);
    expect(text()).toContain('May 20, 2026');
    expect(text()).toContain('13 claims · 12 citations · 7 outlets · 5 original reports');
    const counts = [...document.querySelectorAll('.verdict-counts > li')].map(
      ({ textContent }) => textContent,
    );
    expect(counts).toEqual([
      '5 Supported',
      '2 Partly supported',
      '1 Says otherwise',
      '1 Not in the article',
      '2 Can’t tell',
      '2 No source given',
    ]);
  });

  it('exports, saves the map and prints', () => {
    const { actions, mapRef } = show();
    press('Export');
    fireEvent.click(screen.getAllByText('CSV')[0] as HTMLElement);
    expect(actions.onSave).toHaveBeenCalledWith('csv', {});
    press('Save the map');
    fireEvent.click(screen.getByText('PNG'));
    expect(actions.onSaveMap).toHaveBeenCalledWith('png');
    press('Print');
    expect(actions.onPrint).toHaveBeenCalledOnce();
    expect(mapRef.current?.tagName.toLowerCase()).toBe('svg');
  });
});

describe('what is exported', () => {
  const scope = () => screen.getByRole('combobox', { name: 'What to export' }) as HTMLSelectElement;
  const copy = () => {
    press('Export');
    fireEvent.click(screen.getAllByText('CSV')[1] as HTMLElement);
  };

  it('is the claims that are ticked, and the page again when none is', () => {
    const { actions } = show();
    const [first, second] = screen.getAllByRole('checkbox', { name: /^Choose for export: / });
    if (!first || !second) return expect.fail('no claim can be ticked');
    fireEvent.click(second);
    fireEvent.click(first);
    expect(scope().selectedOptions[0]?.textContent).toBe('2 chosen claims');
    copy();
    expect(actions.onCopy).toHaveBeenCalledWith('csv', { claims: ['c2', 'c1'] });
    fireEvent.click(first);
    fireEvent.click(second);
    copy();
    expect(actions.onCopy).toHaveBeenLastCalledWith('csv', {});
    expect([...scope().options].map(({ value }) => value)).not.toContain('claims');
  });

  it('is what one outlet backs', () => {
    const { actions } = show();
    fireEvent.change(scope(), { target: { value: 'outlet:techcrunch.com' } });
    expect(scope().selectedOptions[0]?.textContent).toBe('What TechCrunch backs');
    copy();
    expect(actions.onCopy).toHaveBeenCalledWith('csv', { outlet: 'techcrunch.com' });
  });
});

describe('claims beside sources', () => {
  it('sets verdict, numbered sources, passage and drift under each claim', () => {
    show();
    const c7 = at('claim-c7');
    expect(c7.textContent).toContain('Says otherwise');
    expect(within(c7).getByText('$1.2 million', { selector: 'mark' })).toBeTruthy();
    expect(c7.querySelector('a')?.getAttribute('href')).toBe('#source-a3');
  });

  it('keeps sentences that assert nothing, without a verdict', () => {
    show();
    expect(
      screen.getByText('That is how several outlets put it.').closest('p')?.className,
    ).toContain('connective');
  });

  it('gives a source that says something else than the verdict a sign of its own', () => {
    show();
    const signs = (claim: string) =>
      [...document.querySelectorAll(`#claim-${claim} .verdict-row a`)].map(
        link => link.previousElementSibling?.getAttribute('aria-label') ?? null,
      );
    expect(signs('c5')).toEqual([null, 'Not in the article']);
    expect(signs('c3')).toEqual([null, null]);
  });

  it('lists each source once with its claims, its chain and its access', () => {
    show();
    const msn = at('source-a2');
    expect(msn.textContent).toContain('MSN');
    expect(msn.textContent).toContain('TechCrunch');
    expect(msn.textContent).toContain('the text is that of');
    expect(msn.textContent).toContain('First published: TechCrunch, May 19, 2026, 3:02 PM UTC');
    expect(msn.querySelectorAll('.held li')).toHaveLength(3);
    expect(at('source-a5').textContent).toContain('not readable by programs');
  });

  it('says where copy or original was not determined', () => {
    show(LIVES.unsure);
    expect(at('source-a3').textContent).toContain('copy or original not determined');
    expect(at('source-a3').textContent).toContain('nothing says which was first');
    expect(at('source-a1').textContent).not.toContain('not determined');
  });

  it('lights up a source’s claims under the pointer', () => {
    show();
    fireEvent.pointerEnter(at('source-a3'));
    expect(at('claim-c5').className).toContain('marked');
    expect(at('claim-c3').className).not.toContain('marked');
    fireEvent.pointerLeave(at('source-a3'));
    expect(document.querySelector('.report-claim.marked')).toBeNull();
  });

  it('says what led to no article, and tries again', () => {
    const { actions } = show();
    expect(text()).toContain('3 citations led to no article');
    expect(text()).toContain('Bloomberg: several articles fit; none was chosen');
    expect(text()).toContain('(forbes.com) Forbes: no article was found');
    expect(text()).not.toContain('Bloomberg Bloomberg');
    fireEvent.click(screen.getAllByRole('button', { name: 'Try again' })[0] as HTMLElement);
    expect(actions.onRetry).toHaveBeenCalledWith(['k6']);
  });

  it('offers the articles that fit where none was chosen', () => {
    const { actions } = show();
    press('This one: Halden Seeks $1.2 Billion Valuation');
    expect(actions.onPick).toHaveBeenCalledWith('k6', 'https://bloomberg.com/news/b');
    press('None of these');
    expect(actions.onPick).toHaveBeenLastCalledWith('k6', '');
  });

  it('says that the reader wants none of them, and takes that back', () => {
    const none = live(LIVES.done.trace, { chosen: [{ citation: 'k6', url: '' }] });
    const { actions } = show(none);
    expect(text()).toContain('Bloomberg: You said that none of the articles found is meant.');
    press('Take my choice back');
    expect(actions.onPick).toHaveBeenCalledWith('k6', null);
  });

  it('says what needs access, which hosts, and gives it', () => {
    const { actions } = show(LIVES.needs, {
      missing: LIVES.needs.needs,
      refused: false,
      asked: false,
    });
    expect(text()).toContain('2 citations led to no article');
    const [, part] = document.querySelectorAll<HTMLElement>('.open-citations');
    if (!part) return expect.fail('no part for what needs access');
    expect(part.textContent).toContain(
      '3 citations need access(forbes.com), Bloomberg, (axios.com)bloomberg.com',
    );
    fireEvent.click(within(part).getByRole('button', { name: 'Give access…' }));
    expect(actions.onAllow).toHaveBeenCalledOnce();
    expect(within(part).queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('tries again what needed access once that is given', () => {
    const { actions } = show(LIVES.needs);
    const [, part] = document.querySelectorAll<HTMLElement>('.open-citations');
    if (part) fireEvent.click(within(part).getByRole('button', { name: 'Try again' }));
    expect(actions.onRetry).toHaveBeenCalledWith(['k4', 'k6', 'k8']);
  });

  it('does not say of what is still to be looked up that it led nowhere', () => {
    const { actions } = show(LIVES.stopped);
    expect(text()).not.toContain('led to no article');
    expect(text()).toContain('8 citations are still to be looked up');
    fireEvent.click(screen.getAllByRole('button', { name: 'Go on' }).at(-1) as HTMLElement);
    expect(actions.onRetry).toHaveBeenCalledWith([
      'k5',
      'k6',
      'k7',
      'k8',
      'k9',
      'k10',
      'k11',
      'k12',
    ]);
  });

  it('says nothing of it while it is under way', () => {
    show(LIVES.tracing);
    expect(document.querySelector('.open-citations')).toBeNull();
  });

  it('reports a wrong source and checks an archived copy', () => {
    const { actions } = show();
    fireEvent.click(within(at('source-a1')).getByText('Report a wrong source'));
    expect(actions.onWrong).toHaveBeenCalledWith('k1');
    fireEvent.click(within(at('source-a5')).getByText('Read the archived copy here'));
    expect(actions.onReadArchived).toHaveBeenCalledWith('a5');
  });
});

describe('the map', () => {
  it('is a picture with a name, and the same as a table', () => {
    show();
    expect(
      screen.getByRole('img', {
        name: /^Source map of 4 sections, 7 outlets and 5 original reports/,
      }),
    ).toBeTruthy();
    const rows = document.querySelectorAll('.map-table tbody tr');
    expect(rows.length).toBeGreaterThan(8);
    expect([...rows].map(({ textContent }) => textContent).join(' ')).toContain('Says otherwise');
  });

  it('marks the claims of the ribbon under the pointer', () => {
    show();
    const ribbon = document.querySelector('.ribbon.v-contradicted');
    if (ribbon) fireEvent.pointerEnter(ribbon);
    expect(at('claim-c7').className).toContain('marked');
    if (ribbon) fireEvent.pointerLeave(ribbon);
    expect(at('claim-c7').className).not.toContain('marked');
  });

  it('is left out where there is nothing to draw', () => {
    show({ ...LIVES.done, trace: { ...LIVES.done.trace, claims: [] } });
    expect(document.querySelector('svg.map')).toBeNull();
  });
});

describe('access', () => {
  const missing = { missing: LIVES.needs.needs, refused: false, asked: true };

  it('is asked for by a button that has the focus when the reader came for it', () => {
    const { actions } = show(LIVES.needs, missing);
    const button = screen.getByRole('button', { name: 'Allow these hosts' });
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    expect(actions.onAllow).toHaveBeenCalledOnce();
  });

  it('says so when it was refused', () => {
    show(LIVES.needs, { ...missing, refused: true });
    expect(screen.getByText(/No access was given/)).toBeTruthy();
  });

  it('comes before tracing where nothing can be asked yet', () => {
    show(LIVES.read, { ...missing, missing: LIVES.read.wouldAsk });
    expect(screen.queryByRole('button', { name: 'Trace this page' })).toBeNull();
    expect(screen.getByText('7 hosts need your permission')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Allow and trace' })).toBeTruthy();
  });
});

describe('how it was traced', () => {
  it('lists every host with its requests and what for', () => {
    show();
    expect(text()).toContain('11 requests to 6 hosts');
    const row = [...document.querySelectorAll('.how tbody tr')].find(({ textContent }) =>
      textContent?.includes('www.bing.com'),
    );
    expect(row?.textContent).toContain('news search');
    expect(text()).toContain('msn-source-href, same-text, byline-agency');
    expect(document.querySelector('.how > :last-child')?.textContent).toMatch(
      /^Whence 0\.1\.0 ·\u00a0Traced May 20, 2026/,
    );
  });

  it('says so when nobody was asked', () => {
    show(LIVES.read);
    expect(text()).toContain('Nothing has been asked of anybody yet.');
    expect(document.querySelector('.how > :last-child')?.textContent).toBe(
      'Whence 0.1.0 ·\u00a0Not looked up yet',
    );
  });

  it('says of a trace that needed no request that nobody had to be asked', () => {
    show({ ...LIVES.done, trace: { ...LIVES.done.trace, network: [] } });
    expect(text()).toContain('Nobody had to be asked');
    expect(text()).not.toContain('Nothing has been asked');
  });
});

describe('what changed', () => {
  it('is said in words on both sides', () => {
    show(LIVES.changed);
    const list = [...document.querySelectorAll('.changes li')].map(
      ({ textContent }) => textContent,
    );
    expect(list[0]).toContain('Verdict changed. Supported → Says otherwise');
    expect(list[1]).toContain('The link changed. live → gone');
    expect(list[2]).toContain('The passage was edited.');
  });
});

describe('the audit of a list of references', () => {
  it('has each reference with how it ended, and what is to be known of it', () => {
    show(REFERENCES);
    const items = [...document.querySelectorAll('.references > li')].map(li => li.textContent);
    expect(items).toEqual([
      expect.stringMatching(/Gull colonies.*article found/),
      expect.stringMatching(/Night lights.*article found.*Retracted/),
      expect.stringMatching(/\$84 million.*moved.*The title differs.*\$84 million.*\$48 million/),
      expect.stringMatching(/Goats prefer jazz.*never seen/),
    ]);
    expect(text()).toContain('1 entry could not be read');
    expect(text()).toContain('@article{broken, title = {never closed');
  });

  it('has no claims and no map', () => {
    show(REFERENCES);
    expect(text()).not.toMatch(/0 claims|No source given/);
    expect(screen.queryByRole('img', { name: /Source map/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Save the map' })).toBeNull();
  });
});
