import { describe, expect, it } from 'vitest';
import { userSite } from '../../../utils/outlets/user-platforms.ts';

describe('the site of one user of a platform', () => {
  const cases: Record<string, string | null> = {
    'letters.substack.com': 'letters.substack.com',
    'www.letters.substack.com': 'letters.substack.com',
    'letters.medium.com': 'letters.medium.com',
    'someone.wordpress.com': 'someone.wordpress.com',
    'someone.blogspot.com': 'someone.blogspot.com',
    'someone.blogspot.com.br': 'someone.blogspot.com.br',
    'someone.github.io': 'someone.github.io',
    'someone.blog.fc2.com': 'someone.blog.fc2.com',
    'project.netlify.app': 'project.netlify.app',
    'substack.com': null,
    'www.substack.com': null,
    'on.substack.com': null,
    'help.medium.com': null,
    'blogspot.com': null,
    'www.blogspot.com': null,
    'techcrunch.com': null,
    'substack.com.example.org': null,
    'notsubstack.com': null,
    com: null,
    '': null,
  };
  for (const [host, site] of Object.entries(cases))
    it(`${host || '(nothing)'}: ${site ?? 'nobody in particular'}`, () =>
      expect(userSite(host)).toBe(site));
});
