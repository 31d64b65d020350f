import { describe, expect, it } from 'vitest';
import { unwrapRelay } from '../../../utils/urls/unwrap.ts';

const article = 'https://www.theverge.com/2026/5/19/invented-story';

describe('unwrapRelay', () => {
  it.each([
    [
      'Google AMP, https',
      'https://www.google.com/amp/s/www.theverge.com/2026/5/19/invented-story',
      article,
    ],
    [
      'Google AMP, http, another country',
      'https://www.google.co.uk/amp/www.theverge.com/2026/5/19/invented-story',
      article.replace('https', 'http'),
    ],
    ['Bing AMP', 'https://www.bing.com/amp/s/www.theverge.com/2026/5/19/invented-story', article],
    [
      'AMP cache',
      'https://www-theverge-com.cdn.ampproject.org/c/s/www.theverge.com/2026/5/19/invented-story',
      article,
    ],
    [
      'AMP cache over a publisher’s AMP page',
      'https://www-theverge-com.cdn.ampproject.org/v/s/www.theverge.com/2026/5/19/invented-story/amp/?usqp=mq331AQ',
      `${article}?usqp=mq331AQ`,
    ],
    ['publisher’s /amp', `${article}/amp`, article],
    ['publisher’s /amp/', `${article}/amp/`, article],
    [
      'publisher’s .amp.html',
      'https://www.stern.de/a-story-1.amp.html',
      'https://www.stern.de/a-story-1.html',
    ],
    ['publisher’s .amp', 'https://www.stern.de/a-story-1.amp', 'https://www.stern.de/a-story-1'],
    ['?amp=1', `${article}?amp=1`, article],
    ['bare ?amp', `${article}?amp`, article],
    ['?outputType=amp', `${article}?outputType=amp&page=2`, `${article}?page=2`],
    [
      'Google redirector',
      `https://www.google.com/url?sa=t&url=${encodeURIComponent(article)}&usg=x`,
      article,
    ],
    [
      'Google redirector, old form',
      `https://www.google.de/url?q=${encodeURIComponent(article)}&sa=D`,
      article,
    ],
    [
      'Bing News',
      `http://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&tid=t&url=${encodeURIComponent(article)}&c=1&mkt=en-us`,
      article,
    ],
    [
      'DuckDuckGo',
      `https://duckduckgo.com/l/?uddg=${encodeURIComponent(article)}&rut=abc`,
      article,
    ],
    [
      'Facebook',
      `https://l.facebook.com/l.php?u=${encodeURIComponent(`${article}?fbclid=x`)}&h=AT0`,
      article,
    ],
    [
      'Yahoo search',
      `https://r.search.yahoo.com/_ylt=x/RV=2/RE=1/RO=10/RU=${encodeURIComponent(article)}/RK=2/RS=y`,
      article,
    ],
    ['Flipboard', `https://flipboard.com/redirect?url=${encodeURIComponent(article)}`, article],
    ['Reddit', `https://out.reddit.com/t3_x?url=${encodeURIComponent(article)}`, article],
    ['VK', `https://vk.com/away.php?to=${encodeURIComponent(article)}&cc_key=`, article],
    ['VK, telephone', `https://m.vk.com/away.php?to=${encodeURIComponent(article)}`, article],
    [
      'Outlook',
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(article)}&data=05`,
      article,
    ],
    ['Slack', `https://slack-redir.net/link?url=${encodeURIComponent(article)}`, article],
    ['Instagram', `https://l.instagram.com/?u=${encodeURIComponent(article)}&e=x`, article],
    [
      'the second parameter where the first holds none',
      `https://www.google.com/url?url=&q=${encodeURIComponent(article)}`,
      article,
    ],
    [
      'a query of its own beside what tracks',
      `${article}?a=b%20c&utm_source=x`,
      `${article}?a=b%20c`,
    ],
    ['“ref”, which a server may need, stays', `${article}?ref=a&CMP=b`, `${article}?ref=a`],
    ['“amp” that says no more than true', `${article}?amp=true&a=1`, `${article}?a=1`],
    [
      'a redirector around a redirector',
      `https://www.google.com/url?q=${encodeURIComponent(`https://l.facebook.com/l.php?u=${encodeURIComponent(article)}`)}`,
      article,
    ],
    [
      'tracking parameters go, others stay',
      `${article}?utm_source=apple_news&id=7&fbclid=x&at_medium=RSS&CMP=share`,
      `${article}?id=7`,
    ],
    ['tracking fragment', `${article}#xtor=RSS-1`, article],
  ])('%s', (_, url, expected) => {
    expect(unwrapRelay(url)).toBe(expected);
  });

  it.each([
    ['an article', article],
    ['an address that re-serialising would change', 'https://EXAMPLE.com/a b'],
    ['a path that only ends like AMP', 'https://www.wired.com/story/the-new-camp'],
    ['a host amp.', 'https://amp.theguardian.com/world/invented'],
    ['Apple News, which has to be asked', 'https://apple.news/AInvented0Story'],
    [
      'Google News, which has to be asked',
      'https://news.google.com/rss/articles/CBMiInvented?oc=5',
    ],
    [
      'an archived page',
      'https://web.archive.org/web/20260519/https://www.theverge.com/2026/5/19/invented-story',
    ],
    [
      'an ordinary parameter named url',
      'https://www.wired.com/story/invented?url=https://example.com',
    ],
    ['a redirector to a script', 'https://www.google.com/url?q=javascript:alert(1)'],
    ['a redirector to credentials', 'https://www.google.com/url?q=https://user:pass@example.com/'],
    ['no address', 'not an address'],
    [
      'a redirector with credentials',
      `https://a:b@www.google.com/url?q=${encodeURIComponent(article)}`,
    ],
    ['an AMP cache of a host without a dot', 'https://www.google.com/amp/s/localhost/a'],
    [
      'a host that only looks like a redirector',
      `https://www.notgoogle.com/url?q=${encodeURIComponent(article)}`,
    ],
    ['?amp=2', `${article}?amp=2`],
    ['?outputType=text', `${article}?outputType=text`],
    ['a fragment that may be a route', `${article}#/chapter/2`],
    ['another scheme', 'mailto:desk@example.com'],
    ['empty', ''],
  ])('leaves alone: %s', (_, url) => {
    expect(unwrapRelay(url)).toBe(url);
  });

  it('takes off five redirectors and no sixth', () => {
    const wrapped = (layers: number): string =>
      layers === 0
        ? article
        : `https://www.google.com/url?q=${encodeURIComponent(wrapped(layers - 1))}`;
    expect(unwrapRelay(wrapped(5))).toBe(article);
    expect(unwrapRelay(wrapped(6))).toBe(wrapped(1));
  });

  it('ends on a redirector that points to itself', () => {
    let url = article;
    for (let layer = 0; layer < 40; layer++)
      url = `https://www.google.com/url?q=${encodeURIComponent(url).slice(0, 4000)}`;
    expect(URL.canParse(unwrapRelay(url))).toBe(true);
  });
});
