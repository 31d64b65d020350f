/** Posts and threads of social platforms, whose pages without scripts are mostly shells. */
import { isoOf, metaOf, type Platform } from '../platform.ts';

/** "JavaScript is not available.", "You need to enable JavaScript to run this app." */
const SHELL =
  /javascript is (?:not available|disabled|required)|(?:please|need to|must) enable javascript|enable javascript to (?:run|use|continue)/i;
/** A shell of scripts says hardly more than that it is one. UTF-16 units. */
const SHELL_LENGTH = 1500;

/** Whether a page says only that it needs scripts. */
export const needsScripts = (html: string, text: string): boolean =>
  text.length < SHELL_LENGTH && SHELL.test(html);

/** "Ada Roe (@adaroe) on X", "Ada Roe on X: “…”". */
const ACCOUNT = /^(.{1,60}?)(?: \(@[\w.]+\))? on (?:X|Twitter|Threads|Bluesky|Instagram)\b/;

const NAMES: readonly (readonly [string, string])[] = [
  ['x.com', 'X'],
  ['twitter.com', 'X'],
  ['bsky.app', 'Bluesky'],
  ['threads', 'Threads'],
  ['truthsocial.com', 'Truth Social'],
  ['linkedin.com', 'LinkedIn'],
  ['facebook.com', 'Facebook'],
  ['instagram.com', 'Instagram'],
  ['t.me', 'Telegram'],
];

/** The account is the author; a page that is a shell is not the post. */
export const posts: Platform = {
  hosts: [
    ...['x.com', 'twitter.com', 'bsky.app', 'threads.net', 'threads.com', 'truthsocial.com'],
    ...['linkedin.com', 'facebook.com', 'instagram.com', 't.me'],
  ],
  read({ facts, html, text, url }) {
    const title = metaOf(facts, 'og:title', 'twitter:title');
    const account = ACCOUNT.exec(title ?? facts.title ?? '')?.[1] ?? handleIn(url);
    const isShell = needsScripts(html, text);
    const words = isShell ? null : (metaOf(facts, 'og:description') ?? text);
    const headline = words ? shorten(words) : account && `Post by ${account}`;
    const site = NAMES.find(([host]) => new URL(url).hostname.includes(host))?.[1];
    return {
      ...(headline && { headline }),
      authors: account ? [account] : [],
      published: isoOf(metaOf(facts, 'article:published_time', 'datepublished')),
      ...(site && { container: { title: site } }),
      isShell,
    };
  },
};

/** The account that an address names: "x.com/harbour/status/1" is @harbour. */
function handleIn(url: string): string | null {
  const name = /^\/(?:profile\/|@)?([\w.-]{2,60})\/(?:status|post|posts)\//.exec(
    new URL(url).pathname,
  )?.[1];
  return name ? `@${name}` : null;
}

/** Posts have no title: the first words stand for one, as styles of citation ask. UTF-16 units. */
const LONGEST = 120;
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST))} …`;
}
