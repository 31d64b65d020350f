import { describe, expect, it } from 'vitest';
import { type ExaminedPage, examine } from '../../../../utils/origins/evidence/examined-page.ts';
import { haveSameSlug } from '../../../../utils/origins/evidence/off-site.ts';
import {
  findCanonicalOffSite,
  findMainEntityOffSite,
  findOgUrlOffSite,
  findOriginalSource,
  findSyndicationSource,
  isBasedOn,
} from '../../../../utils/origins/evidence/pointers.ts';
import { directory, type PageLiteral, page } from '../pages.ts';

const subject = (literal: PageLiteral): ExaminedPage => {
  const { facts, article } = page(literal);
  return examine(facts, article, directory);
};
const withCanonical = (url: string, canonical: string, more: Partial<PageLiteral> = {}) =>
  subject({ url, links: { canonical }, ...more });
const seattle = 'https://www.seattletimes.com/nation-world/an-invented-story/';
const nytimes = 'https://www.nytimes.com/2026/05/19/us/an-invented-story.html';

describe('findCanonicalOffSite', () => {
  it.each<[string, ExaminedPage, string, string | null]>([
    [
      'a copy under its own name',
      withCanonical(seattle, nytimes, {
        metas: { 'og:site_name': 'The Seattle Times', 'og:url': seattle },
      }),
      'nytimes.com',
      nytimes,
    ],
    [
      'tracking parameters dropped',
      withCanonical(seattle, `${nytimes}?utm_source=partner`, { metas: { 'og:url': seattle } }),
      'nytimes.com',
      nytimes,
    ],
    [
      'entities printed as text',
      withCanonical(
        seattle,
        'https&#x3a;&#x2f;&#x2f;www.nytimes.com&#x2f;2026&#x2f;05&#x2f;19&#x2f;us&#x2f;an-invented-story.html',
      ),
      'nytimes.com',
      nytimes,
    ],
    [
      'og:url leads away too, the name is the page’s own',
      withCanonical('http://www.space.com/1-invented.html', 'http://spacenews.com/invented/', {
        metas: { 'og:url': 'http://spacenews.com/invented/', 'og:site_name': 'Space.com' },
      }),
      'spacenews.com',
      'http://spacenews.com/invented/',
    ],
    [
      'a sister’s page that shows the author’s paper',
      withCanonical(
        'http://thedailyreporter.com/story/1/',
        'https://www.battlecreekenquirer.com/story/1/',
        {
          metas: { 'og:site_name': 'Battle Creek Enquirer' },
          jsonLd: [{ author: { name: ', Coldwater Daily Reporter' } }],
        },
      ),
      'battlecreekenquirer.com',
      'https://www.battlecreekenquirer.com/story/1/',
    ],
    ...(['own feed', 'own account'] as const).map(
      (sign): [string, ExaminedPage, string, string] => [
        `og:url leads away too, but the page has its ${sign}`,
        withCanonical('https://www.wxyzradio.com/invented/', 'https://www.kabctalk.org/invented/', {
          metas: {
            'og:url': 'https://www.kabctalk.org/invented/',
            ...(sign === 'own account' ? { 'twitter:site': '@WXYZradio' } : {}),
          },
          feeds: sign === 'own feed' ? ['https://www.wxyzradio.com/feed/'] : ['/feed/'],
        }),
        'kabctalk.org',
        'https://www.kabctalk.org/invented/',
      ],
    ),
    [
      'nothing but the canonical',
      withCanonical(
        'https://www.fr.de/ratgeber/invented-1.html',
        'https://www.extratipp.com/service/invented-1.html',
      ),
      'extratipp.com',
      'https://www.extratipp.com/service/invented-1.html',
    ],
    [
      'a relay',
      withCanonical(
        'http://feedproxy.google.com/~r/Feed/~3/x/',
        'https://www.publico.pt/2026/05/19/invented',
        {
          metas: {
            'og:url': 'https://www.publico.pt/2026/05/19/invented',
            'og:site_name': 'PÚBLICO',
          },
        },
      ),
      'publico.pt',
      'https://www.publico.pt/2026/05/19/invented',
    ],
    [
      'a relay to a home page',
      withCanonical('http://feedproxy.google.com/~r/Feed/~3/x/', 'https://noticialdia.com/'),
      'noticialdia.com',
      null,
    ],
  ])('%s', (_, given, outlet, url) => {
    expect(findCanonicalOffSite(given)).toMatchObject([
      { rule: 'canonical-off-site', outlet, url, agency: false },
    ]);
  });

  it.each<[string, ExaminedPage]>([
    ['the page itself', withCanonical(seattle, seattle)],
    [
      'another host of the house',
      withCanonical('https://abcnews.go.com/x/y', 'https://abcnews.com/x/y'),
    ],
    [
      'the old domain',
      withCanonical(
        'http://www.theregister.co.uk/2026/05/19/x',
        'https://www.theregister.com/2026/05/19/x/',
        {
          metas: { 'og:url': 'https://www.theregister.com/2026/05/19/x/' },
        },
      ),
    ],
    [
      'a country’s edition that the directory joins',
      withCanonical('https://www.businessinsider.com/x', 'https://www.businessinsider.de/x'),
    ],
    [
      'a writer’s own domain',
      withCanonical(
        'https://rosaimani.substack.com/p/invented',
        'https://notes.rosaimani.com/p/invented',
        {
          metas: { 'og:url': 'https://notes.rosaimani.com/p/invented' },
        },
      ),
    ],
    [
      'a brand moved out of the house',
      withCanonical(
        'https://www.wnycstudios.org/podcasts/radiolab/articles/invented',
        'https://radiolab.org/podcast/invented',
        {
          metas: { 'og:site_name': 'Radiolab Podcasts | WNYC Studios' },
        },
      ),
    ],
    [
      'a mirror under the other’s name',
      withCanonical(
        'http://www.guardiannews.com/world/2026/may/19/x',
        'https://www.theguardian.com/world/2026/may/19/x',
        {
          metas: {
            'og:site_name': 'the Guardian',
            'og:url': 'https://www.theguardian.com/world/2026/may/19/x',
          },
        },
      ),
    ],
    [
      'an old short domain under the other’s name',
      withCanonical('http://tnr.com/article/1/x', 'http://www.newrepublic.com/article/1/x', {
        metas: {
          'og:site_name': 'The New Republic',
          'og:url': 'http://www.newrepublic.com/article/1/x',
        },
      }),
    ],
    [
      'an authority’s new domain',
      withCanonical(
        'http://jaraguadosul.com.br/news/x',
        'https://www.jaraguadosul.sc.gov.br/news/x',
        {
          metas: { 'og:url': 'https://www.jaraguadosul.sc.gov.br/news/x' },
        },
      ),
    ],
    [
      'a staging host',
      withCanonical(
        'https://os-system.com/blog/x/',
        'http://os-system-com-blog.ossystem-cluster-1.org/blog/x/',
      ),
    ],
    [
      'a workshop',
      withCanonical(
        'https://www.fox13now.com/2026/05/19/x',
        'https://localtvkstu.wordpress.com/2026/05/19/x/',
      ),
    ],
    [
      'no public host',
      withCanonical('https://madelineexample.com/x/', 'http://packing-list-backpacking-trip/'),
    ],
    ['an IP address', withCanonical(seattle, 'http://203.0.113.7/an-invented-story/')],
    ['a home page', withCanonical(seattle, 'https://www.nytimes.com/')],
    [
      'an archive',
      withCanonical(seattle, 'https://web.archive.org/web/2026/https://www.nytimes.com/x'),
    ],
    [
      'a relay',
      withCanonical('https://www.businessinsider.com/x', 'http://www.msn.com/en-us/news/x/ar-AA1'),
    ],
    ['“undefined”', withCanonical(seattle, 'undefined')],
    [
      'a template’s error',
      withCanonical('https://www.motorsport-total.com/x', 'https://google.com/article'),
    ],
    ['a script', withCanonical(seattle, 'javascript:void(0)')],
    ['credentials', withCanonical(seattle, 'https://user:pass@www.nytimes.com/2026/05/19/x')],
    ['nothing', withCanonical(seattle, '')],
  ])('nothing: %s', (_, given) => {
    expect(findCanonicalOffSite(given)).toEqual([]);
  });
});

describe('findOgUrlOffSite', () => {
  const url = 'https://www.example-deals.de/deals/product-test-of-invented-biscuits';
  const other = 'https://www.another-house.de/deals/from-monday-product-test-of-invented-biscuits/';
  it('counts beside an off-site canonical', () => {
    const metas = { 'og:url': 'http://time.com/1/invented/', 'og:site_name': 'Fortune' };
    expect(
      findOgUrlOffSite(
        subject({
          url: 'http://fortune.com/2026/05/19/x/',
          links: { canonical: 'http://time.com/1/invented/' },
          metas,
        }),
      ),
    ).toHaveLength(1);
  });
  it('counts alone with the same headline in the address, under the page’s own name', () => {
    expect(
      findOgUrlOffSite(
        subject({ url, metas: { 'og:url': other, 'og:site_name': 'Example Deals' } }),
      ),
    ).toMatchObject([{ outlet: 'another-house.de' }]);
  });
  it.each([
    [
      'another headline',
      { 'og:url': 'https://www.another-house.de/about-us/', 'og:site_name': 'Example Deals' },
    ],
    ['nobody’s name', { 'og:url': other }],
    ['the other’s name', { 'og:url': other, 'og:site_name': 'Another House' }],
    ['a relay', { 'og:url': 'https://www.msn.com/deals/product-test-of-invented-biscuits' }],
  ])('nothing: %s', (_, metas) => {
    expect(findOgUrlOffSite(subject({ url, metas }))).toEqual([]);
  });
});

describe('what states a copy outright', () => {
  it('syndicationSource, as link or meta', () => {
    const link = { 'syndication-source': 'http://theaviationist.com/2026/05/19/x/' };
    expect(
      findSyndicationSource(subject({ url: 'http://www.businessinsider.com/x', links: link })),
    ).toMatchObject([{ outlet: 'theaviationist.com' }]);
    expect(
      findSyndicationSource(subject({ url: seattle, metas: { 'syndication-source': nytimes } })),
    ).toMatchObject([{ url: nytimes }]);
  });
  it.each(['undefined', '1', seattle, ''])('syndicationSource: nothing for “%s”', content => {
    expect(
      findSyndicationSource(subject({ url: seattle, metas: { 'syndication-source': content } })),
    ).toEqual([]);
  });
  it('originalSource, only when it leads away', () => {
    expect(
      findOriginalSource(subject({ url: seattle, metas: { 'original-source': nytimes } })),
    ).toMatchObject([{ rule: 'original-source', url: nytimes }]);
    expect(
      findOriginalSource(subject({ url: seattle, metas: { 'original-source': seattle } })),
    ).toEqual([]);
  });
  it('isBasedOn another edition of the title', () => {
    const jsonLd = [
      { isBasedOn: 'https://www.vogue.com/article/rosa-imani-invented-dress-premiere' },
    ];
    expect(
      isBasedOn(
        subject({ url: 'http://www.vogue.co.uk/article/rosa-imani-invented-dress', jsonLd }),
      ),
    ).toMatchObject([{ outlet: 'vogue.com' }]);
  });
  it('isBasedOn as a node', () => {
    expect(
      isBasedOn(
        subject({ url: seattle, jsonLd: [{ isBasedOn: { '@type': 'Article', url: nytimes } }] }),
      ),
    ).toMatchObject([{ url: nytimes }]);
  });
  it.each(['https://doi.org/10.1000/invented.7', seattle, 'not an address'])(
    'isBasedOn: nothing for %s',
    based => {
      expect(isBasedOn(subject({ url: seattle, jsonLd: [{ isBasedOn: based }] }))).toEqual([]);
    },
  );
});

describe('findMainEntityOffSite', () => {
  const url =
    'https://www.abendblatt.de/politik/article408587681/invented-story-about-new-york.html';
  const sister =
    'https://www.morgenpost.de/politik/article408587681/invented-story-about-new-york.html';
  it('counts beside the canonical', () => {
    const given = subject({
      url,
      links: { canonical: sister },
      metas: { 'og:url': url },
      jsonLd: [{ mainEntityOfPage: { '@id': sister } }],
    });
    expect(findMainEntityOffSite(given)).toMatchObject([
      { rule: 'main-entity-off-site', url: sister },
    ]);
  });
  it('counts alone on a page that shows its own name and the same headline', () => {
    expect(
      findMainEntityOffSite(
        subject({ url, metas: { 'og:url': url }, jsonLd: [{ mainEntityOfPage: sister }] }),
      ),
    ).toHaveLength(1);
  });
  it.each(['https://google.com/article', 'https://www.morgenpost.de/', url])(
    'nothing for %s',
    mainEntityOfPage => {
      expect(
        findMainEntityOffSite(
          subject({ url, metas: { 'og:url': url }, jsonLd: [{ mainEntityOfPage }] }),
        ),
      ).toEqual([]);
    },
  );
});

describe('haveSameSlug', () => {
  it.each([
    [
      'https://a.example/x/invented-story-about-biscuits',
      'https://b.example/y/z/story-about-invented-biscuits-1',
      true,
    ],
    [
      'https://a.example/article408587681/x.html',
      'https://b.example/article408587681/y.html',
      true,
    ],
    ['https://a.example/x/invented-story', 'https://b.example/x/invented-story', false],
    ['https://a.example/%E0%A4%A', 'https://b.example/x', false],
  ])('%s | %s', (a, b, same) => {
    expect(haveSameSlug(a, b)).toBe(same);
  });
});
