import { describe, expect, it } from 'vitest';
import type { Source, SourceAnswer } from '../../../../../utils/trace/model/source.ts';
import {
  questionOf,
  resolveUnlinked,
} from '../../../../../utils/trace/run/resolving/resolve-unlinked.ts';
import { citation, traceOf } from '../../build.ts';
import { unasked } from '../../record.ts';
import { candidateOf, lookupOf } from '../bench.ts';

const REFERENCE = {
  families: ['Olsen'],
  year: '2024',
  title: 'Ferry fares in the strait of Calder',
  container: 'Journal of Harbour Studies',
};
const work = (url: string, over = {}) => ({
  ...candidateOf({ url, title: REFERENCE.title }),
  authors: ['Olsen'],
  year: '2024',
  ...over,
});
const crossref = (answer: SourceAnswer): Source => ({
  id: 'crossref',
  applies: () => true,
  hosts: () => [],
  find: async () => answer,
});
const answering = (...candidates: ReturnType<typeof work>[]): SourceAnswer => ({
  ok: true,
  candidates,
  note: '',
  url: null,
});
const resolve = async (answer: SourceAnswer, over = {}) => {
  const mark = unasked(
    citation({ id: 'k1', outlet: null, names: 'Olsen (2024)', reference: REFERENCE, ...over }),
  );
  const trace = traceOf({ citations: [mark] });
  const read: string[] = [];
  await resolveUnlinked(
    {
      lookup: lookupOf([crossref(answer)]),
      briefing: { trace },
      linked: async (_, address) => void read.push(address),
    },
    mark,
  );
  return {
    read,
    status: mark.resolution.status,
    steps: mark.resolution.steps.map(({ outcome }) => outcome),
  };
};

describe('an entry without a link', () => {
  it('is read where a register has that very work, of that very year first', async () => {
    const before = work('https://doi.org/10.1234/preprint', { year: '2023' });
    const { read } = await resolve(answering(before, work('https://doi.org/10.1234/jhs.12')));
    expect(read).toEqual(['https://doi.org/10.1234/jhs.12']);
  });

  it('is named to the reader where the register has only others', async () => {
    const other = work('https://doi.org/10.1234/other', { title: 'Ferry fares in the strait' });
    const { read, status, steps } = await resolve(answering(other));
    expect([read, status]).toEqual([[], 'not-found']);
    expect(steps.at(-1)).toBe('names a source without a link: Olsen (2024)');
  });

  it('is open where the register did not answer, and unknown without a record', async () => {
    const busy = { ok: false, reason: 'rate-limited', status: 429, detail: '', url: null } as const;
    expect((await resolve(busy)).status).toBe('failed');
    const unknown = await resolve(answering(work('https://doi.org/10.1/a')), {
      reference: undefined,
      names: undefined,
    });
    expect([unknown.status, unknown.steps]).toEqual([
      'not-found',
      ['the outlet is not known by this name'],
    ]);
  });

  it('is told to nobody where few words may be', () =>
    expect(
      questionOf({ trace: traceOf({}), fewerWords: true }, { reference: REFERENCE }),
    ).toBeNull());
});
