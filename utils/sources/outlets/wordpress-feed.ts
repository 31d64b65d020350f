import type { Source } from '../../trace/model/source.ts';
import { answerCandidates, answerFailure, answerNothing, answerUnreadable } from '../candidates.ts';
import { hasWords, listOutletHosts, pickWords, siteOf } from '../question.ts';
import { looksLikeXml } from '../xml.ts';
import { readFeed } from './feed-items.ts';
import { mayBeWordPress, probeWordPress } from './wordpress.ts';

const CACHE_MS = 3600e3;
const MOST_WORDS = 3;

/**
 * A WordPress site's search as a feed: for sites that keep their REST interface closed. Where that
 * answers, this would only find the same.
 */
export const wordpressFeed: Source = {
  id: 'wordpress-feed',
  applies: question => mayBeWordPress(question) && hasWords(question),
  hosts: question => listOutletHosts(question, question.outlet?.lookups.wordpress),
  async find(question, fetch) {
    const origin = question.outlet?.lookups.wordpress ?? `https://${siteOf(question)}`;
    const probe = await probeWordPress(question, fetch);
    if (probe.ok) return answerNothing(origin, 'askedAlready');
    if (probe.reason === 'gone' || probe.reason === 'bad-answer')
      return answerNothing(origin, 'notWordPress');
    // A closed interface answers 401 or 403 ("rest_forbidden").
    if (probe.reason !== 'blocked') return answerFailure(origin, probe);
    const words = pickWords(question, question.title ? 12 : MOST_WORDS);
    const url = `${origin}/?${new URLSearchParams({ s: words.join(' '), feed: 'rss2' })}`;
    const answer = await fetch({
      url,
      why: 'wordpress search feed',
      cacheMs: CACHE_MS,
      respectRobots: true,
    });
    if (!answer.ok) return answerFailure(url, answer);
    if (!looksLikeXml(answer.text)) return answerUnreadable(url, 'a page came instead of a feed');
    return answerCandidates('wordpress-feed', url, readFeed(answer.text, answer.url));
  },
};
