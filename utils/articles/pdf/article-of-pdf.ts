/** A PDF that was read, as an article. */

import { headlineFromSlug } from '../../urls/address.ts';
import { hostOf } from '../../urls/host.ts';
import { withoutTracking } from '../../urls/tracking.ts';
import type { Article } from '../article.ts';
import { recordOfAddress } from '../records/record-of-address.ts';
import type { PdfText } from './page-items.ts';

/**
 * The article of a PDF that was read at an address. Without a title of its own it has that of its
 * address. What is set to be printed is a report where its address tells no other kind. The day a
 * file was made is not the day its work was published: that stays unknown.
 */
export function articleOfPdf(
  pdf: PdfText,
  url: string,
  outletOf: (host: string) => string | null,
): Article {
  const host = hostOf(url) ?? '';
  const { kind = 'report', ids } = recordOfAddress(url) ?? {};
  return {
    url: withoutTracking(url),
    canonical: null,
    outlet: outletOf(host) ?? host,
    headline: pdf.title ?? headlineFromSlug(url),
    authors: pdf.authors,
    published: null,
    language: pdf.language,
    description: null,
    text: pdf.text,
    access: 'full',
    kind,
    ...(ids && { ids }),
    pages: pdf.marks,
  };
}
