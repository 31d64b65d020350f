import { describe, expect, it } from 'vitest';
import { writeNotes } from '../../../utils/exports/notes.ts';
import { listRecords } from '../../../utils/exports/references/references.ts';
import type { Trace } from '../../../utils/trace/model/schema.ts';
import { citation, claim, traceOf } from '../trace/build.ts';
import { chainTrace } from './nasty.ts';
import { PLAIN_NOTE, plainTrace } from './plain.ts';

const notesOf = (...traces: Trace[]) => listRecords(traces).flatMap(writeNotes);

describe('notes', () => {
  it('of an article cited itself are whose claims these are, each claim, and what the score is', () => {
    expect(notesOf(plainTrace())).toEqual(PLAIN_NOTE);
    expect(notesOf(plainTrace({}, { passage: 'They did.', score: 1 }))[1]).toBe(
      'Claim 1 “Quillon hired cartographers.” – cited as (techcrunch.com) – Supported – support score 1.00 – passage “They did.”',
    );
  });
  it('speak of no score where there is none', () => {
    expect(notesOf(plainTrace({}, { verdict: 'unknown' }))).toEqual([
      PLAIN_NOTE[0],
      'Claim 1 “Quillon hired cartographers.” – cited as (techcrunch.com) – Can’t tell, because the article does not settle it',
    ]);
  });
  it('begin with the chain and name the archive', () => {
    const notes = notesOf(chainTrace());
    expect(notes[0]).toBe('Chain MSN ← TechCrunch, seen at https://www.msn.com/en-us/news/ar-AA1');
    expect(notes).toContain('Archived at https://web.archive.org/web/20260520/x');
  });
  it('keep the pages of a library apart', () => {
    const page = { ...plainTrace().page, title: 'Maps', url: 'https://briefing.example/2' };
    const notes = notesOf(plainTrace(), { ...plainTrace(), page });
    expect(notes.map(line => line.slice(0, 20))).toEqual([
      'Claims of “Quillon h',
      'Claim 1 “Quillon hir',
      'Claims of “Maps”, ht',
      'Claim 1 “Quillon hir',
      'The support score is',
    ]);
  });
  it('of a mark that led nowhere say how it ended, with its address', () => {
    const { resolution } = citation({});
    const open = { ...resolution, status: 'failed', article: null } as const;
    const href = 'https://techcrunch.com/x';
    const trace = traceOf({
      claims: [claim({ text: 'So.' })],
      citations: [citation({ href, resolution: open })],
    });
    expect(notesOf(trace)).toEqual([
      PLAIN_NOTE[0],
      `Claim 1 “So.” – cited as (techcrunch.com), ${href} – Could not be looked up`,
    ]);
  });
});
