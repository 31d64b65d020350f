import { describe, expect, it } from 'vitest';
import { cardView, choiceOf } from '../../../../utils/trace/view/card-view.ts';
import { BRIEFING } from '../../../components/fixtures/briefing.ts';
import {
  article,
  citation,
  live,
  resolution,
  resolved,
  trace,
} from '../../../components/fixtures/build.ts';
import { LIVES } from '../../../components/fixtures/lives.ts';

const view = (id: string, of = LIVES.done) => {
  const found = cardView(of, id);
  if (!found) throw new Error(`no view ${id}`);
  return found;
};

describe('cardView', () => {
  it.each([
    ['k1', 'resolved', LIVES.done],
    ['k4', 'blocked', LIVES.done],
    ['k8', 'gone', LIVES.done],
    ['k6', 'ambiguous', LIVES.done],
    ['k9', 'not-found', LIVES.done],
    ['k12', 'failed', LIVES.done],
    ['k4', 'no-access', LIVES.needs],
    ['k1', 'untraced', LIVES.read],
    ['k6', 'tracing', LIVES.tracing],
    ['k1', 'resolved', LIVES.tracing],
    ['k6', 'skipped', LIVES.stopped],
    ['k1', 'offline', LIVES.offline],
  ] as const)('%s shows the face %s', (id, face, of) => {
    expect(view(id, of).face).toBe(face);
  });

  it('reads a walled article as read once its archived copy was', () => {
    const walled = article('a1', 'forbes.com', 'Kilns', {
      access: 'blocked',
      archived: { url: 'https://web.archive.org/x', at: '2026-05-20', read: true },
    });
    const page = trace({
      citations: [citation('k1', '(forbes.com)', 'forbes.com', { resolution: resolved('a1') })],
      articles: [walled],
    });
    expect(view('k1', live(page)).face).toBe('resolved');
  });

  it('names who carries the cited article, and who is known to have had it first', () => {
    expect(view('k2')).toMatchObject({ name: 'MSN', chain: { first: { name: 'TechCrunch' } } });
    expect(view('k9')).toMatchObject({ name: 'Forbes', chain: null });
  });

  it('knows the neighbours and the place', () => {
    expect(view('k1')).toMatchObject({ place: 1, total: 12, previous: null, next: 'k2' });
    expect(view('k12')).toMatchObject({ place: 12, next: null });
  });

  it('sets the cited article beside the one that holds the claim', () => {
    const [row] = view('k3').claims;
    expect(row?.own?.verdict).toBe('unsupported');
    expect(row?.best?.outlet).toBe('bloomberg.com');
  });

  it.each(['failed', 'not-found'] as const)(
    'of a browser without network says so of what failed alone: %s',
    status => {
      const step = {
        at: '2026-05-20T09:30:00Z',
        did: 'asked',
        what: 'bing-news',
        url: null,
        outcome: 'timeout',
      } as const;
      const page = trace({
        citations: [
          citation('k1', '(forbes.com)', 'forbes.com', {
            resolution: resolution({ status, steps: [step] }),
          }),
        ],
      });
      expect(view('k1', live(page, { offline: true })).face).toBe(
        status === 'failed' ? 'offline' : status,
      );
      expect(view('k1', live(page)).face).toBe(status);
    },
  );

  it('offers a choice beside what is shown', () => {
    const shown = view('k1');
    expect(choiceOf(shown)).toEqual({
      candidates: shown.citation.resolution.candidates,
      chosen: null,
      shown: shown.article?.url,
    });
    expect(shown.article?.url).toMatch(/^https:/);
    expect(choiceOf(view('k9')).shown).toBeNull();
  });

  it('remembers the choice of the reader', () => {
    expect(view('k6', LIVES.chosen).chosen).toBe('https://bloomberg.com/news/a');
    expect(view('k6').chosen).toBeNull();
  });

  it('has nothing for a citation the trace lacks', () => {
    expect(cardView(LIVES.done, 'k99')).toBeNull();
  });

  it('does not stumble over an article that is missing from the trace', () => {
    const page = trace({ ...BRIEFING, articles: [] });
    expect(view('k1', live(page))).toMatchObject({ article: null, face: 'failed' });
    const unnamed = trace({
      citations: [
        citation('k1', '(Someone)', null, { resolution: resolution({ status: 'not-found' }) }),
      ],
    });
    expect(view('k1', live(unnamed))).toMatchObject({ outlet: null, chain: null });
  });
});
