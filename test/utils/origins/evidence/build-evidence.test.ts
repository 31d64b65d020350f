import { expect, it } from 'vitest';
import { agencyOfName } from '../../../../utils/origins/evidence/agencies.ts';
import {
  evidenceOfAgency,
  evidenceOfName,
  evidenceOfOutlet,
} from '../../../../utils/origins/evidence/build-evidence.ts';
import { examine } from '../../../../utils/origins/evidence/examined-page.ts';
import { directory, page } from '../pages.ts';

const seen = { detail: 'seen', say: [] };
const reuters = agencyOfName('Reuters');
const examined = (url: string) => {
  const { facts, article } = page({ url });
  return examine(facts, article, directory);
};

it('evidenceOfName tells an agency from an outlet, and keeps an address', () => {
  expect(evidenceOfName('r', seen, { outlet: 'time.com', name: 'TIME', agency: null })).toEqual({
    rule: 'r',
    detail: 'seen',
    say: [],
    outlet: 'time.com',
    name: 'TIME',
    url: null,
    agency: false,
  });
  const named = { outlet: 'reuters.com', name: 'Reuters', agency: reuters };
  expect(evidenceOfName('r', seen, named, 'https://www.reuters.com/a')).toMatchObject({
    agency: true,
    url: 'https://www.reuters.com/a',
  });
});

it('evidenceOfOutlet names it as the directory does', () => {
  expect(evidenceOfOutlet('r', seen, { domain: 'time.com', name: 'TIME' })).toMatchObject({
    outlet: 'time.com',
    name: 'TIME',
    url: null,
    agency: false,
  });
});

it('evidenceOfAgency is empty on the agency’s own page', () => {
  if (!reuters) throw new Error('Reuters is an agency');
  expect(evidenceOfAgency('r', seen, reuters, examined('https://time.com/a'))).toEqual([
    {
      rule: 'r',
      detail: 'seen',
      say: [],
      outlet: 'reuters.com',
      name: 'Reuters',
      url: null,
      agency: true,
    },
  ]);
  expect(evidenceOfAgency('r', seen, reuters, examined('https://www.reuters.com/a'))).toEqual([]);
});
