import { expect, it } from 'vitest';
import { hostsOfWork } from '../../../../../utils/trace/run/works/work-hosts.ts';

const CROSSREF = '*://api.crossref.org/*';
const DATACITE = '*://api.datacite.org/*';
const LIBRARY = '*://www.ebi.ac.uk/*';

it.each([
  ['https://x.com/adaroe/status/1834567890123456789', ['*://publish.twitter.com/*']],
  ['https://doi.org/10.1000/inv.1', [CROSSREF, DATACITE, LIBRARY]],
  ['https://doi.org/10.48550/arXiv.2609.01234', ['*://arxiv.org/*', CROSSREF, DATACITE, LIBRARY]],
  ['https://pubmed.ncbi.nlm.nih.gov/31234567/', [CROSSREF, DATACITE, LIBRARY]],
  ['https://www.reuters.com/world/ferries-stop-2026-09-14/', []],
])('%s asks %j besides', (address, hosts) => {
  expect(hostsOfWork(address, () => true)).toEqual(hosts);
});

it('registers that are off are asked nothing', () => {
  expect(hostsOfWork('https://doi.org/10.1000/inv.1', id => id === 'europe-pmc')).toEqual([
    LIBRARY,
  ]);
});
