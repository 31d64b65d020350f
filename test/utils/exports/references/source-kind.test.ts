import { describe, expect, it } from 'vitest';
import {
  isInPeriodical,
  isOrganisation,
  kindOf,
} from '../../../../utils/exports/references/source-kind.ts';
import type { TraceArticle } from '../../../../utils/trace/model/schema.ts';
import { article, traceOf } from '../../trace/build.ts';

const trace = traceOf({
  outlets: [
    { domain: 'techcrunch.com', name: 'TechCrunch', kind: 'publisher' },
    { domain: 'time.com', name: 'TIME', kind: 'publisher', periodical: 'magazine' },
    { domain: 'msn.com', name: 'MSN', kind: 'aggregator' },
    { domain: 'reuters.com', name: 'Reuters', kind: 'agency' },
    { domain: 'github.com', name: 'GitHub', kind: 'platform' },
    { domain: 'quillon.example', name: 'Quillon', kind: 'organisation' },
    { domain: 'unknown.example', name: 'unknown.example', kind: 'publisher' },
  ],
});
const described = (kind: TraceArticle['kind']): TraceArticle => article({ kind });

describe('the kind of a source', () => {
  it.each([
    ['techcrunch.com', 'news'],
    ['time.com', 'magazine'],
    ['msn.com', 'news'],
    ['reuters.com', 'news'],
    ['github.com', 'webpage'],
    ['quillon.example', 'webpage'],
    ['cancer.gov', 'webpage'],
    ['unknown.example', 'webpage'],
    ['letters.substack.com', 'blog'],
  ])('on %s is usually %s', (domain, kind) =>
    expect(kindOf(trace, article({}), domain)).toBe(kind),
  );

  it('is the article’s own before its outlet’s', () => {
    expect(kindOf(trace, described('news'), 'unknown.example')).toBe('news');
    expect(kindOf(trace, described('webpage'), 'techcrunch.com')).toBe('webpage');
    expect(kindOf(trace, described('news'), 'time.com')).toBe('magazine');
    expect(kindOf(trace, described('video'), 'time.com')).toBe('video');
    expect(kindOf(trace, described('podcast'), 'techcrunch.com')).toBe('podcast');
  });
  it.each<[TraceArticle['kind'], 'blog' | 'magazine', string, string]>([
    ['post', 'blog', 'unknown.example', 'blog'],
    ['webpage', 'blog', 'unknown.example', 'blog'],
    ['post', 'blog', 'quillon.example', 'blog'],
    ['news', 'magazine', 'unknown.example', 'magazine'],
    // Newspapers mark up their news as blogs, journals call themselves periodicals.
    ['post', 'blog', 'techcrunch.com', 'news'],
    ['post', 'blog', 'time.com', 'magazine'],
    ['news', 'magazine', 'techcrunch.com', 'news'],
    ['webpage', 'magazine', 'unknown.example', 'webpage'],
    ['paper', 'magazine', 'unknown.example', 'paper'],
    ['podcast', 'blog', 'unknown.example', 'podcast'],
  ])('that is %s and says %s stands on %s as %s', (kind, periodical, domain, expected) =>
    expect(kindOf(trace, article({ kind, periodical }), domain)).toBe(expected),
  );
  it('is a blog on a platform for blogs, unless it is something else', () => {
    expect(kindOf(trace, described('news'), 'letters.substack.com')).toBe('blog');
    expect(kindOf(trace, described('podcast'), 'letters.substack.com')).toBe('podcast');
  });
  it.each([
    ['news', true],
    ['paper', true],
    ['magazine', true],
    ['webpage', false],
    ['preprint', false],
  ] as const)('%s stands in a periodical: %s', (kind, is) => expect(isInPeriodical(kind)).toBe(is));
});

describe('a body that publishes for itself', () => {
  it.each([
    'quillon.example',
    'cancer.gov',
    'health.gov.au',
    'ox.ac.uk',
    'mit.edu',
    'army.mil',
    'itu.int',
    'inpe.gob.mx',
    'sante.gouv.fr',
    'mext.go.jp',
    'health.govt.nz',
    'canada.gc.ca',
    'ec.europa.eu',
    'seco.admin.ch',
  ])('is %s', domain => expect(isOrganisation(trace, domain)).toBe(true));
  it.each([
    'techcrunch.com',
    'unknown.example',
    'gov.example',
    'edugov.com',
    'go.com',
    'my.int.com',
  ])('is not %s', domain => expect(isOrganisation(trace, domain)).toBe(false));
});
