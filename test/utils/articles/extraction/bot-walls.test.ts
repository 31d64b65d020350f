import { describe, expect, it } from 'vitest';
import { wallOf } from '../../../../utils/articles/extraction/bot-walls.ts';

const page = (title: string, body = '') =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const STORY = '<p>An invented story that goes on about something else entirely.</p>'.repeat(400);
const AT = 'https://example.com/story';

describe('a page that stands before the page', () => {
  const walls: Record<string, readonly [html: string, wall: string, url?: string]> = {
    'Cloudflare’s check': [page('Just a moment...'), 'a robot check'],
    'Cloudflare’s refusal': [page('Attention Required! | Cloudflare'), 'a robot check'],
    'Bloomberg’s question': [page('Bloomberg - Are you a robot?'), 'a robot check'],
    PerimeterX: [page('Access to this page has been denied.'), 'a robot check'],
    'PerimeterX by its element': [
      page('example.com', '<div id="px-captcha"></div>'),
      'a robot check',
    ],
    DataDome: [
      page('reuters.example', '<script src="https://ct.captcha-delivery.com/c.js"></script>'),
      'a robot check',
    ],
    Imperva: [page('Pardon Our Interruption'), 'a robot check'],
    'Imperva by its script': [
      page('', '<script src="/_Incapsula_Resource?x=1"></script>'),
      'a robot check',
    ],
    Akamai: [page('Access Denied', 'Reference #18.2d'), 'a robot check'],
    Vercel: [page('Vercel Security Checkpoint'), 'a robot check'],
    DuckDuckGo: [
      '<form id="challenge-form" action="//duckduckgo.com/anomaly.js?sv=html">',
      'a robot check',
    ],
    'Google’s consent': [page('Before you continue to Google News'), 'a consent page'],
    'a consent host': [
      page('Example'),
      'a consent page',
      'https://consent.yahoo.com/v2/collectConsent?sessionId=1',
    ],
    'another consent host': [
      page('Example'),
      'a consent page',
      'https://consent.example.co.uk/?redirect=x',
    ],
    'a consent page of the outlet’s own': [
      page('Example'),
      'a consent page',
      'https://www.example.de/zustimmung?url=https%3A%2F%2Fwww.example.de%2Fstory',
    ],
    'one that hyphens its name': [
      page('Example'),
      'a consent page',
      'https://www.example.de/consent-a-?targetUrl=https%3A%2F%2Fwww.example.de%2Fstory',
    ],
    'a page to sign in on': [
      page('Sign in'),
      'a sign-in page',
      'https://myaccount.example.com/auth/login?redirect_uri=https%3A%2F%2Fwww.example.com%2Fstory',
    ],
    'a page to subscribe on': [
      page('Subscribe'),
      'a sign-in page',
      'https://www.example.com/subscribe?from=/story',
    ],
    'a sign-in host': [
      page('Example'),
      'a sign-in page',
      'https://sso.accounts.example.com/x.html?next=%2Fstory',
    ],
    'a long script with few words': [
      page(
        'Just a moment...',
        `<script>${'var a = 1;'.repeat(20_000)}</script><p>Enable JavaScript.</p>`,
      ),
      'a robot check',
    ],
  };
  for (const [name, [html, wall, url = AT]] of Object.entries(walls))
    it(name, () => expect(wallOf(html, url)).toBe(wall));
});

describe('a page that only speaks of such pages', () => {
  const pages: Record<string, string> = {
    'a story about robots': page('Are robots human? A long look', STORY),
    'a story about checks': page(
      'How captcha-delivery.com and px-captcha work',
      `${STORY}captcha-delivery.com px-captcha cf-challenge`,
    ),
    'a story that has its title from one': page('Just a moment: how long a second was', STORY),
    'a story that asks the same': page('Are you human? Inside the test', STORY),
    'a story about going on': page('Before you continue scrolling, read this', STORY),
    'a story of a moment': page('For just a moment, the market held', STORY),
    'a story about access': page('Access denied: who may enter the archive', STORY),
    'a page without a title': `<p>${STORY}</p>`,
    nothing: '',
  };
  for (const [name, html] of Object.entries(pages))
    it(name, () => expect(wallOf(html, AT)).toBeNull());

  it.each([
    'https://example.com/2026/05/consent-and-the-law?ref=https%3A%2F%2Fexample.org',
    'https://example.com/subscribe',
    'https://example.com/tech/login-pages-are-dying?page=2',
    'https://example.com/register/of-births/story',
    'not an address',
  ])('an article at %s', url => expect(wallOf(page('A story', STORY), url)).toBeNull());
});

describe('how much a wall says', () => {
  const words = (count: number) => page('Checking your browser', `<p>${'word '.repeat(count)}`);
  it('is 400 words with its title, those of scripts left out', () => {
    expect(wallOf(words(397), AT)).toBe('a robot check');
    expect(wallOf(words(398), AT)).toBeNull();
    const script = `<script>${'word '.repeat(500)}</script>`;
    expect(wallOf(words(397) + script, AT)).toBe('a robot check');
  });
  it('is less than 20,000 characters where only a script tells', () => {
    const marked = '<div id="px-captcha">';
    const upTo = (length: number) => `${marked}${' '.repeat(length - marked.length)}`;
    expect(wallOf(upTo(19_999), AT)).toBe('a robot check');
    expect(wallOf(upTo(20_000), AT)).toBeNull();
  });
});
