import { encodePart } from '../urls/encode.ts';

/** Signs that browsers keep in an address, and that no IRI may hold. */
const NO_IRI = /[\s<>"{}|\\^`]/g;

/**
 * The address of a page or article where a format asks for an IRI: as it is where it has a scheme,
 * but for signs that no IRI may hold; the path of a local file as a file address that every reader
 * resolves alike.
 */
export function makePageIri(url: string): string {
  if (/^[a-z][a-z\d+.-]+:/i.test(url)) return url.replace(NO_IRI, encodePart);
  const path = url.replaceAll('\\', '/').split('/').map(encodePart).join('/');
  return `file:///${path.replace(/^\/+/, '')}`;
}

/**
 * The address of an article where a reader may open it: '' for what has no place on the web, a text
 * given by the reader, which has a "urn:uuid:…" in the trace that nothing opens.
 */
export function webAddress(url: string): string {
  return url.startsWith('urn:') ? '' : url;
}
