/** Links in brackets or behind sentences: which lead to a source, and which to anything else. */
import { userSite } from '../../../outlets/user-platforms.ts';
import { decodePercent } from '../../../urls/decode.ts';
import { isWithin } from '../../../urls/host.ts';
import type { DetectionContext } from '../detection-context.ts';
import { type LinkLabel, labelNamesHost, lettersOf } from '../labels/link-label.ts';
import { SOURCE_WORDS } from '../source-word-list.ts';
import { explainsName } from './link-names.ts';
import { isOffer } from './link-offers.ts';
import {
  isComments,
  isDocumentation,
  isFrontPage,
  isNetworkPost,
  isOtherPlace,
  isProfile,
  isRegistry,
  isRepository,
  isSharesPage,
} from './link-places.ts';
import {
  asksForAction,
  isAside,
  isIdentifier,
  isNetwork,
  isRegisteredNumber,
  namesThing,
} from './link-words.ts';
import { firstRule, type Rule } from './rule.ts';

/** A link, and the page that it stands on. */
export interface LinkSubject {
  readonly link: LinkLabel;
  /** True for a link to the site that the page itself stands on. */
  readonly isOwn: boolean;
  /** True where the page says itself that a source follows: "Source: Crypton". */
  readonly isIntroduced?: boolean;
}

const SOURCE_LABELS = new Set(
  SOURCE_WORDS.filter(({ kind }) => kind === 'source').map(({ word }) => word),
);
/** "source", "Quelle": there the page itself says that the link is one. */
const isSourceWord = (label: string): boolean => SOURCE_LABELS.has(label.toLowerCase());

const isPost = ({ link }: LinkSubject): boolean => /\/status\//.test(link.address);

/**
 * "IEC", "WebTransport": two capitals or more, in one word of letters or two. With digits or hyphens
 * it is a release or a model, whose card is cited.
 */
const isThingName = (label: string): boolean =>
  /^\p{L}+(?: \p{L}+)?$/u.test(label) && (label.match(/\p{Lu}/gu)?.length ?? 0) > 1;

/** True where the last part of an address is the label: "…/wiki/IEC". */
function isPageOf(label: string, address: string): boolean {
  const last =
    address
      .replace(/[/?#]*(?:[?#].*)?$/, '')
      .split('/')
      .at(-1) ?? '';
  return label.split(' ').length <= 2 && lettersOf(decodePercent(last)) === lettersOf(label);
}

/** In this order; a link that none fits is a source. Links are written as Markdown. */
export const LINK_RULES: readonly Rule<LinkSubject>[] = [
  {
    name: 'page of the site itself',
    example: 'Our prices changed ([see the table](https://briefing.example/pricing)).',
    verdict: 'look-alike',
    fits: ({ link, isOwn }) => !link.host?.includes('.') || isOwn,
  },
  {
    name: 'place without reports',
    example: 'The museum ([how to get there](https://goo.gl/maps/abc)) is closed.',
    verdict: 'look-alike',
    fits: ({ link }) => isOtherPlace(link.address),
  },
  {
    name: 'picture of a post',
    example: 'Ferries stop! [pic.twitter.com/wYyhOe5U6p](https://t.co/wYyhOe5U6p)',
    verdict: 'look-alike',
    fits: ({ link }) => /^pic\.(?:twitter|x)\.com\//i.test(link.plain),
  },
  {
    name: 'symbol of a share',
    example: 'Kelpworks ([KELP](https://kelpworks.com/investors)) is up for sale.',
    verdict: 'look-alike',
    fits: ({ link }) =>
      link.named === null && /^[A-Z.]{1,6}$/i.test(link.plain) && isSharesPage(link.address),
  },
  {
    name: 'comments of a page',
    example: 'The harbour closed on Monday ([12](https://harbour-post.com/a#comments)).',
    verdict: 'look-alike',
    fits: ({ link }) => isComments(link.address),
  },
  {
    name: 'source code',
    example: 'The widget is out ([source](https://github.com/acme/widget)).',
    verdict: 'look-alike',
    fits: ({ link }) => link.plain.toLowerCase() === 'source' && isRepository(link.address),
  },
  {
    name: 'post under its author’s handle',
    example: 'The agent escaped ([@adalovell](https://x.com/adalovell/status/1931426)).',
    verdict: 'citation',
    fits: subject => namesThing(subject.link.plain) && isPost(subject),
  },
  {
    name: 'post under the name of its network',
    example: 'The gates stay shut ([Bluesky](https://bsky.app/profile/ada.example/post/3kq7f)).',
    verdict: 'citation',
    fits: ({ link }) => isNetwork(link.plain) && isNetworkPost(link.address),
  },
  {
    name: 'thing that reports nothing',
    example: 'Fixed a crash when the list is empty ([#812](https://github.com/acme/w/pull/812)).',
    verdict: 'look-alike',
    fits: ({ link }) => namesThing(link.plain),
  },
  {
    name: 'number of a security or of a law',
    example: 'The firm ([WKN A0HLD1](https://www.harbour-post.com/s)) is up for sale.',
    verdict: 'look-alike',
    fits: ({ link }) => isRegisteredNumber(link.plain),
  },
  {
    // A word of the sentence that happens to be linked: no report stands behind "as with".
    name: 'aside that goes on with the sentence',
    example: 'It saves much time ([as with supersonic](https://www.harbour-post.com/v)).',
    verdict: 'look-alike',
    fits: ({ link }) => isAside(link.plain),
  },
  {
    name: 'another name of a thing, or what it is',
    example: 'It runs on a mesh ([also known as Kelpnet](https://www.harbour-post.com/k)).',
    verdict: 'look-alike',
    fits: ({ link }) => !link.isReport && explainsName(link.plain),
  },
  {
    name: 'offer',
    example: 'The tide clock is out ([$249 at Harbour Hall](https://www.harbour-post.com/c)).',
    verdict: 'look-alike',
    fits: ({ link }) => isOffer(link.plain),
  },
  {
    name: 'domain as the label',
    example: 'The model is out ([github.com](https://github.com/acme)).',
    verdict: 'citation',
    fits: ({ link }) => link.named !== null && link.named.host !== null,
  },
  {
    name: 'profile on a network',
    example: 'Marta Ruiz ([LinkedIn](https://www.linkedin.com/in/martaruiz)) joins as head.',
    verdict: 'look-alike',
    fits: ({ link }) => isProfile(link.address),
  },
  {
    name: 'name of the linked site',
    example: 'The ferry is out ([GitHub](https://github.com/acme/ferry/releases/tag/v2)).',
    verdict: 'citation',
    fits: ({ link }) => labelNamesHost(link),
  },
  {
    // The title of the page is a source: "([GraphQL | A query language for your API](…))".
    name: 'front page of somebody who is no outlet',
    example: 'It passed the test of the harbour’s board ([HBX](https://www.hbx.ch/)).',
    verdict: 'look-alike',
    fits: ({ link: { named, plain, address }, isIntroduced = false }) =>
      !isIntroduced &&
      named === null &&
      isFrontPage(address) &&
      /^\S+(?:\s\S+)?$/.test(plain) &&
      !isSourceWord(plain),
  },
  {
    name: 'action or page of every site',
    example: 'Before you start, make an account ([create one here](https://tool.io/sign-up)).',
    verdict: 'look-alike',
    fits: ({ link }) => asksForAction(link.plain),
  },
  {
    name: 'package',
    example: 'Install the plugin ([acme-widget](https://www.npmjs.com/package/acme-widget)).',
    verdict: 'look-alike',
    fits: ({ link }) => isRegistry(link.address),
  },
  {
    name: 'name from a program',
    example: 'The class ([EventTarget](https://developer.mozilla.org/docs/EventTarget)) waits.',
    verdict: 'look-alike',
    fits: ({ link }) =>
      link.named === null &&
      link.host !== null &&
      isDocumentation(link.host) &&
      isIdentifier(link.plain),
  },
  {
    // "(Spain)", "(a report)" may be cited; a name with capitals inside is that of a thing.
    name: 'page of the thing that it names',
    example: 'The reader has a serial port ([IEC](https://www.harbour-wiki.org/index.php/IEC)).',
    verdict: 'look-alike',
    fits: ({ link: { named, plain, address } }) =>
      named === null && isThingName(plain) && isPageOf(plain, address),
  },
];

/** True for a link that leads to what a claim could come from. */
export const isSourceLink = (
  link: LinkLabel,
  context: DetectionContext,
  isIntroduced = false,
): boolean =>
  firstRule(LINK_RULES, { link, isOwn: isOwnLink(link, context), isIntroduced })?.verdict !==
  'look-alike';

/**
 * True for a link to the page's own site, another host of it included: "help.backstage.com" on
 * backstage.com.
 */
export const isOwnLink = (
  { host, named }: LinkLabel,
  { pageHost, ownDomains, directory }: DetectionContext,
): boolean =>
  host !== null &&
  (host === pageHost ||
    ownDomains.has(directory.domainOf(host) ?? host) ||
    // "japannews.yomiuri.co.jp", an outlet of its own, on yomiuri.co.jp
    // but "noah.medium.com" is somebody else's than "medium.com/@ada", and what says "(axios.com)" on
    // evil.example cites Axios, wherever it leads: "axios.evil.example" is to be looked at
    (named === null &&
      userSite(host) === null &&
      [...ownDomains].some(own => isWithin(host, own))));
