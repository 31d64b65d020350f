import { describe, expect, it } from 'vitest';
import {
  say,
  sayAnswer,
  sayFailure,
  sayFault,
  sayNoAccess,
} from '../../../../utils/trace/model/messages.ts';

const failure = { ok: false, status: null, detail: 'details' } as const;

describe('what steps say', () => {
  it('of a failure: its details, and for screens its reason', () => {
    expect(sayFailure({ ...failure, reason: 'timeout' }, 'https://axios.com/a')).toEqual({
      text: 'details',
      say: [{ key: 'failTimeout', args: [] }],
    });
  });

  it.each([
    [399, 1],
    [400, 2],
    [503, 2],
  ])('of a failure with status %d: the number where it says something', (status, parts) => {
    const said = sayFailure({ ...failure, reason: 'server', status }, null);
    expect(said.say).toHaveLength(parts);
    if (parts === 2) expect(said.say[1]?.args).toEqual([`HTTP ${status}`]);
  });

  it('of hosts that may not be asked: the one that a redirect led to, else the one asked', () => {
    const args = (reason: 'no-access' | 'robots', at?: string) =>
      sayFailure({ ...failure, reason, ...(at && { at }) }, 'https://axios.com/a').say[0]?.args;
    expect(args('no-access')).toEqual(['axios.com']);
    expect(args('robots')).toEqual(['axios.com']);
    expect(args('no-access', 'https://www.msn.com/b')).toEqual(['www.msn.com']);
    expect(sayFailure({ ...failure, reason: 'no-access' }, 'no address').say[0]?.args).toEqual([
      '',
    ]);
  });

  it('of an answer: its note; of a failed one why', () => {
    const parts = say('candidates', 3).say;
    const answer = { ok: true, candidates: [], note: '3 candidates', url: null } as const;
    expect(sayAnswer({ ...answer, say: parts })).toEqual({ text: '3 candidates', say: parts });
    expect(sayAnswer(answer)).toEqual({ text: '3 candidates', say: [] });
    const robots = sayAnswer({ ...failure, reason: 'robots', url: 'https://time.com/x' });
    expect(robots.say[0]).toEqual({ key: 'failRobots', args: ['time.com'] });
  });

  it('of match patterns: their hosts', () => {
    expect(sayNoAccess(['*://*.bing.com/*', 'https://archive.org/*']).text).toBe(
      'no access to bing.com, archive.org',
    );
  });

  it('of an error of ours: its message', () => {
    expect(sayFault(new Error('boom')).text).toBe('an error in Whence: boom');
    expect(sayFault('bang').text).toBe('an error in Whence: bang');
  });
});
