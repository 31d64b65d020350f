import type { Evidence } from '../evidence.ts';
import { saySeen } from '../messages.ts';
import { agencyOfName } from './agencies.ts';
import { evidenceOfAgency } from './build-evidence.ts';
import type { ExaminedPage } from './examined-page.ts';

/** Sections of pages about somebody rather than by them: "/topic/reuters/". */
const ABOUT = /^(?:tags?|topics?|thema|themen|author|autor|temas?)$/i;

/**
 * Born from noticias.uol.com.br/ultimas-noticias/reuters/2020/…: an agency's section in the path of
 * a portal that carries it.
 */
export function findAgencySection(page: ExaminedPage): Evidence[] {
  const segments = new URL(page.facts.url).pathname.split('/').filter(Boolean);
  // The last segment is the article itself; a section page ("/topic/reuters") has nothing behind it
  // but a slug about it.
  for (const [at, segment] of segments.slice(0, -1).entries()) {
    const agency = agencyOfName(segment);
    if (agency?.section !== segment.toLowerCase() || ABOUT.test(segments[at - 1] ?? '')) continue;
    return evidenceOfAgency('agency-section', saySeen('agencyPath', `/${segment}/`), agency, page);
  }
  return [];
}
