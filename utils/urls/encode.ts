/**
 * Text as a part of an address. Half a pair of surrogates, which a page that was cut may hold, has no
 * encoding and becomes U+FFFD; `encodeURIComponent` alone throws.
 */
export const encodePart = (text: string): string => encodeURIComponent(text.toWellFormed());
