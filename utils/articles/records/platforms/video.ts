/** Pages around a video: what they say of it, and never its words. */
import { isNode, textOf, typesOf } from '../../extraction/json-ld.ts';
import { isoOf, metaOf, type Platform, plain } from '../platform.ts';

/** YouTube's microdata: `<link itemprop="name" content="Harbour Talk">` is the channel. */
const CHANNEL =
  /<link\b[^>]{0,200}\bitemprop="name"[^>]{0,200}\bcontent="([^"]{1,120})"|"ownerChannelName":"([^"]{1,120})"/;

/** A channel is no person: "Harbour Talk" is not Mr Talk. */
export const video: Platform = {
  hosts: ['youtube.com', 'youtu.be', 'vimeo.com', 'dailymotion.com', 'tiktok.com', 'twitch.tv'],
  read({ facts, html, url }) {
    const node = facts.jsonLd.find(one => typesOf(one).includes('videoobject'));
    const owner = node?.author;
    const channel =
      (isNode(owner) ? textOf(owner.name) : textOf(owner)) ??
      CHANNEL.exec(html)?.slice(1).find(Boolean) ??
      null;
    const headline = metaOf(facts, 'og:title', 'twitter:title') ?? textOf(node?.name);
    const day = metaOf(facts, 'datepublished', 'uploaddate') ?? textOf(node?.uploadDate);
    return {
      kind: 'video',
      ...(headline !== null && { headline }),
      authors: channel === null ? [] : [plain(channel)],
      published: isoOf(day),
      container: { title: siteOf(url) },
      isShell: true,
    };
  },
};

const SITES: Readonly<Record<string, string>> = {
  youtube: 'YouTube',
  youtu: 'YouTube',
  vimeo: 'Vimeo',
  dailymotion: 'Dailymotion',
  tiktok: 'TikTok',
  twitch: 'Twitch',
};
const siteOf = (url: string): string => {
  const { hostname } = new URL(url);
  return Object.entries(SITES).find(([name]) => hostname.includes(`${name}.`))?.[1] ?? hostname;
};
