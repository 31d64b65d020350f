/** Repositories and their releases on GitHub. */
import { isoOf, metaOf, type Platform } from '../platform.ts';

/** `<relative-time datetime="2026-09-14T08:00:00Z">`, which draws "two days ago". */
const TIME = /<relative-time\b[^>]{0,300}\bdatetime="([^"]{10,40})"/i;

/** "Release v4.2 · tidepool/tidepool": the page's heading is "v4.2" alone. */
export const github: Platform = {
  hosts: ['github.com'],
  read({ facts, html, url }) {
    const [owner, name, part] = new URL(url).pathname.split('/').filter(Boolean);
    if (owner === undefined || name === undefined) return null;
    const headline = metaOf(facts, 'og:title');
    const isTalk = part === 'issues' || part === 'pull' || part === 'discussions';
    return {
      kind: isTalk ? 'thread' : 'software',
      ...(headline !== null && { headline: headline.replace(/^GitHub - /, '') }),
      authors: [],
      published: isoOf(TIME.exec(html)?.[1] ?? null),
      container: { title: `${owner}/${name}`, publisher: 'GitHub' },
    };
  },
};
