/** Pages that have the abstract of a paper alone: arXiv's, which tells of withdrawals, and PubMed's. */
import type { Platform } from '../platform.ts';
import { scholarly } from './scholarly.ts';

/**
 * `<td class="tablecell comments mathjax">This paper has been withdrawn by …</td>`; the abstract of
 * older ones says so in its place. https://info.arxiv.org/help/withdraw.html
 */
const COMMENTS = /<td class="tablecell comments[^"]{0,40}">([\s\S]{0,2000}?)<\/td>/;
const WITHDRAWN =
  /\bthis (?:paper|article|submission|manuscript|preprint|work)\b[^.]{0,40}\b(?:has been|is|was) withdrawn\b|^\s*withdrawn\b/i;

/** What "citation_…" metas say, and that there is no more than an abstract. */
export const abstracts: Platform = {
  hosts: ['arxiv.org', 'pubmed.ncbi.nlm.nih.gov'],
  read(page) {
    const record = scholarly.read(page);
    if (record === null || !/^\/(?:abs\/|\d)/.test(new URL(page.url).pathname)) return record;
    const comments = COMMENTS.exec(page.html)?.[1] ?? '';
    const isWithdrawn = WITHDRAWN.test(comments) || WITHDRAWN.test(page.text.slice(0, 300));
    return {
      ...record,
      extent: 'abstract',
      ...(isWithdrawn && { notices: [{ kind: 'withdrawal', url: page.url, at: null }] }),
    };
  },
};
