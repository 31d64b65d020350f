import type { Access, HtmlFacts, JsonLdNode } from '../article.ts';
import { anyOf } from './patterns.ts';

/** A text shorter than this may be the free opening of a paid article. */
const SHORT = 1500;
/** A robot check, an error or a consent page has hardly more text than this. */
const SHELL = 1200;
/** What a paywall says where the text stops. */
const SUBSCRIBE = anyOf(
  [
    'subscribe (?:now )?to (?:read|continue|unlock|access|keep)|subscribers? only|subscriber-only|already a (?:subscriber|member)',
    'continue reading|to read (?:the (?:full|rest)|more)|unlock this article',
    '(?:jetzt|weiter)\\s?lesen mit|jetzt weiterlesen|mit .{2,20}\\+ weiterlesen|für abonnent|abonnieren sie',
    '(?:réservé|article) aux abonnés|abonnez-vous|accéder en illimité|offre découverte',
    '(?:exclusivo|solo) para suscriptores|suscríbe?te|hazte socio|exclusivo para assinantes|assine',
    'riservato agli abbonati|abbonati|alleen voor abonnees|word abonnee|dla prenumeratorów|wykup dostęp',
    '有料会員|会員限定|残り\\d{2,5}文字|続きを読む|订阅|付费|유료|구독',
  ],
  '',
  '',
);
/** Titles of pages that stand before a page: robot checks, refusals, consent. */
const WALL = anyOf(
  [
    'just a moment|one moment,? please|attention required|checking (?:your browser|if the site connection)|client challenge|ddos-guard|vercel security checkpoint',
    '(?:.{0,40})are you a robot|robot check|(?:human|security) verification|verify you are human|verifying|please verify|security check|captcha|pardon our interruption',
    'access (?:to this page has been )?denied|(?:error )?403|forbidden|request (?:blocked|rejected)|blocked|(?:sorry, )?you have been blocked|unsupported (?:browser|client)',
    'before you continue|consent|(?:ihre )?datenschutz-?einstellungen|nur einen moment|un instant|un momento',
  ],
  '^',
  '',
);
/** Titles of pages that are no longer there. */
const GONE = anyOf(
  [
    '^(?:(?:error )?404|410|not found)',
    '^(?:oops!?\\s?)?(?:page|article|story|content|seite|artikel) (?:not found|nicht gefunden|no longer available|unavailable|existiert nicht)',
    '^(?:page introuvable|página no encontrada|pagina non trovata|página não encontrada|pagina niet gevonden|nie znaleziono|ページが見つかりません|页面不存在)',
    '(?:404|page not found)$',
  ],
  '',
  '',
);

/**
 * What of the article could be read: `blocked` for a robot check or a consent page, `gone` for a
 * page that says it is not there, `preview` where it ends at a paywall, `full` otherwise. `about`:
 * JSON-LD nodes of the article; `text`: its main text.
 */
export function accessOf(facts: HtmlFacts, about: readonly JsonLdNode[], text: string): Access {
  const titles = [facts.title ?? '', facts.headings[0] ?? ''].map(title => title.trim());
  if (text.length < SHELL && !about.some(node => typeof node.datePublished === 'string')) {
    if (titles.some(title => WALL.test(title))) return 'blocked';
    if (titles.some(title => GONE.test(title))) return 'gone';
  }
  const closed = about.some(node =>
    /^(?:false|no|0)$/i.test(String(node.isAccessibleForFree ?? '')),
  );
  const tier = /locked|metered|paid|premium|subscriber/i.test(
    facts.metas.get('article:content_tier')?.[0] ?? '',
  );
  const last = facts.paragraphs.slice(-3).some(paragraph => SUBSCRIBE.test(paragraph.text));
  const asks = last || facts.credits.some(paragraph => SUBSCRIBE.test(paragraph.text));
  if (closed && (last || text.length < SHORT)) return 'preview';
  return text.length < SHORT && ((tier && asks) || last || (asks && /(?:…|\.\.\.)$/.test(text)))
    ? 'preview'
    : 'full';
}
