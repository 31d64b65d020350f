/** A reading in the shape in which it is handed to the worker. */
import type { Mention } from '../../citations/citation.ts';
import type { Link, PageText } from '../../citations/page-text.ts';
import type { Reference } from '../../citations/parsing/references/read-reference.ts';
import type { Claim, Reading } from '../../claims/claim.ts';
import { prepareMentions } from '../../trace/model/marks.ts';
import type { PageReading } from '../../trace/model/page-reading.ts';
import type {
  Resolution,
  TraceCitation,
  TraceClaim,
  TraceMention,
} from '../../trace/model/schema.ts';
import { isArticleLink } from '../../urls/address.ts';
import { hostOf, isWithin } from '../../urls/host.ts';

/** The contract takes so many links of a page. */
const MOST_LINKS = 2000;

/** What was read, nothing resolved: every resolution is "skipped", every claim without backing. */
export function toPageReading(page: PageText, reading: Reading): PageReading {
  const { url, title, language, published } = page;
  const about = { url, title, language, published, lostMarks: reading.lostMarks };
  const citations = reading.citations.map(
    ({
      id,
      text,
      group,
      form,
      outlet,
      href,
      date,
      carrier,
      names,
      headline,
      reference,
      claims,
      alternatives,
      placement,
    }): TraceCitation => {
      return {
        id,
        text,
        group,
        form,
        outlet,
        href,
        date,
        carrier,
        ...(names !== undefined && { names }),
        ...(headline !== undefined && { headline }),
        ...(reference !== undefined && { reference: toPrintedWork(reference) }),
        claims: [...claims],
        alternatives: [...alternatives],
        placement,
        resolution: createSkippedResolution(),
      };
    },
  );
  return {
    page: about,
    claims: reading.claims.map(claim => toTraceClaim(claim, page)),
    citations,
    mentions: prepareMentions(
      { page: about, citations, mentions: collectMentions(page, reading) },
      createSkippedResolution,
    ),
    links: collectLinks(page),
  };
}

const toPrintedWork = ({ people, year, title, container }: Reference) => ({
  families: people.map(({ family }) => family),
  year,
  title,
  container,
});

function toTraceClaim(claim: Claim, page: PageText): TraceClaim {
  const { id, text, role, heading, subject, citations, mentions, restates, lacksSource } = claim;
  const printed = printedOf(claim, page);
  return {
    id,
    text,
    ...(printed !== '' && printed !== text && { printed }),
    role,
    heading,
    subject,
    citations: [...citations],
    mentions: [...mentions],
    restates,
    ...(lacksSource && { lacksSource }),
    backing: [],
  };
}

/** What a search of the page finds: "… in May (techcrunch.com)." has its mark before the stop. */
const printedOf = ({ block, start, end }: Claim, { blocks }: PageText): string =>
  (blocks[block]?.text.slice(start, end) ?? '').replace(/\s+/g, ' ').trim();

function createSkippedResolution(): Resolution {
  return {
    status: 'skipped',
    article: null,
    link: 'unchecked',
    confidence: 0,
    candidates: [],
    steps: [],
  };
}

function collectMentions({ blocks }: PageText, { claims, mentions }: Reading): TraceMention[] {
  const claimOf = new Map(
    claims.flatMap(claim => claim.mentions.map(mention => [mention, claim.id] as const)),
  );
  return mentions.map(mention => {
    const { id, text, outlet, copyOf, isLinked } = mention;
    const href = mention.href ?? linkOf(blocks[mention.block]?.links ?? [], mention);
    const claim = claimOf.get(id) ?? null;
    return {
      ...{ id, text, outlet, copyOf, claim },
      ...(href && { href }),
      ...(isLinked && { isLinked }),
    };
  });
}

/** Where a name is linked to its own outlet: "according to <a>a Reuters report</a>". */
function linkOf(links: readonly Link[], { start, end, outlet }: Mention): string | null {
  const link = links.find(
    ({ href, ...at }) =>
      at.start < end &&
      at.end > start &&
      isWithin(hostOf(href) ?? '', outlet) &&
      isArticleLink(href),
  );
  return link?.href ?? null;
}

/** Links to other sites, each once, with the longest text that any of them is drawn with. */
function collectLinks(page: PageText): PageReading['links'] {
  const own = hostOf(page.url);
  const texts = new Map<string, string>();
  for (const block of page.blocks) {
    for (const { href, start, end } of block.links) {
      const host = hostOf(href);
      if (host === null || host === own) continue;
      const text = block.text.slice(start, end);
      const known = texts.get(href);
      if (known === undefined ? texts.size < MOST_LINKS : text.length > known.length)
        texts.set(href, text);
    }
  }
  return [...texts].map(([href, text]) => ({ href, text }));
}
