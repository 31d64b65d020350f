import { encodePart } from '../urls/encode.ts';

/**
 * The address of a page where a format asks for an IRI: as it is where it has a scheme, the path of
 * a local file as a file address that every reader resolves alike.
 */
export function makePageIri(url: string): string {
  if (/^[a-z][a-z\d+.-]+:/i.test(url)) return url;
  const path = url.replaceAll('\\', '/').split('/').map(encodePart).join('/');
  return `file:///${path.replace(/^\/+/, '')}`;
}
