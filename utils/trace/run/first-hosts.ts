import type { Directory } from '../../outlets/outlet.ts';
import { isPrinted } from '../model/schema.ts';
import type { Question, Source } from '../model/source.ts';

const ARCHIVE = '*://*.archive.org/*';

/**
 * The match patterns of the hosts that tracing these citations would ask first, sorted: linked
 * pages, cited outlets, and the lookup services that are on.
 */
export function listFirstHosts(
  citations: readonly {
    readonly text: string;
    readonly outlet: string | null;
    readonly href: string | null;
  }[],
  sources: readonly Source[],
  directory: Directory,
): string[] {
  const hosts = new Set<string>();
  for (const { text, outlet, href } of citations) {
    const domain = href && URL.canParse(href) ? directory.domainOf(new URL(href).hostname) : outlet;
    if (domain) hosts.add(`*://*.${domain}/*`);
    // A link may lead to a page that is gone or walled: then the archive is asked for a copy.
    if (href) hosts.add(ARCHIVE);
    // Without an outlet only what the reader selected is looked up: an unknown printed name is not.
    if (href || (!outlet && isPrinted({ text, outlet }))) continue;
    const question: Question = {
      domain: outlet,
      host: null,
      outlet: directory.ofHost(outlet ?? ''),
      words: [],
      title: null,
      from: null,
      to: null,
      language: null,
    };
    for (const source of sources) for (const host of source.hosts(question)) hosts.add(host);
  }
  return [...hosts].sort();
}
