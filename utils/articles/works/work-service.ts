/** Services that tell of one post, thread, video or release where its page is a shell or a wall. */
import type { Article } from '../article.ts';

/** What a service tells of a work; the outlet is whoever owns the address. */
export type WorkPage = Omit<Article, 'outlet' | 'canonical' | 'description'>;

/** What its answer came to: the work, or the plain word that it is gone. */
export type WorkAnswer =
  | { readonly state: 'there'; readonly work: WorkPage }
  | { readonly state: 'gone'; readonly detail: string };

/** One platform's own keyless service. */
export interface WorkService {
  /** What a request is for, for the network ledger. */
  readonly why: string;
  /** What to ask of the work at this address; null for an address of none of its works. */
  addressFor(url: string): string | null;
  /** Beginnings of the content types that it answers. */
  readonly accept: readonly string[];
  /** Statuses by which it says that the work is gone. */
  readonly goneAt: readonly number[];
  /** Reads its answer; null for what is none of its answers: then the page itself may tell. */
  read(text: string, url: string): WorkAnswer | null;
}

/** An answer with the work. */
export const there = (work: WorkPage): WorkAnswer => ({ state: 'there', work });
/** An answer that it is gone. */
export const gone = (detail: string): WorkAnswer => ({ state: 'gone', detail });

/** Posts have no title: the first words stand for one, as styles of citation ask. UTF-16 units. */
const LONGEST_TITLE = 120;

/** The first words of a post. */
export function titleOfPost(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_TITLE
    ? line
    : `${line.slice(0, line.lastIndexOf(' ', LONGEST_TITLE))} …`;
}
