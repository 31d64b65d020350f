// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type GiveActions, GiveText } from '../../../components/report/GiveText.tsx';
import type { LiveTrace } from '../../../utils/trace/model/live.ts';
import type { TraceArticle, TraceCitation } from '../../../utils/trace/model/schema.ts';
import { article, citation, claim, traceOf } from '../../utils/trace/build.ts';
import { LIVES } from '../fixtures/lives.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());
afterEach(cleanup);

const LOST: TraceCitation['resolution'] = {
  status: 'not-found',
  article: null,
  link: 'unchecked',
  confidence: 0,
  candidates: [],
  steps: [{ at: '', did: 'asked', what: 'gdelt', url: null, outcome: 'nothing found' }],
};

function show(
  over: {
    mark?: Partial<TraceCitation>;
    row?: Partial<TraceArticle>;
    given?: string[];
    asked?: string;
  } = {},
  onGive: GiveActions['onGive'] = async () => null,
) {
  const mark = citation(over.mark ?? {});
  const live: LiveTrace = {
    ...LIVES.done,
    ...(over.given && { given: over.given }),
    trace: traceOf({
      claims: [claim({})],
      citations: [mark],
      articles: [article({ access: 'blocked', ...over.row })],
    }),
  };
  const actions = { asked: over.asked ?? null, onGive: vi.fn(onGive), onTakeBack: vi.fn() };
  render(<GiveText live={live} citation={mark} actions={actions} />);
  return actions;
}

const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole('textbox', { name });
const type = (name: string, value: string) => fireEvent.input(field(name), { target: { value } });
const dropOn = (place: Element, file: File) => {
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { types: ['Files'], files: [file] },
  });
  act(() => void place.dispatchEvent(drop));
  return drop;
};
const settle = () => act(async () => undefined);

describe('the text of a citation', () => {
  it('is pasted into a box that opens on demand and has the focus', async () => {
    const actions = show();
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(button('Give its text'));
    expect(document.activeElement).toBe(field('Text of the source'));
    expect((button('Hold it against the claims') as HTMLButtonElement).disabled).toBe(true);
    type('Text of the source', 'The council voted.');
    fireEvent.click(button('Hold it against the claims'));
    await settle();
    expect(actions.onGive).toHaveBeenCalledWith('k1', 'The council voted.', null);
  });

  it('has its box open where the reader came for it; Escape and Cancel close it', () => {
    show({ asked: 'k1' });
    fireEvent.keyDown(field('Text of the source'), { key: 'Escape' });
    fireEvent.click(button('Give its text'));
    fireEvent.click(button('Cancel'));
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('may be a file, chosen or dropped', async () => {
    const actions = show({ asked: 'k1' });
    const file = new File(['x'], 'report.pdf');
    fireEvent.change(document.querySelector('input[type=file]') as Element, {
      target: { files: [file] },
    });
    await settle();
    expect(actions.onGive).toHaveBeenLastCalledWith('k1', file, null);
    expect(dropOn(field('Text of the source'), file).defaultPrevented).toBe(true);
    await settle();
    expect(actions.onGive).toHaveBeenCalledTimes(2);
  });

  it('is a file for the citation on whose box it is dropped, of several that are open', async () => {
    const first = show({ asked: 'k1' });
    const second = show({ mark: { id: 'k2' }, asked: 'k2' });
    const [, box] = screen.getAllByRole('textbox');
    const file = new File(['x'], 'report.pdf');
    dropOn(box as Element, file);
    // The browser would leave the report for it.
    expect(dropOn(document.body, file).defaultPrevented).toBe(true);
    await settle();
    expect(first.onGive).not.toHaveBeenCalled();
    expect(second.onGive.mock.calls).toEqual([['k2', file, null]]);
  });

  it('is not taken twice: while one is read no other can be given', async () => {
    const actions = show({ asked: 'k1' }, () => new Promise(() => undefined));
    type('Text of the source', 'The council voted.');
    fireEvent.click(button('Hold it against the claims'));
    await settle();
    expect((document.querySelector('input[type=file]') as HTMLInputElement).disabled).toBe(true);
    dropOn(field('Text of the source'), new File(['x'], 'report.pdf'));
    expect(actions.onGive).toHaveBeenCalledTimes(1);
  });

  it('says why nothing came of it, and leaves what was pasted', async () => {
    show({ asked: 'k1' }, async () => ({
      text: 'a PDF of pictures: it holds no text',
      say: [{ key: 'failPdfPictures', args: [] }],
    }));
    type('Text of the source', 'The council voted.');
    fireEvent.click(button('Hold it against the claims'));
    await settle();
    expect(screen.getByRole('status').textContent).toBe('a PDF of pictures: it holds no text');
    expect((field('Text of the source') as HTMLTextAreaElement).value).toBe('The council voted.');
  });

  it.each([
    [{}, ''],
    [{ href: 'https://time.com/x', resolution: LOST }, ''],
    [{ resolution: LOST }, 'optional'],
    [{ resolution: LOST, outlet: null }, 'needed'],
  ])('asks for its address where nothing tells it: %o', (mark, asked) => {
    show({ mark, asked: 'k1' });
    const address = screen.queryByRole('textbox', { name: 'Its address' });
    expect(address === null).toBe(asked === '');
    expect((address as HTMLInputElement | null)?.required ?? false).toBe(asked === 'needed');
  });

  it('is not read before its address is one', async () => {
    const actions = show({ mark: { resolution: LOST, outlet: null }, asked: 'k1' });
    const give = async () => {
      fireEvent.submit(document.querySelector('form') as Element);
      await settle();
      return screen.getByRole('status').textContent;
    };
    type('Text of the source', 'The council voted.');
    expect(await give()).toBe('Say where it stands first: its address.');
    type('Its address', 'javascript:alert(1)');
    expect(await give()).toBe('This is no web address.');
    expect(actions.onGive).not.toHaveBeenCalled();
    type('Its address', ' https://time.com/x ');
    await give();
    expect(actions.onGive).toHaveBeenCalledWith('k1', 'The council voted.', 'https://time.com/x');
  });

  it('can be taken back, and is not asked for where the page was read', () => {
    const actions = show({ row: { given: true }, given: ['k1'] });
    fireEvent.click(button('Take the text back'));
    expect(actions.onTakeBack).toHaveBeenCalledWith('k1');
    cleanup();
    show({ row: { access: 'full' } });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
