/**
 * Datelines: "LONDON (AP) —", "Berlin (dpa) -", "【6月18日 AFP】", "新华社北京11月17日电". They say whose text
 * it is.
 */

import type { Evidence } from '../evidence.ts';
import { saySeen } from '../messages.ts';
import { agencyOfDateline } from './agencies.ts';
import { evidenceOfAgency, evidenceOfName } from './build-evidence.ts';
import { type ExaminedPage, isOwnName, resolveName } from './examined-page.ts';

/**
 * A place with an optional date before the mark: "ST. JOSEPH, Mich.", "Madrid, 5 may", "New Delhi
 * [India], May 5", "Berlin/Paris", "القاهرة".
 */
const PLACE = "(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}\\p{N}\\s.,'’/\\[\\]–-]{0,70}?\\s*)?";
const MARK = '([\\p{L}][\\p{L}\\p{N}\\s.&+-]{0,30}?)';
/**
 * What follows the bracket: a dash, "--", ".-", a colon; in some houses nothing but the first word.
 */
const AFTER = '\\s*(?:--|[-–—:|=]|\\.\\s*[-–—])';

/** `strict` where only a known agency may be meant. */
const FORMS: readonly { readonly form: RegExp; readonly strict: boolean }[] = [
  // "LOS ANGELES (AP) — ", "(Reuters) — ", "Paris, 5 mai (AFP) – ", "NEW DELHI [India], May 5
  // (ANI): ", "Berlin (dpa/bb) - ", "(ANSA) - ROMA"
  {
    form: new RegExp(`^[-–—\\s]*${PLACE}[(（]${MARK}(?:/[^)）]{1,30})?[)）]${AFTER}`, 'u'),
    strict: false,
  },
  // "(CNN)The …", "NEW DELHI, May 5 (PTI) The …", "LONDON (Reuters) The …": no dash, so only a
  // known mark counts.
  {
    form: new RegExp(
      `^[-–—\\s]*${PLACE}[(（]${MARK}(?:/[^)）]{1,30})?[)）]\\s*[\\p{Lu}\\p{Lo}“"‘]`,
      'u',
    ),
    strict: true,
  },
  // "［東京　５日　ロイター］ - ", "[ワシントン 5日 ロイター] -", "【6月18日 AFP】", "【ロンドン共同】", "【パリ時事】", "[서울=뉴시스]"
  {
    form: /^\s*[［[【](?:[^\]］】]{0,20}[\s　=＝日])?([^\s　\]］】=＝]{2,12})[\]］】]/u,
    strict: true,
  },
  // "【ロンドン共同】", "【パリ時事】": the mark is glued to the place.
  { form: /^\s*【[^】]{1,10}?(共同|時事|ロイター|聯合ニュース)】/u, strict: true },
  // "(서울=연합뉴스) 홍길동 기자 ="
  { form: /^\s*\([^)=]{1,12}=([^)]{2,8})\)/u, strict: true },
  // "新华社北京11月17日电", "中新网11月17日电", "新華社台北5日電", "（法新社巴黎5日电）"
  {
    form: /^\s*[（(]?(新华社|新華社|中新社|中新网|法新社|路透社|美联社|中央社)[\p{L}\p{N}]{0,14}?(?:日)?[电電讯訊]/u,
    strict: true,
  },
  // "MOSCOW, May 5. /TASS/. ", "МОСКВА, 5 мая. /ТАСС/."
  { form: /^\s*\p{Lu}[\p{L}\p{N}\s.,'’-]{2,50}\/([\p{L}\s-]{2,14})\/\s*[.–—-]/u, strict: true },
  // "МОСКВА, 5 мая — РИА Новости.", "Москва. 5 мая. INTERFAX.RU - "
  {
    form: /^\s*[\p{Lu}\p{N}][\p{L}\p{N}\s.,-]{2,40}[-–—.]\s(РИА Новости|ТАСС|Интерфакс|INTERFAX)(?:\.RU)?\s*[.–—-]/u,
    strict: true,
  },
];
/** How many paragraphs may stand before the text proper: captions, buttons, "Editor's note". */
const REACH = 6;

/** The mark of a dateline at the start of a text: "AP"; null without one. */
export function findDatelineMark(text: string): string | null {
  const start = text.slice(0, 160);
  for (const { form, strict } of FORMS) {
    const mark = form.exec(start)?.[1]?.trim();
    if (mark && (!strict || agencyOfDateline(mark))) return mark;
  }
  return null;
}

/**
 * Born from "ST. JOSEPH, Mich. (AP) — Michigan health authorities …" on detroit.cbslocal.com. The
 * agency's own site and an outlet's own mark are no copies. Another outlet's mark ("(NewsNation)
 * —") counts where the directory knows it.
 */
export function dateline(page: ExaminedPage): Evidence[] {
  const { directory, domain } = page;
  for (const text of startsOf(page)) {
    const mark = findDatelineMark(text);
    if (!mark) continue;
    const agency = agencyOfDateline(mark);
    const seen = saySeen('begins', text.slice(0, 70).trim());
    // The agency's own page ends the search: what follows on it is the agency's text as well.
    if (agency) return evidenceOfAgency('dateline', seen, agency, page);
    if (isOwnName(mark, page)) continue;
    const { outlet, name } = resolveName(mark, directory);
    if (outlet && outlet !== domain)
      return [evidenceOfName('dateline-outlet', seen, { outlet, name, agency: null })];
  }
  return [];
}

/**
 * Where a dateline may stand. Where the page cuts the text off, its description may still begin with
 * the agency's first sentence.
 */
function startsOf({ facts, article }: ExaminedPage): string[] {
  const paragraphs = facts.paragraphs.slice(0, REACH).map(({ text }) => text);
  return [
    ...(paragraphs.length > 0 ? paragraphs : article.text.split('\n\n', REACH)),
    ...(facts.metas.get('description') ?? []).slice(0, 1),
    ...(facts.metas.get('og:description') ?? []).slice(0, 1),
  ];
}
