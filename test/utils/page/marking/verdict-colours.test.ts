import { describe, expect, it } from 'vitest';
import { chooseHighlights } from '../../../../utils/page/marking/verdict-colours.ts';
import type { LiveTrace } from '../../../../utils/trace/model/live.ts';
import type { Backing, Resolution } from '../../../../utils/trace/model/schema.ts';
import { liveOfTexts } from '../sample-reading.ts';

const asked: Resolution['steps'] = [
  { at: '2026-05-20T09:00:00Z', did: 'asked', what: 'page-links', url: null, outcome: 'nothing' },
];

const row = (citation: string | null, verdict: Backing['verdict']): Backing => ({
  outlet: 'cnbc.com',
  article: null,
  citation,
  basis: ['cited'],
  verdict,
  score: 0.5,
  passage: null,
  link: null,
  drift: [],
  parts: [],
});

/** The trace of one claim with one citation. */
const traced = (
  state: LiveTrace['state'],
  resolution: Partial<Resolution>,
  backing: Backing[],
): LiveTrace => {
  const live = liveOfTexts('A (cnbc.com)');
  const { claims, citations } = live.trace;
  return {
    ...live,
    state,
    trace: {
      ...live.trace,
      claims: claims.map(claim => ({ ...claim, backing })),
      citations: citations.map(citation => ({
        ...citation,
        resolution: { ...citation.resolution, ...resolution },
      })),
    },
  };
};

describe('the colour of a citation', () => {
  const cases: { name: string; live: LiveTrace; want: string }[] = [
    { name: 'read, nothing asked', live: traced('read', {}, []), want: 'whence-cited' },
    { name: 'waiting for its turn', live: traced('tracing', {}, []), want: 'whence-cited' },
    {
      name: 'found, its article not judged yet',
      live: traced('tracing', { status: 'resolved', steps: asked }, []),
      want: 'whence-cited',
    },
    {
      name: 'not found',
      live: traced('done', { status: 'not-found', steps: asked }, []),
      want: 'whence-unknown',
    },
    {
      name: 'failed',
      live: traced('done', { status: 'failed', steps: asked }, []),
      want: 'whence-unknown',
    },
    {
      name: 'cut short by a stop',
      live: traced('stopped', { status: 'failed', steps: asked }, []),
      want: 'whence-cited',
    },
    {
      name: 'left without a network',
      live: { ...traced('done', { status: 'failed', steps: asked }, []), offline: true },
      want: 'whence-cited',
    },
    {
      name: 'supported',
      live: traced('done', { status: 'resolved', steps: asked }, [row('k1', 'supported')]),
      want: 'whence-supported',
    },
    {
      name: 'partial',
      live: traced('done', { status: 'resolved', steps: asked }, [row('k1', 'partial')]),
      want: 'whence-partial',
    },
    {
      name: 'unsupported',
      live: traced('tracing', { status: 'resolved', steps: asked }, [row('k1', 'unsupported')]),
      want: 'whence-unsupported',
    },
    {
      name: 'contradicted',
      live: traced('stopped', { status: 'resolved', steps: asked }, [row('k1', 'contradicted')]),
      want: 'whence-contradicted',
    },
    {
      name: "another outlet's support is not its own",
      live: traced('done', { status: 'resolved', steps: asked }, [row(null, 'supported')]),
      want: 'whence-unknown',
    },
  ];
  it.each(cases)('$name', ({ live, want }) => {
    expect(Object.fromEntries(chooseHighlights(live))).toEqual({ k1: want });
  });
});
