/** Outlets that keep web archives out: that an archive lacks a page of theirs says nothing. */

import { hostOf, isWithin } from '../urls/host.ts';

/**
 * Publishers that shut the Internet Archive out since the end of 2025, with their larger sites: 340
 * outlets and more, after Nieman Lab's counts (https://www.niemanlab.org/, reported at
 * https://www.techdirt.com/2026/02/13/). Some answer its robots with a refusal, others have the
 * archive itself answer as if it had nothing.
 */
const SHUT: Readonly<Record<string, readonly string[]>> = {
  'The New York Times': ['nytimes.com'],
  'The Guardian': ['theguardian.com guardian.co.uk'],
  'Financial Times': ['ft.com'],
  'USA Today Co., once Gannett': [
    'usatoday.com azcentral.com freep.com indystar.com jsonline.com tennessean.com',
    'cincinnati.com dispatch.com desmoinesregister.com courier-journal.com',
    'palmbeachpost.com northjersey.com app.com lohud.com democratandchronicle.com',
    'oklahoman.com commercialappeal.com knoxnews.com rgj.com delawareonline.com',
    'floridatoday.com news-press.com naplesnews.com jacksonville.com',
    'providencejournal.com greenvilleonline.com burlingtonfreepress.com',
  ],
  McClatchy: [
    'miamiherald.com elnuevoherald.com sacbee.com kansascity.com star-telegram.com',
    'charlotteobserver.com newsobserver.com thestate.com fresnobee.com idahostatesman.com',
    'kentucky.com kansas.com thenewstribune.com modbee.com sanluisobispo.com',
    'bellinghamherald.com myrtlebeachonline.com macon.com ledger-enquirer.com',
    'sunherald.com tri-cityherald.com theolympian.com islandpacket.com bradenton.com',
    'centredaily.com',
  ],
  'Advance Local': [
    'nj.com cleveland.com al.com oregonlive.com mlive.com masslive.com syracuse.com',
    'pennlive.com silive.com lehighvalleylive.com',
  ],
  'Tribune Publishing': [
    'chicagotribune.com nydailynews.com orlandosentinel.com sun-sentinel.com courant.com',
    'mcall.com dailypress.com pilotonline.com',
  ],
};
const DOMAINS = Object.values(SHUT).flatMap(lines => lines.join(' ').split(' '));

/** Whether the outlet of an address keeps web archives out, as far as is known. */
export function keepsArchivesOut(address: string): boolean {
  const host = hostOf(address);
  return host !== null && DOMAINS.some(domain => isWithin(host, domain));
}
