// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { EvidenceList } from '../../../components/shared/EvidenceList.tsx';
import { SaidWords } from '../../../components/shared/SaidWords.tsx';
import { nameStep } from '../../../components/words/step-name.ts';
import { REASONS, type Said, type Saying, sayReason } from '../../../utils/articles/messages.ts';
import { SEEN, saySeen } from '../../../utils/origins/messages.ts';
import {
  FAILURES,
  OUTCOMES,
  say,
  sayAnswer,
  sayFailure,
  sayFault,
} from '../../../utils/trace/model/messages.ts';
import type { FailureReason } from '../../../utils/trace/model/source.ts';
import { useMessages } from '../use-messages.ts';

const LOCALES = ['ar', 'de', 'es', 'fr', 'ja', 'pt_BR', 'pt_PT', 'zh_CN'] as const;

afterEach(cleanup);

/** What a reader sees, with the element it stands in. */
function read({ text, say: parts }: Pick<Said, 'text'> & { readonly say?: readonly Saying[] }) {
  const { container } = render(<SaidWords printed={text} say={parts} />);
  return { text: container.textContent ?? '', box: container };
}

const failure = (reason: FailureReason, status: number | null = null) =>
  sayFailure(
    { ok: false, reason, status, detail: 'what the host printed' },
    'https://www.axios.com/2026/a',
  );

describe.each(LOCALES)('in %s', locale => {
  beforeAll(() => useMessages(locale));

  // Where one sentence is only a place for what is printed, there is nothing to translate.
  const table = Object.entries({ ...REASONS, ...SEEN, ...OUTCOMES }).filter(([, sentence]) =>
    /[a-z]/.test(sentence),
  );

  it.each(table)('%s is said in the reader’s words, with what it speaks of', (key, sentence) => {
    const counted = sentence.includes(' | ');
    const args = counted
      ? [3]
      : ['ALPHA', 'BETA', 'GAMMA'].slice(0, new Set(sentence.match(/\$\d/g)).size);
    const said = { text: sentence, say: [{ key, args }] };
    const { text, box } = read(said);
    expect(box.querySelector('[lang="en"]')).toBeNull();
    expect(text).not.toMatch(/[\ue000-\ue008]|\$\d/);
    expect(text).not.toBe(sentence);
    for (const arg of args)
      if (typeof arg === 'string')
        expect([...box.querySelectorAll('bdi')].map(b => b.textContent)).toContain(arg);
  });

  it.each(Object.keys(FAILURES) as FailureReason[])(
    'the failure %s is said by its reason',
    reason => {
      const { text, box } = read(failure(reason));
      expect(box.querySelector('[lang="en"]')).toBeNull();
      expect(text.length).toBeGreaterThan(1);
      expect(text).not.toContain('what the host printed');
    },
  );
});

describe('a step', () => {
  beforeAll(() => useMessages('de'));

  it('counts in the plural form of the language', () => {
    expect(read(say('candidates', 1)).text).toBe('1 Kandidat');
    cleanup();
    expect(read(say('candidates', 1200)).text).toBe('1.200 Kandidaten');
  });

  it('writes dates as the reader does', () => {
    expect(read(say('copyOf', { date: '2026-05-19T10:30:00Z' })).text).toContain('19.05.2026');
  });

  it('says a failure with its status, and which host was not granted or asks not to be searched', () => {
    expect(read(failure('gone', 404)).text).toBe('dort ist nichts mehr · HTTP 404');
    cleanup();
    expect(read(failure('no-access')).text).toBe('kein Zugriff auf www.axios.com');
    cleanup();
    expect(read(failure('robots')).text).toBe('www.axios.com bittet, nicht durchsucht zu werden');
    cleanup();
    expect(read(failure('bad-answer', 200)).text).toBe('die Antwort ist nicht lesbar');
  });

  it('says why a candidate was chosen, part by part', () => {
    const parts = [
      say('asPrinted', 'Kilns | $1'),
      sayReason('inTitle', 'Kilns'),
      sayReason('dated', { date: '2026-05-19' }),
    ];
    const { text } = read({ text: '', say: parts.flatMap(part => part.say) });
    expect(text).toBe('Kilns | $1 · Titel: Kilns · Datum: 19.05.2026');
  });

  it('says an answer as its source does, and in English where the source has words of its own', () => {
    const { text } = read(
      sayAnswer({ ok: true, candidates: [], url: null, note: 'no feed', say: say('noFeed').say }),
    );
    expect(text).toBe('kein Feed');
    cleanup();
    const { box } = read(sayAnswer({ ok: true, candidates: [], url: null, note: 'gone fishing' }));
    expect(box.querySelector('[lang="en"]')?.textContent).toBe('gone fishing');
  });

  it('names what was looked at: services by their own names, what nobody knows as it is', () => {
    expect(['archived copy', 'bing-news', 'feed', 'somebody'].map(nameStep)).toEqual([
      'Archivkopie',
      'Bing News',
      'RSS- oder Atom-Feed',
      'somebody',
    ]);
  });
});

describe('where nothing better is known', () => {
  beforeAll(() => useMessages('de'));

  it.each([
    ['a trace of an earlier version', { text: '3 candidates' }],
    ['a key of a later one', { text: '3 candidates', say: [{ key: 'manyCandidates', args: [3] }] }],
    [
      'a key that is known beside one that is not',
      { text: '3 candidates', say: [...say('noFeed').say, { key: 'constructor', args: [] }] },
    ],
  ])('%s is shown as printed, marked as English', (_, said) => {
    const { box } = read(said);
    expect(box.querySelector('[lang="en"]')?.textContent).toBe('3 candidates');
  });

  it('a place that a strange trace leaves empty stays empty, and what is over is left out', () => {
    expect(read({ text: '', say: [{ key: 'sameTextAt', args: ['A'] }] }).text).toBe(
      'der Text ist der von „A“ bei ',
    );
    cleanup();
    expect(read({ text: '', say: [{ key: 'noFeed', args: Array(20).fill('x') }] }).text).toBe(
      'kein Feed',
    );
  });
});

describe('in English', () => {
  beforeAll(() => useMessages('en'));

  it('the trace’s own words stand, which say most', () => {
    expect(read(failure('gone', 404)).text).toBe('what the host printed');
    cleanup();
    expect(read(sayFault(new Error('boom'))).text).toBe('an error in Whence: boom');
  });
});

describe('evidence', () => {
  beforeAll(() => useMessages('de'));

  it('stands under its kind, both in the reader’s language', () => {
    const { container } = render(
      <EvidenceList
        evidence={[{ rule: 'msn-source-href', ...saySeen('msnSource', 'https://a.example/b') }]}
      />,
    );
    expect(container.textContent).toBe('Seitendaten: MSN nennt als Quelle https://a.example/b');
  });

  it('of an earlier trace is marked as English', () => {
    const { container } = render(
      <EvidenceList
        evidence={[{ rule: 'msn-source-href', detail: 'MSN gives b as its source' }]}
      />,
    );
    expect(container.querySelector('bdi[lang="en"]')?.textContent).toBe(
      'MSN gives b as its source',
    );
  });
});
