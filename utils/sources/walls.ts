/** Statuses with which hosts turn machines away rather than say that a page is gone. */
const WALL_STATUS: ReadonlySet<number> = new Set([401, 402, 403, 406, 451]);

/** What robot walls say of themselves; looked for in short pages' heads only, since articles quote them too. */
const WALL_TEXT: readonly RegExp[] = [
  /<title>\s*(just a moment|attention required|are you a robot|access denied|access to this page has been denied|pardon our interruption|verify you are human|security check)/i,
  /captcha-delivery\.com/i,
  /id=["']px-captcha|perimeterx/i,
  /cf-challenge|challenge-platform|__cf_chl_/i,
  /unfortunately, bots use duckduckgo too/i,
];

/** Hosts that stand before others to ask for consent: the page behind them was not reached. */
const CONSENT_HOSTS = /^(consent\.(google|yahoo|youtube)\.com|guce\.[a-z.]+|consent\.[a-z0-9-]+\.[a-z.]+)$/;

const HEAD_CHARS = 20_000;

/** What keeps a machine out, in a few words, or null: the status, the words of a robot page, or a consent page that came instead. */
export function wallOf(status: number, finalUrl: string, text: string): string | null {
  if (WALL_STATUS.has(status)) return `${status}: the site turns programs away`;
  if (URL.canParse(finalUrl) && CONSENT_HOSTS.test(new URL(finalUrl).hostname)) return 'a consent page came instead';
  const head = text.slice(0, HEAD_CHARS);
  return text.length < 400_000 && WALL_TEXT.some(pattern => pattern.test(head)) ? 'a robot check came instead' : null;
}
