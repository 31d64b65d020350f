/** Articles of Wikipedia and its sisters, at the revision that was read. */
import { isNode, textOf, typesOf } from '../../extraction/json-ld.ts';
import { isoOf, type Platform } from '../platform.ts';

/** `"wgRevisionId":1234567` in the page's own data; "oldid=1234567" under "Retrieved from". */
const REVISION = /"wgRevisionId":(\d{3,12})|[?&](?:amp;)?oldid=(\d{3,12})/;
/** "This page was last edited on 14 September 2026" has its day in the page's data too. */
const MODIFIED = /"dateModified"\s*:\s*"([^"]{10,40})"/;

/** Its JSON-LD dates the day on which the article was begun, often twenty years ago. */
export const wikipedia: Platform = {
  hosts: ['wikipedia.org', 'wikinews.org', 'wikivoyage.org'],
  read({ facts, html }) {
    const match = REVISION.exec(html);
    const revision = match?.[1] ?? match?.[2];
    const node = facts.jsonLd.find(one => typesOf(one).includes('article'));
    const modified = isoOf(textOf(node?.dateModified)) ?? isoOf(MODIFIED.exec(html)?.[1] ?? null);
    const publisher = isNode(node?.publisher) ? textOf(node.publisher.name) : null;
    const title = /- ([^-]{3,40})$/.exec(facts.title ?? '')?.[1]?.trim() ?? 'Wikipedia';
    return {
      kind: 'encyclopedia',
      ids: revision === undefined ? {} : { revision },
      published: modified,
      authors: [],
      container: { title, ...(publisher && { publisher }) },
    };
  },
};
