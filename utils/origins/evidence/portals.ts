/**
 * Portals: sites that print other outlets' stories under their own address beside those of their own
 * newsrooms. What a page of theirs names as its source is whose story it is.
 */

import type { Directory } from '../../outlets/outlet.ts';
import { anyOf, splitWords } from '../../text/word-pattern.ts';
import { isWithin } from '../../urls/host.ts';

/** Domains, or the hosts of their news alone, by country. */
const PORTALS = splitWords(
  // Japan, Korea, China
  'yahoo.co.jp livedoor.com biglobe.ne.jp goo.ne.jp nifty.com excite.co.jp infoseek.co.jp',
  'news.so-net.ne.jp dmenu.docomo.ne.jp article.auone.jp topics.smt.docomo.ne.jp nordot.app',
  'news.naver.com entertain.naver.com sports.naver.com daum.net zum.com nate.com',
  '163.com sohu.com sina.com.cn sina.cn qq.com ifeng.com toutiao.com baidu.com hexun.com',
  // German, French, Italian, Spanish, Portuguese
  't-online.de web.de gmx.net gmx.de gmx.at gmx.ch freenet.de 1und1.de bluewin.ch arcor.de',
  'orange.fr sfr.fr free.fr laposte.net boursorama.com 6medias.fr planet.fr',
  'virgilio.it libero.it tiscali.it tgcom24.mediaset.it',
  'terra.com.br uol.com.br ig.com.br r7.com bol.uol.com.br sapo.pt terra.com terra.com.mx',
  // Central and eastern Europe, Turkey
  'onet.pl wp.pl interia.pl o2.pl gazeta.pl seznam.cz novinky.cz centrum.cz zoznam.sk azet.sk',
  'origo.hu index.hu startlap.hu rambler.ru mail.ru dzen.ru ukr.net meta.ua i.ua tut.by',
  'mynet.com ensonhaber.com haberler.com haber7.com',
  // English and everywhere
  'yahoo.com aol.com aol.co.uk msn.com sify.com rediff.com newsbreak.com smartnews.com',
  'flipboard.com apple.news dailyhunt.in inshorts.com investing.com marketscreener.com zawya.com',
  'finanznachrichten.de onvista.de boerse-online.de wallstreet-online.de benzinga.com opera.com',
  'startsiden.no msn.co.jp in.gr news247.gr newsit.gr',
);

/**
 * Whether a host is a portal's: "news.livedoor.com", "wiadomosci.onet.pl", "n.news.naver.com". An
 * outlet of its own under a portal's domain is none: "folha.uol.com.br".
 */
export function isNewsPortal(host: string, { domainOf }: Pick<Directory, 'domainOf'>): boolean {
  const portal = PORTALS.find(one => isWithin(host, one));
  return portal !== undefined && domainOf(portal) === domainOf(host);
}

/**
 * What stands before the name of the source, in the portals' languages, colon included:
 * "来源: 新京报", "Źródło artykułu: Gazeta Krakowska", "Source : IANS".
 */
const SOURCE_WORDS = [
  ...['source', 'via', 'provided by', 'quelle', 'fonte', 'fuente', 'bron', 'źródło'],
  ...['źródło artykułu', 'źródło tekstu', 'zdroj', 'forrás', 'sursa', 'kilde', 'källa', 'lähde'],
  ...['kaynak', 'источник', 'джерело', 'πηγή', 'المصدر', 'स्रोत', 'nguồn', 'sumber', 'ที่มา'],
  ...[
    '出典',
    '提供',
    '提供元',
    '配信元',
    '記事提供',
    '来源',
    '來源',
    '文章来源',
    '本文来源',
    '稿件来源',
    '新闻来源',
    '资料来源',
    '출처',
    '제공',
  ],
];
const SOURCE = new RegExp(
  String.raw`(?:^|[\s|・（(])${anyOf(SOURCE_WORDS)}\s?[:：]\s?([^\s|:：][^|:：（()）]{0,48})`,
  'iu',
);
/** Buttons and stamps behind a name on its line: "新京报 举报", "Reuters Updated". */
const BEHIND_NAME = new RegExp(
  String.raw`\s+(?:${anyOf(['举报', '作者', '编辑', '责任编辑', '原文', 'updated', 'published'])}|\d).*$`,
  'iu',
);

/** The name behind "Source:" in a line; null where it has none. */
export function findSourceName(line: string): string | null {
  const name = SOURCE.exec(line)?.[1]
    ?.replace(BEHIND_NAME, '')
    .replace(/[\s.,;。]+$/, '');
  return name && name.length > 1 ? name : null;
}

/** "Copyright ⓒ 한겨레. All rights reserved", "(C) 時事通信社", "© 2026 Le Parisien". */
const RIGHTS =
  /(?:copyright|©|ⓒ|\(c\)|ⓒ)[\s©ⓒ]*(?:\(c\)\s*)?(?:\d{4}\s*)?(?:by\s+)?([\p{L}][\p{L}\p{M}\p{N}\s&'’·-]{1,40})/iu;

/** The name that a line of rights names; null for any other line. */
export function findRightsName(line: string): string | null {
  const name = RIGHTS.exec(line)?.[1]
    ?.replace(/\s+(?:all rights|co|inc|ltd|\d{4}|무단|無断|tous droits|alle rechte).*$/iu, '')
    .trim();
  return name && name.length > 1 ? name : null;
}

/** "渡し船、値上げへ（時事通信） - Yahoo!ニュース": a provider in brackets before the portal's own name. */
const IN_TITLE = /[（(]([^()（）]{2,30})[)）]\s*[-–|｜]\s*[^-–|｜]{2,40}$/u;

/** The provider that a portal's title names; null for any other title. */
export const findProviderInTitle = (title: string): string | null =>
  IN_TITLE.exec(title.trim())?.[1] ?? null;

/**
 * Dates, times and what portals print beside a provider's name: "10/12(月) 8:30 配信",
 * "2026年10月12日（月）8時30分", "2026/10/12 08:30", "12 Oct".
 */
const STAMPS =
  /\d{1,4}[年./-]\d{1,2}(?:[月./-]\d{1,4})?日?|\([^()]{1,3}\)|（[^（）]{1,3}）|\d{1,2}[:時]\d{2}分?(?::\d{2})?|配信|掲載|提供|公開|\s[·•|–—-]\s/gu;

/** What is left of a line that names its provider beside the time: "時事通信". */
export function dropStamps(line: string): string {
  return line
    .replace(STAMPS, ' ')
    .replace(/^[\s[\]|,.:–—-]+|[\s[\]|,.:–—-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
