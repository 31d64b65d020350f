/** Pages that stand in front of the one that was asked for: robot checks and consent walls, told by what they print. */

/** Titles that only such pages have, each as seen. */
const TITLES: readonly { readonly title: RegExp; readonly wall: string }[] = [
  // Cloudflare: "Just a moment...", "Attention Required! | Cloudflare", older "Please Wait... | Cloudflare"
  { title: /^just a moment\b|\| cloudflare$|^checking your browser/i, wall: 'a robot check' },
  // Bloomberg: "Bloomberg - Are you a robot?"; PerimeterX: "Access to this page has been denied"; Imperva: "Pardon Our Interruption"
  { title: /\bare you (?:a robot|human)\b|^access to this page has been denied|^pardon our interruption/i, wall: 'a robot check' },
  // Akamai: "Access Denied"; "Human Verification"; "Robot or human?" ; Vercel: "Vercel Security Checkpoint"; "Security check"
  {
    title:
      /^(?:access denied|human verification|robot or human\??|vercel security checkpoint|security check(?:point)?|verify (?:that )?you are (?:a )?human|bot verification|ddos-guard)$/i,
    wall: 'a robot check',
  },
  // Google: "Before you continue to Google News"; Yahoo: "Yahoo is part of the Yahoo family of brands" and its translations
  {
    title:
      /^(?:before you continue|bevor sie (?:zu|fortfahren)|avant d.(?:accéder|utiliser)|yahoo (?:is part of|ist teil|fait partie|forma parte|fa parte))/i,
    wall: 'a consent page',
  },
];

/** Script and element names of the checks; an article that speaks of them is longer than such a page. */
const MARKERS =
  /captcha-delivery\.com|px-captcha|_px(?:AppId|Captcha)|cf-challenge|cdn-cgi\/challenge-platform|challenge-error-text|_Incapsula_Resource|awsWafCookieDomainList|anomaly-modal|anomaly\.js|geo\.captcha|Please enable JS and disable any ad blocker|hcaptcha-challenge/i;
const SHORT = 20_000;

/** Hosts and paths that consent redirects end on. */
const CONSENT =
  /^https:\/\/(?:consent\.(?:google|youtube|yahoo)\.|guce\.|(?:www\.)?cmpv2\.|myprivacy\.|consent\.[a-z-]+\.(?:com|de|fr|it|nl)\/)/;

/** What wall an HTML page is ("a robot check", "a consent page"); null for one that is none. `url` is where it came from after redirects. */
export function wallOf(html: string, url: string): string | null {
  if (CONSENT.test(url)) return 'a consent page';
  const title = (/<title[^>]*>([^<]{0,300})/i.exec(html.slice(0, 50_000))?.[1] ?? '').replace(/\s+/g, ' ').trim();
  for (const known of TITLES) if (known.title.test(title)) return known.wall;
  return html.length < SHORT && MARKERS.test(html) ? 'a robot check' : null;
}
