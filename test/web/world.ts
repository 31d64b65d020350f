/** A story of an invented web. */
export interface Story {
  readonly url: string;
  /** Name of the outlet as an index prints it. */
  readonly outlet: string;
  readonly headline: string;
  readonly authors: readonly string[];
  /** ISO time. */
  readonly published: string;
  readonly paragraphs: readonly string[];
  /** The search services that list it besides its own outlet. */
  readonly indexedBy: readonly ('bing' | 'gdelt')[];
  /** The story it is a copy of. */
  readonly copyOf?: Story;
  /** ISO time of an archived copy. */
  readonly archived?: string;
}

/** How the site of an outlet answers. Paths are those of the real outlet. */
export interface Site {
  readonly name: string;
  /** Answers the WordPress REST interface and feeds. */
  readonly wordpress?: true;
  /** Path of the sitemap with the stories of the last 48 hours. */
  readonly newsSitemap?: string;
  /** Paths of the sitemap that holds a day's stories. */
  readonly archiveSitemap?: (published: string) => readonly string[];
  /** Every article answers 403 with a page for robots. */
  readonly wall?: true;
  /** How its article pages are built. */
  readonly layout: 'wordpress' | 'news' | 'contributor' | 'blocks' | 'msn' | 'yahoo';
}

/** Everything a loopback web knows. */
export interface World {
  readonly stories: readonly Story[];
  /** By domain without "www". */
  readonly sites: Readonly<Record<string, Site>>;
  /** The day it is there, ISO time. */
  readonly now: string;
}

/** Said on every page of an invented web. */
export const INVENTED =
  'Invented sample text that comes with Whence. No such people, companies, places or reports exist.';

/** The domain of a story's site. */
export function siteOf(story: Story): string {
  return bareHost(new URL(story.url).hostname);
}

/** A host without "www". */
export function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}
