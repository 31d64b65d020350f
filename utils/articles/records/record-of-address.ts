/** What an address says of the work behind it, without asking anybody. */
import { hostOf, isWithin } from '../../urls/host.ts';
import { idsInAddress } from '../../urls/identifiers.ts';
import type { AddressRecord, Ids, WorkKind } from './work.ts';

/** One way in which a site writes the addresses of one kind of work. */
interface AddressForm {
  readonly kind: WorkKind;
  /** Domains that write them so; empty for every site. */
  readonly hosts: readonly string[];
  /** The path (with the query where it names the work); `id` is what the site calls it by. */
  readonly path: RegExp;
  /** Which identifier `id` is. */
  readonly as?: keyof Ids;
}

/** The first that fits counts. Each path was written from the site's own addresses. */
const FORMS: readonly AddressForm[] = [
  { kind: 'preprint', hosts: ['arxiv.org'], path: /^\/(?:abs|pdf|html|format)\// },
  {
    kind: 'preprint',
    hosts: ['biorxiv.org', 'medrxiv.org', 'chemrxiv.org', 'preprints.org', 'psyarxiv.com'],
    path: /^\/(?:content|engage|manuscript|\w+)\//,
  },
  { kind: 'preprint', hosts: ['ssrn.com'], path: /abstract_?id=(?<id>\d+)/i, as: 'report' },
  { kind: 'preprint', hosts: ['researchsquare.com'], path: /^\/article\/rs-/ },
  { kind: 'preprint', hosts: ['osf.io'], path: /^\/preprints\// },
  { kind: 'paper', hosts: ['pubmed.ncbi.nlm.nih.gov'], path: /^\/\d+/ },
  {
    kind: 'paper',
    hosts: ['pmc.ncbi.nlm.nih.gov', 'ncbi.nlm.nih.gov', 'europepmc.org'],
    path: /\/(?:articles?|med|pmc)\//i,
  },
  {
    kind: 'paper',
    hosts: ['nature.com', 'jamanetwork.com', 'thelancet.com', 'bmj.com', 'nejm.org'],
    path: /^\/(?:articles\/s?\d{5}|journals\/.+\/(?:full)?article|content\/\d|doi\/)/,
  },
  { kind: 'paper', hosts: ['sciencedirect.com'], path: /\/science\/article\// },
  { kind: 'paper', hosts: ['jstor.org'], path: /^\/stable\// },
  { kind: 'paper', hosts: ['openreview.net'], path: /^\/(?:forum|pdf)\?id=/ },
  { kind: 'paper', hosts: ['aclanthology.org', 'proceedings.mlr.press'], path: /^\/.+/ },
  {
    kind: 'encyclopedia',
    hosts: ['wikipedia.org'],
    path: /^\/(?:wiki\/|w\/index\.php\?(?:.*&)?title=|zh-\w+\/)/,
  },
  { kind: 'encyclopedia', hosts: ['britannica.com', 'plato.stanford.edu'], path: /^\/\w+\/\w/ },
  { kind: 'post', hosts: ['x.com', 'twitter.com'], path: /^\/\w+\/status\/(?<id>\d+)/, as: 'post' },
  {
    kind: 'post',
    hosts: ['bsky.app'],
    path: /^\/profile\/[^/]+\/post\/(?<id>\w+)/,
    as: 'post',
  },
  { kind: 'post', hosts: ['threads.net', 'threads.com'], path: /\/post\/(?<id>\w+)/, as: 'post' },
  { kind: 'post', hosts: ['truthsocial.com'], path: /^\/@\w+\/(?:posts\/)?(?<id>\d+)/, as: 'post' },
  { kind: 'post', hosts: ['linkedin.com'], path: /^\/(?:posts|feed\/update)\// },
  { kind: 'post', hosts: ['facebook.com'], path: /\/(?:posts|permalink|story)\b/ },
  { kind: 'post', hosts: ['instagram.com'], path: /^\/p\/(?<id>[\w-]+)/, as: 'post' },
  { kind: 'post', hosts: ['t.me'], path: /^\/(?:s\/)?\w+\/(?<id>\d+)/, as: 'post' },
  // Mastodon and its kin stand on thousands of hosts: "/@name/112233445566778899".
  { kind: 'post', hosts: [], path: /^\/@[\w.]+(?:@[\w.]+)?\/(?<id>\d{15,20})$/, as: 'post' },
  { kind: 'thread', hosts: ['reddit.com'], path: /\/comments\/(?<id>\w+)/, as: 'post' },
  { kind: 'thread', hosts: ['news.ycombinator.com'], path: /^\/item\?id=(?<id>\d+)/, as: 'post' },
  {
    kind: 'thread',
    hosts: ['stackoverflow.com', 'stackexchange.com', 'superuser.com', 'serverfault.com'],
    path: /^\/(?:questions|q|a)\/(?<id>\d+)/,
    as: 'post',
  },
  { kind: 'thread', hosts: ['quora.com'], path: /^\/[\w-]+-[\w-]+/ },
  {
    kind: 'video',
    hosts: ['youtube.com'],
    path: /^\/(?:watch\?(?:.*&)?v=|shorts\/|live\/|embed\/)(?<id>[\w-]{6,20})/,
    as: 'post',
  },
  { kind: 'video', hosts: ['youtu.be'], path: /^\/(?<id>[\w-]{6,20})/, as: 'post' },
  { kind: 'video', hosts: ['vimeo.com'], path: /^\/(?:video\/)?(?<id>\d{5,})/, as: 'post' },
  { kind: 'video', hosts: ['dailymotion.com'], path: /^\/video\/(?<id>\w+)/, as: 'post' },
  { kind: 'video', hosts: ['tiktok.com'], path: /\/video\/(?<id>\d+)/, as: 'post' },
  { kind: 'video', hosts: ['twitch.tv'], path: /^\/videos\/(?<id>\d+)/, as: 'post' },
  {
    kind: 'podcast',
    hosts: ['podcasts.apple.com'],
    path: /\/podcast\/.*[?&]i=(?<id>\d+)/,
    as: 'post',
  },
  { kind: 'podcast', hosts: ['podcasts.apple.com'], path: /\/podcast\// },
  {
    kind: 'podcast',
    hosts: ['open.spotify.com'],
    path: /\/(?:episode|show)\/(?<id>\w+)/,
    as: 'post',
  },
  {
    kind: 'release',
    hosts: ['prnewswire.com', 'businesswire.com', 'globenewswire.com', 'newswire.ca'],
    path: /^\/.{10,}/,
  },
  {
    kind: 'release',
    hosts: ['accesswire.com', 'presseportal.de', 'prnewswire.co.uk', 'ots.at', 'eqs-news.com'],
    path: /^\/.{6,}/,
  },
  { kind: 'filing', hosts: ['sec.gov'], path: /^\/Archives\/edgar\/data\/\d+\// },
  { kind: 'filing', hosts: ['sec.gov'], path: /^\/(?:ix\?doc=|cgi-bin\/(?:browse-edgar|viewer))/ },
  { kind: 'law', hosts: ['eur-lex.europa.eu'], path: /^\/(?:legal-content|eli)\// },
  { kind: 'law', hosts: ['congress.gov'], path: /^\/(?:bill|\d+\/bills|public-laws)\// },
  { kind: 'law', hosts: ['legislation.gov.uk', 'gesetze-im-internet.de'], path: /^\/\w+\/\w/ },
  {
    kind: 'law',
    hosts: ['legifrance.gouv.fr', 'boe.es'],
    path: /\/(?:loda|jorf|codes|eli|buscar)/,
  },
  {
    kind: 'law',
    hosts: ['govinfo.gov', 'federalregister.gov'],
    path: /^\/(?:content|documents|app)\//,
  },
  { kind: 'law', hosts: ['law.cornell.edu'], path: /^\/(?:uscode|cfr|supremecourt)\// },
  { kind: 'law', hosts: ['supremecourt.gov'], path: /\/opinions\// },
  { kind: 'dataset', hosts: ['kaggle.com', 'huggingface.co'], path: /^\/datasets\// },
  {
    kind: 'dataset',
    hosts: ['datadryad.org', 'data.gov', 'data.europa.eu'],
    path: /\/datasets?\//,
  },
  { kind: 'dataset', hosts: ['zenodo.org'], path: /^\/records?\/(?<id>\d+)/, as: 'post' },
  { kind: 'dataset', hosts: ['figshare.com'], path: /^\/articles\/dataset\// },
  {
    kind: 'software',
    hosts: ['github.com', 'gitlab.com', 'codeberg.org'],
    path: /^\/[\w.-]+\/[\w.-]+\/(?:-\/)?releases\/(?:tag\/)?(?<id>[^/?#]+)/,
    as: 'revision',
  },
  {
    kind: 'thread',
    hosts: ['github.com', 'gitlab.com'],
    path: /\/(?:issues|pull|discussions)\/(?<id>\d+)/,
    as: 'post',
  },
  {
    kind: 'software',
    hosts: ['github.com', 'gitlab.com', 'codeberg.org'],
    path: /^\/[\w.-]+\/[\w.-]+/,
  },
  { kind: 'software', hosts: ['pypi.org'], path: /^\/project\// },
  { kind: 'software', hosts: ['npmjs.com'], path: /^\/package\// },
  { kind: 'software', hosts: ['crates.io'], path: /^\/crates\// },
  // A publisher's page of a paper names its DOI: "/doi/full/10.1126/science.abc1234".
  { kind: 'paper', hosts: [], path: /\/10\.\d{4,9}(?:\/|%2F)/i },
  // Where public bodies put what they publish: WHO's "/publications/i/item/", the BLS's "/reports/",
  // "/government/publications/" of the United Kingdom. A newsroom's "/reports/" is a rubric.
  {
    kind: 'report',
    hosts: [
      'gov',
      'gov.uk',
      'europa.eu',
      'who.int',
      'un.org',
      'oecd.org',
      'worldbank.org',
      'imf.org',
    ],
    path: /\/(?:reports?|publications?|working-papers?)\/[^/?]/i,
  },
  // What is put up as a file to be printed is a report, whoever's: an unknown host's PDF is no news.
  { kind: 'report', hosts: [], path: /\.pdf(?:$|\?)/i },
];

/** "/Archives/edgar/data/1234567/000123456726000012/calder-10q.htm" */
const ACCESSION = /\/(\d{10})-?(\d{2})-?(\d{6})(?:[/.-]|$)/;

/** The kind and identifiers that an address tells; null for one that tells no kind. */
export function recordOfAddress(address: string): AddressRecord | null {
  const host = hostOf(address);
  if (host === null) return null;
  const { pathname, search } = new URL(address);
  const target = pathname + search;
  for (const { kind, hosts, path, as } of FORMS) {
    if (hosts.length > 0 && !hosts.some(one => isWithin(host, one))) continue;
    const match = path.exec(target);
    if (!match) continue;
    const id = match.groups?.id;
    const own = as !== undefined && id !== undefined ? { [as]: id } : {};
    return { kind, ids: { ...idsInAddress(address), ...own, ...accessionOf(kind, target) } };
  }
  return null;
}

function accessionOf(kind: WorkKind, target: string): Pick<Ids, 'accession'> {
  const match = kind === 'filing' ? ACCESSION.exec(target) : null;
  return match ? { accession: match.slice(1).join('-') } : {};
}
