/**
 * Hosts that give everybody a site of their own: there the subdomain is who publishes, not the
 * host.
 */

/** Domains under which each subdomain is somebody else's site: "stratechery.substack.com". */
const SUFFIXES = new Set(
  `altervista.org angelfire.com bearblog.dev beehiiv.com blog.fc2.com blog.jp bravejournal.com buzzsprout.com canalblog.com carrd.co
  cloudfront.net dreamwidth.org firebaseapp.com framer.website ghost.io github.io gitlab.io hashnode.dev hatenablog.com hatenablog.jp
  hatenadiary.com hatenadiary.jp herokuapp.com hubpages.com jimdofree.com jugem.jp libsyn.com listed.to livedoor.blog livejournal.com
  mataroa.blog medium.com micro.blog mirror.xyz neocities.org netlify.app notion.site onrender.com over-blog.com pages.dev pixnet.net
  podbean.com posthaven.com prose.sh pubpub.org readthedocs.io seesaa.net skyrock.com squarespace.com substack.com svbtle.com
  tistory.com transistor.fm tripod.com tumblr.com typepad.com vercel.app web.app webflow.io weebly.com wixsite.com wordpress.com
  write.as writeas.com`.split(/\s+/),
);

/** Labels of the longest of them, and of "blogspot.com.br": no others need a look. */
const MOST_LABELS = 3;

/** Subdomains that are the host's own: "www.substack.com", "blog.medium.com". */
const OWN =
  /^(?:www\d?|m|mobile|amp|about|api|app|apps|blog|cdn|customers|de|developers?|docs|en|es|feeds?|fr|get|help|img|images|login|mail|media|my|news|newsroom|on|open|policy|press|reader|search|static|status|support)$/;

/**
 * The site of one user that a host (lower case, no port) belongs to: "www.letters.substack.com"
 * gives "letters.substack.com", any national blogspot counts. Null where the host is nobody's in
 * particular.
 */
export function userSite(host: string): string | null {
  const labels = host.split('.');
  for (let at = Math.max(1, labels.length - MOST_LABELS); at < labels.length - 1; at++) {
    const user = labels[at - 1] ?? '';
    if (SUFFIXES.has(labels.slice(at).join('.')) || labels[at] === 'blogspot') {
      return OWN.test(user) ? null : labels.slice(at - 1).join('.');
    }
  }
  return null;
}
