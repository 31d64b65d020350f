import type { Candidate } from '../articles/article.ts';
import { unwrapRelay } from '../origins/unwrap.ts';
import { directory } from '../outlets/directory.ts';
import type { Failure, SourceAnswer, SourceId } from '../trace/source.ts';

/** What a source read out of its answer, before it is checked. */
export interface Offer {
  readonly url: string;
  readonly title?: string | null | undefined;
  /** Any date that Date.parse reads. */
  readonly published?: string | null | undefined;
  readonly snippet?: string | null | undefined;
  readonly copyOf?: string | null | undefined;
}

/** The offers as candidates: relays unwrapped, addresses that are not http(s) dropped, texts freed of markup, each address once. */
export function candidatesOf(source: SourceId, offers: readonly Offer[]): Candidate[] {
  const seen = new Set<string>();
  return offers.flatMap(offer => {
    const url = unwrapRelay(offer.url.trim());
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol) || seen.has(url)) return [];
    seen.add(url);
    const { hostname } = new URL(url);
    return [
      {
        url,
        title: plain(offer.title),
        outlet: directory.domainOf(hostname) ?? hostname,
        published: isoDate(offer.published),
        snippet: plain(offer.snippet),
        source,
        copyOf: offer.copyOf ?? null,
      },
    ];
  });
}

/** An answer with candidates. */
export function found(source: SourceId, url: string, offers: readonly Offer[], emptyNote = 'nothing found'): SourceAnswer {
  const candidates = candidatesOf(source, offers);
  return {
    ok: true,
    candidates,
    url,
    note: candidates.length ? `${candidates.length} candidate${candidates.length === 1 ? '' : 's'}` : emptyNote,
  };
}

/** A failed answer with the URL that was asked. */
export function failed(url: string | null, failure: Failure): SourceAnswer {
  return { ...failure, url };
}

/** What came is not what this service answers. */
export function unreadable(url: string, detail: string): SourceAnswer {
  return { ok: false, reason: 'bad-answer', status: 200, detail, url };
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

/** Text of a headline or snippet: tags dropped, entities read, blanks folded; null when nothing is left. */
export function plain(html: string | null | undefined): string | null {
  const text = (html ?? '')
    .replace(/<[^>]{0,500}>/g, ' ')
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, dec, name) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(dec);
      if (hex || dec) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
      return ENTITIES[String(name).toLowerCase()] ?? whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
  return text || null;
}

/** A date as ISO; null for none and for nonsense. */
export function isoDate(date: string | null | undefined): string | null {
  const at = Date.parse(date ?? '');
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
