/**
 * Detection as simple as can be, for tests of what is done with its findings: a block is a claim,
 * "(name.com)" is a citation.
 */
import type { PageText } from '../../../utils/citations/page-text.ts';
import type { BoundCitation, Claim, Reading } from '../../../utils/claims/claim.ts';
import { toPageReading } from '../../../utils/page/session/page-reading.ts';
import type { LiveTrace } from '../../../utils/trace/model/live.ts';
import type { PageReading } from '../../../utils/trace/model/page-reading.ts';

export function simpleReading(page: PageText): Reading {
  const claims: Claim[] = [];
  const citations: BoundCitation[] = [];
  page.blocks.forEach((block, index) => {
    const claim = `c${claims.length + 1}`;
    const ids: string[] = [];
    for (const match of block.text.matchAll(/\(([a-z]+\.com)\)/g)) {
      const [, text = ''] = match;
      const id = `k${citations.length + 1}`;
      ids.push(id);
      citations.push({
        id,
        block: index,
        start: match.index + 1,
        end: match.index + 1 + text.length,
        text,
        group: `g${citations.length + 1}`,
        form: 'domain',
        outlet: text,
        href: null,
        date: null,
        carrier: null,
        claims: [claim],
        placement: 'after-sentence',
        alternatives: [],
      });
    }
    const said = block.text.replace(/\s*\([a-z]+\.com\)/g, '');
    claims.push({
      id: claim,
      block: index,
      start: 0,
      end: said.length,
      text: said,
      role: 'claim',
      heading: null,
      citations: ids,
      mentions: [],
      restates: null,
      lacksSource: false,
      subject: null,
    });
  });
  return { claims, citations, mentions: [], lostMarks: 0 };
}

export function* simpleSteps(page: PageText): Generator<void, Reading, void> {
  yield;
  return simpleReading(page);
}

/** A page of these paragraphs. */
export function pageOf(...texts: string[]): PageText {
  const blocks = texts.map(
    text =>
      ({
        kind: 'paragraph',
        level: 0,
        text,
        links: [],
        code: [],
        marks: [],
        list: null,
        subject: null,
        region: 'main',
      }) as const,
  );
  return { url: 'https://page.example/', title: 'Page', language: 'en', published: null, blocks };
}

/** A live trace of a reading, as the worker answers it before anything was asked. */
export function liveOf(reading: PageReading, changes: Partial<LiveTrace> = {}): LiveTrace {
  return {
    id: 't1',
    tab: 1,
    state: 'read',
    progress: {
      done: 0,
      total: reading.citations.length,
      asking: null,
      asks: [],
      found: 0,
      read: 0,
      judged: 0,
    },
    needs: [],
    wouldAsk: [],
    offline: false,
    unsaved: false,
    private: false,
    savedAt: '2026-05-20T09:00:00Z',
    changes: [],
    chosen: [],
    trace: {
      schema: 'whence/trace@1',
      page: reading.page,
      tracedAt: '2026-05-20T09:00:00Z',
      claims: reading.claims,
      citations: reading.citations,
      mentions: reading.mentions,
      outlets: [],
      articles: [],
      origins: [],
      network: [],
    },
    ...changes,
  };
}

/** The live trace of these paragraphs. */
export const liveOfTexts = (...texts: string[]): LiveTrace =>
  liveOf(toPageReading(pageOf(...texts), simpleReading(pageOf(...texts))));
