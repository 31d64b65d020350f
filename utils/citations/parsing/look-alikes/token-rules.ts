/** Hosts that stand in a bracket as a piece of a program, of markup or of a log. */
import { anyOf } from '../../../text/word-pattern.ts';
import { isNote, type LabelItem } from '../labels/label-parts.ts';
import { readName } from '../labels/read-name.ts';
import { type BracketSubject, namesDomainsOnly, namesUnknownHosts } from './bracket-subject.ts';
import type { Rule } from './rule.ts';

/** "[the guide](docs.harbour.io)": what stands in square brackets right before the bracket. */
const LABEL_BEFORE = /(?:\[([^[\]]{0,80}))?\](\s?)$/u;
/** A label of more words is a headline. */
const MOST_LABEL_WORDS = 4;

function isTargetOfLink(subject: BracketSubject): boolean {
  const match = LABEL_BEFORE.exec(subject.lead);
  const isBare = subject.label.outlets.every(part => part.kind === 'host' && !part.host.url);
  if (!match || !isBare || !namesUnknownHosts(subject)) return false;
  const [, label = '', space] = match;
  // "[Reuters] (reuters.com)", "[3] (reuters.com)", "[…]" of a quotation.
  if (!/\p{L}/u.test(label) && match[1] !== undefined) return false;
  if (readName(label, subject.context.directory)) return false;
  return space === '' || label.split(/\s+/).length <= MOST_LABEL_WORDS;
}

/** "CVE-2026-41877", "get_tide", "tideTable", glued to the bracket. */
const IDENTIFIER_AT_END = /(?:^|\s)[\w.-]*(?:_\w|[a-z][A-Z]|[A-Za-z]-?\d{3,})[\w.-]*$/;

/** "com.harbourdesk.app" is the name of a package; "tenant-48213." and "pod_17." are machines. */
const MACHINE = new RegExp(
  String.raw`^(?:com|org|net|io|de|app|dev)\.[^.]+\.|` +
    String.raw`^[^.]*(?:\d{3,}|_|\d[a-f\d]{4,}|[a-f]\d[a-f\d]{3,})[^.]*\.[^.]+\.`,
);

const ANSWERS = '(?:40[0-9]|410|429|451|50[0-4])';
const FAILURES = [
  ...['error', 'errors', 'failed', 'timeout', 'timed out', 'access denied', 'forbidden', 'blocked'],
  ...['unreachable', 'unavailable', 'captcha', 'not reachable', 'no access', 'offline', 'down'],
  ...['fehler', 'zugriff verweigert', 'gesperrt', 'nicht erreichbar', 'blockiert', 'erreur'],
  ...['accès refusé', 'inaccessible', 'bloqué', 'acceso denegado', 'bloqueado', 'inaccesible'],
  ...['erro', 'acesso negado', 'errore', 'accesso negato', 'bloccato', 'fout', 'geblokkeerd'],
  ...['błąd', 'brak dostępu', 'ошибка', 'доступ запрещён', 'недоступен', 'помилка', 'hata'],
  ...['engellendi', 'fel', 'fejl', 'feil', 'virhe', 'chyba', 'hiba', 'eroare', 'σφάλμα', 'lỗi'],
  ...['galat', 'خطأ', 'שגיאה', 'خطا'],
];
const UNSPACED_FAILURES = [
  'エラー',
  'アクセス不可',
  '错误',
  '錯誤',
  '无法访问',
  '오류',
  '접속 불가',
];
const FAILED = String.raw`(?:(?<!\p{L})${anyOf(FAILURES)}(?!\p{L})|${anyOf(UNSPACED_FAILURES)})`;
const ANSWERED = String.raw`(?:HTTP|status|code|${FAILED})\s?(?:code\s)?${ANSWERS}`;
/** "403", "error 403", "access denied" as a part of the label. */
const NOTE_OF_FAILURE = new RegExp(String.raw`^(?:${ANSWERS}$|${ANSWERED}|${FAILED})`, 'iu');
const FAILED_BEFORE = new RegExp(
  String.raw`(?:${ANSWERED}|${anyOf([
    ...['timed out', 'access denied', 'zugriff verweigert', 'accès refusé', 'acceso denegado'],
    ...['acesso negado', 'accesso negato', 'brak dostępu'],
  ])})\s*$`,
  'iu',
);

/** Three digits alone pass for a year or an hour. */
const saysFailure = (item: LabelItem): boolean =>
  (isNote(item) || item.kind === 'date') && NOTE_OF_FAILURE.test(item.text);

/** In this order; the first that fits decides. */
export const TOKEN_RULES: readonly Rule<BracketSubject>[] = [
  {
    name: 'target of a link whose markup broke',
    example: 'Read [the guide to the harbour](docs.harbourdesk.io/setup) before you start.',
    verdict: 'look-alike',
    fits: isTargetOfLink,
  },
  {
    name: 'identifier glued to its host',
    example: 'The gap of the harbour is known as CVE-2026-41877(vulndock.org) to scanners.',
    verdict: 'look-alike',
    fits: subject => namesDomainsOnly(subject) && IDENTIFIER_AT_END.test(subject.lead),
  },
  {
    name: 'name of a machine or of a package',
    example: 'The tenant of the harbour is new (tenant-48213.harbourdesk.io).',
    verdict: 'look-alike',
    fits: subject =>
      namesUnknownHosts(subject) &&
      subject.label.outlets.some(part => part.kind === 'host' && MACHINE.test(part.host.host)),
  },
  {
    name: 'server that answered an error',
    example: 'Two pages of the harbour could not be opened (harbour-post.com, 403).',
    verdict: 'look-alike',
    fits: subject =>
      subject.label.items.some(saysFailure) ||
      (namesDomainsOnly(subject) && FAILED_BEFORE.test(subject.before.slice(-40))),
  },
];
