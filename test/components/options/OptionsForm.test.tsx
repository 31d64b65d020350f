// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readTypedDomain } from '../../../components/options/DomainList.tsx';
import { OptionsForm } from '../../../components/options/OptionsForm.tsx';
import { LOOKUP_GROUPS } from '../../../components/words/lookups.ts';
import { SOURCE_WORDS } from '../../../utils/citations/parsing/source-word-list.ts';
import { DEFAULT_ON } from '../../../utils/sources/sources.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/storage/settings.ts';
import { useMessages } from '../use-messages.ts';

beforeAll(() => useMessages());
afterEach(cleanup);

function show(over: Partial<Settings> = {}, granted: readonly string[] = [], model = false) {
  const actions = {
    onChange: vi.fn(),
    onEveryPage: vi.fn(),
    onSecondOpinion: vi.fn(),
    onRevoke: vi.fn(),
    onClearAnswers: vi.fn(),
    onShortcuts: vi.fn(),
  };
  render(
    <OptionsForm
      settings={{ ...DEFAULT_SETTINGS, ...over }}
      granted={granted}
      use={{ traces: 1000, answers: 2000 }}
      shortcuts={[{ name: 'Go to the next citation', keys: 'Alt+Shift+J' }]}
      model={model}
      version="0.1.0"
      actions={actions}
    />,
  );
  return actions;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('reading pages', () => {
  it('asks for every page inside the click, and is not set before it was given', () => {
    const actions = show();
    const every = screen.getByLabelText(/^Find citations on every page/) as HTMLInputElement;
    fireEvent.click(every);
    expect(actions.onEveryPage).toHaveBeenCalledOnce();
    expect(actions.onChange).not.toHaveBeenCalled();
  });

  it('goes back to the click', () => {
    const actions = show({ detect: 'every-page' }, ['*://*/*']);
    fireEvent.click(screen.getByLabelText(/^Only when I click/));
    expect(actions.onChange).toHaveBeenCalledWith({ detect: 'click' });
  });

  it('says “only when I click” on a device where the settings came without the access', () => {
    const actions = show({ detect: 'every-page' });
    expect((screen.getByLabelText(/^Only when I click/) as HTMLInputElement).checked).toBe(true);
    fireEvent.click(screen.getByLabelText(/^Find citations on every page/));
    expect(actions.onEveryPage).toHaveBeenCalledOnce();
  });
});

describe('access', () => {
  it('lists what was given in words and takes it back', () => {
    const actions = show({}, ['*://*/*', '*://*.msn.com/*']);
    expect(
      screen.getByText(
        (_, element) =>
          element?.className.includes('hosts') === true &&
          element.textContent === 'all sites, msn.com',
      ),
    ).toBeTruthy();
    press('Take all access back');
    expect(actions.onRevoke).toHaveBeenCalledOnce();
  });

  it('says that none was given', () => {
    show();
    expect(screen.getByText(/^You have given no access/)).toBeTruthy();
  });
});

describe('lookups', () => {
  it('has a switch for every source, on or off as the sources themselves have it', () => {
    const lookups = LOOKUP_GROUPS.flatMap(({ lookups }) => lookups);
    expect(
      lookups
        .filter(({ byDefault }) => byDefault)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...DEFAULT_ON].sort());
    expect(new Set(lookups.map(({ id }) => id)).size).toBe(lookups.length);
  });

  it('switches one without touching the others', () => {
    const actions = show({ sources: { gdelt: false } });
    fireEvent.click(screen.getByLabelText('Bing News'));
    expect(actions.onChange).toHaveBeenCalledWith({
      sources: { gdelt: false, 'bing-news': false },
    });
    expect((screen.getByLabelText('GDELT') as HTMLInputElement).checked).toBe(false);
    expect((screen.getByLabelText('Google News') as HTMLInputElement).checked).toBe(false);
  });

  it('takes keys without showing them', () => {
    const actions = show({ keys: { kagi: 'old' } });
    const field = screen.getByLabelText('Key for Brave Search') as HTMLInputElement;
    expect(field.type).toBe('password');
    fireEvent.change(field, { target: { value: ' secret ' } });
    expect(actions.onChange).toHaveBeenCalledWith({ keys: { kagi: 'old', brave: 'secret' } });
    expect((screen.getByLabelText('Address of your SearXNG') as HTMLInputElement).type).toBe('url');
  });

  it('reads archived copies without asking, if the reader wants', () => {
    const actions = show();
    fireEvent.click(screen.getByLabelText(/^Read archived copies/));
    expect(actions.onChange).toHaveBeenCalledWith({ readArchived: true });
  });
});

describe('lists of domains', () => {
  it.each([
    ['https://www.Rumours.example/a?b', 'rumours.example'],
    ['tabloid.example', 'tabloid.example'],
    [' sub.tabloid.example ', 'sub.tabloid.example'],
    ['tabloid', null],
    ['not a domain', null],
    ['', null],
  ])('%s is %s', (typed, domain) => {
    expect(readTypedDomain(typed)).toBe(domain);
  });

  it('add sorted and once, remove, and refuse what is none', () => {
    const actions = show({ hidden: ['rumours.example'] });
    const field = screen.getByLabelText('Outlets to leave out');
    const add = () => fireEvent.submit(field.closest('form') as HTMLFormElement);
    fireEvent.input(field, { target: { value: 'A.example' } });
    add();
    expect(actions.onChange).toHaveBeenCalledWith({ hidden: ['a.example', 'rumours.example'] });
    fireEvent.input(field, { target: { value: 'nonsense' } });
    add();
    expect(screen.getByText('This is not a domain.')).toBeTruthy();
    press('Remove rumours.example');
    expect(actions.onChange).toHaveBeenLastCalledWith({ hidden: [] });
  });
});

describe('the rest', () => {
  it('offers every language whose source words are known, each beginning with a capital', async () => {
    await useMessages('fr');
    show();
    const names = [...document.querySelectorAll('.languages label')].map(
      ({ textContent }) => textContent ?? '',
    );
    await useMessages();
    expect(names).toHaveLength(new Set(SOURCE_WORDS.map(({ language }) => language)).size);
    expect(names).toContain('Arabe');
  });

  it('chooses languages', () => {
    const actions = show({ languages: ['de'] });
    fireEvent.click(screen.getByLabelText('French'));
    expect(actions.onChange).toHaveBeenCalledWith({ languages: ['de', 'fr'] });
    fireEvent.click(screen.getByLabelText('German'));
    expect(actions.onChange).toHaveBeenLastCalledWith({ languages: [] });
  });

  it('says how much is stored and forgets the answers', () => {
    const actions = show();
    expect(screen.getByText(/^Traces take 1.kB, answers kept for reuse 2.kB\.$/)).toBeTruthy();
    press('Clear kept answers');
    expect(actions.onClearAnswers).toHaveBeenCalledOnce();
  });

  it('shows the keyboard commands and where to change them', () => {
    const actions = show();
    expect(screen.getByText('Alt+Shift+J')).toBeTruthy();
    press('Change…');
    expect(actions.onShortcuts).toHaveBeenCalledOnce();
  });
});

describe('a key that is being typed', () => {
  it('stays when another setting is saved meanwhile, and gives way to the key that was saved', () => {
    const actions = {
      onChange: vi.fn(),
      onEveryPage: vi.fn(),
      onSecondOpinion: vi.fn(),
      onRevoke: vi.fn(),
      onClearAnswers: vi.fn(),
      onShortcuts: vi.fn(),
    };
    const form = (settings: Settings) => (
      <OptionsForm
        settings={settings}
        granted={[]}
        use={{ traces: 0, answers: 0 }}
        shortcuts={[]}
        model={false}
        version="0.1.0"
        actions={actions}
      />
    );
    const { rerender } = render(form(DEFAULT_SETTINGS));
    const field = screen.getByLabelText('Key for Kagi') as HTMLInputElement;
    fireEvent.input(field, { target: { value: 'sec' } });
    rerender(form({ ...DEFAULT_SETTINGS, sources: { gdelt: false } }));
    expect(field.value).toBe('sec');
    fireEvent.change(field, { target: { value: 'secret ' } });
    expect(actions.onChange).toHaveBeenCalledWith({ keys: { kagi: 'secret' } });
    rerender(form({ ...DEFAULT_SETTINGS, keys: { kagi: 'secret' } }));
    expect(field.value).toBe('secret');
    fireEvent.input(field, { target: { value: '' } });
    rerender(form({ ...DEFAULT_SETTINGS, keys: { kagi: 'secret' }, sources: { gdelt: false } }));
    expect(field.value).toBe('');
  });
});

describe('a second opinion', () => {
  const label = /^Offer a second opinion/;

  it('is off, and switched on inside the click', () => {
    const actions = show({}, [], true);
    const box = screen.getByLabelText(label) as HTMLInputElement;
    expect(box.checked).toBe(false);
    fireEvent.click(box);
    expect(actions.onSecondOpinion).toHaveBeenCalledWith(true);
    expect(actions.onChange).not.toHaveBeenCalled();
  });

  it('is not offered by a browser without a model, but can be put off there', () => {
    show();
    expect(screen.queryByLabelText(label)).toBeNull();
    cleanup();
    const actions = show({ secondOpinion: true });
    fireEvent.click(screen.getByLabelText(label));
    expect(actions.onSecondOpinion).toHaveBeenCalledWith(false);
  });
});

describe('what is sent', () => {
  it('can be less', () => {
    const actions = show();
    fireEvent.click(screen.getByLabelText(/^Send fewer words/));
    expect(actions.onChange).toHaveBeenCalledWith({ fewerWords: true });
  });

  it('can be nothing, by site', () => {
    const actions = show({ keptBack: ['mail.example'] });
    fireEvent.input(screen.getByLabelText('Sites never traced'), {
      target: { value: 'https://notes.example/a' },
    });
    const form = screen.getByLabelText('Sites never traced').closest('form');
    if (form) fireEvent.submit(form);
    expect(actions.onChange).toHaveBeenCalledWith({ keptBack: ['mail.example', 'notes.example'] });
  });
});

it('the licences of all that is in it are one click away', () => {
  show();
  const link = screen.getByRole('link', { name: /^Licences/ });
  expect(link.getAttribute('href')).toBe('/licences.txt');
});
