import { describe, expect, it } from 'vitest';
import { sayFailure, sayNoAccess } from '../../../../utils/trace/model/messages.ts';
import type { Step } from '../../../../utils/trace/model/schema.ts';
import { outcomeOf } from '../../../../utils/trace/model/steps.ts';
import { neededHosts } from '../../../../utils/trace/view/needed-hosts.ts';
import { citation, resolution } from '../../../components/fixtures/build.ts';

const NEEDS = { needs: ['*://*.bing.com/*', '*://*.archive.org/*', '*://*.forbes.com/*'] };
const step = (said: Parameters<typeof outcomeOf>[0]): Step => ({
  at: '2026-05-20T09:30:00Z',
  did: 'asked',
  what: 'x',
  url: null,
  ...outcomeOf(said),
});
const lacking = (...steps: Step[]) =>
  citation('k1', '(forbes.com)', 'forbes.com', {
    resolution: resolution({ status: 'no-access', steps }),
  });

describe('neededHosts', () => {
  it('are those that the citation’s own steps were refused, a lookup service’s and a page’s alike', () => {
    const page = {
      ok: false,
      reason: 'no-access',
      status: null,
      detail: 'no access to www.forbes.com',
    } as const;
    const refused = lacking(
      step(sayNoAccess(['*://*.bing.com/*'])),
      step(sayFailure(page, 'https://www.forbes.com/a')),
    );
    expect(refused.resolution.steps[0]?.outcome).toBe('no access to bing.com');
    expect(neededHosts(NEEDS, [refused])).toEqual(['bing.com', 'forbes.com']);
  });

  it('are all that the trace lacks where the steps do not tell', () => {
    expect(neededHosts(NEEDS, [lacking()])).toEqual(['bing.com', 'archive.org', 'forbes.com']);
    expect(neededHosts(NEEDS, [lacking(step(sayNoAccess(['*://*.cnbc.com/*'])))])).toEqual([
      'bing.com',
      'archive.org',
      'forbes.com',
    ]);
  });

  it('are those of each: one whose steps tell does not hide what another needs', () => {
    const told = lacking(step(sayNoAccess(['*://*.bing.com/*'])));
    expect(neededHosts({ needs: ['*://*.bing.com/*'] }, [told])).toEqual(['bing.com']);
    expect(neededHosts(NEEDS, [told, lacking()])).toEqual([
      'bing.com',
      'archive.org',
      'forbes.com',
    ]);
  });
});
