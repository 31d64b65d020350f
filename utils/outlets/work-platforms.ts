/** Platforms of papers, posts, videos and code: no index of news knows what stands there. */
import { isWithin } from '../urls/host.ts';

/**
 * Their works are looked up at services of their own; of 20 bare marks of such platforms the news
 * indexes listed none.
 */
const SEARCHABLE = [
  'arxiv.org doi.org pubmed.ncbi.nlm.nih.gov ncbi.nlm.nih.gov europepmc.org biorxiv.org medrxiv.org',
  'wikipedia.org github.com reddit.com zenodo.org figshare.com datadryad.org dataverse.harvard.edu',
].flatMap(line => line.split(' '));

/**
 * Platforms that answer a search only to whoever has an account or a key, or forbid programs to
 * search: YouTube's and Vimeo's robots.txt shut their results and their interfaces want a key, the
 * others want a login (Bluesky's public interface answers a search with 403 since 2025).
 */
const CLOSED = [
  'youtube.com vimeo.com tiktok.com twitch.tv x.com twitter.com bsky.app threads.net threads.com',
  'facebook.com instagram.com linkedin.com truthsocial.com t.me open.spotify.com',
].flatMap(line => line.split(' '));

const isOf = (domain: string, platforms: readonly string[]): boolean =>
  platforms.some(platform => isWithin(domain, platform));

/** Whether asking an index of news for this domain's pages is in vain. */
export const isUnknownToNews = (domain: string): boolean =>
  isOf(domain, SEARCHABLE) || isOf(domain, CLOSED);

/** Whether the platform lets nobody search it without an account or a key. */
export const isClosedToSearch = (domain: string): boolean => isOf(domain, CLOSED);
