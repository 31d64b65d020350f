/**
 * Public names that lead to the reader's own machine or network: DNS answers for them with a
 * private address, or with one that is written in the name. No outlet publishes under any of them.
 * A name that is missing here is still caught by the address that answers (answer-address.ts).
 */

/** Each stands for itself and for every name under it. */
export const HOME_NAMES: readonly string[] = [
  // The address is written in the name, or changes from one question to the next, which is made
  // for reaching into networks: https://nip.io, https://sslip.io, https://traefik.me,
  // https://github.com/taviso/rbndr, https://1u.ms
  ...['nip.io', 'sslip.io', 'xip.io', 'traefik.me', 'local-ip.co', 'local-ip.sh'],
  ...['rbndr.us', '1u.ms'],
  // Always 127.0.0.1, for developers: http://readme.localtest.me, https://docs.lando.dev
  // (lndo.site), https://ddev.com/blog/ddev-name-resolution-wildcards/, https://get.localhost.direct
  ...['localtest.me', 'lvh.me', 'vcap.me', 'fuf.me', 'ulh.us', '42foo.com', 'lacolhost.com'],
  ...['local.gd', 'localho.st', 'localhost.direct', 'yoogle.com', 'beweb.com', 'lndo.site'],
  ...['ddev.site', 'docksal.site', '127-0-0-1.org.uk'],
  // The box answers to its name for whoever is behind it: https://fritz.com (fritz.box), Netgear
  // (https://kb.netgear.com/27199), TP-Link (https://www.tp-link.com/support/faq/87/), Linksys,
  // ASUS, Tenda, Xiaomi, Vodafone, O2, Telecom Italia
  ...['fritz.box', 'routerlogin.net', 'routerlogin.com', 'mywifiext.net', 'orbilogin.com'],
  ...['orbilogin.net', 'tplinkwifi.net', 'tplinklogin.net', 'tplinkrepeater.net'],
  ...['tplinkmodem.net', 'tplinkextender.net', 'tplogin.cn', 'melogin.cn', 'falogin.cn'],
  ...['linksyssmartwifi.com', 'router.asus.com', 'asusrouter.com', 'tendawifi.com'],
  ...['router.miwifi.com', 'easy.box', 'o2.box', 'home.telecomitalia.it'],
  // Names with certificates for machines at home: Plex
  // (https://support.plex.tv/articles/206225077), Synology ("192-168-1-2.name.direct.quickconnect.to"),
  // UniFi, Unraid, Western Digital, and the machines of a Tailscale network
  // (https://tailscale.com/kb/1081/magicdns)
  ...['plex.direct', 'direct.quickconnect.to', 'ui.direct', 'myunraid.net', 'remotewd.com'],
  'ts.net',
];

const KNOWN: ReadonlySet<string> = new Set(HOME_NAMES);
const MOST_LABELS = Math.max(...HOME_NAMES.map(name => name.split('.').length));

/** Whether a host ("10-0-0-2.abc.plex.direct") is such a name or stands under one. */
export function leadsHome(host: string): boolean {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.').slice(-MOST_LABELS);
  return labels.some((_, at) => KNOWN.has(labels.slice(at).join('.')));
}
