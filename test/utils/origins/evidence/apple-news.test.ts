import { describe, expect, it } from 'vitest';
import {
  appleNewsTarget,
  readAppleNewsTitle,
} from '../../../../utils/origins/evidence/apple-news.ts';

const shell = (target: string) => `<title>An invented story — The Atlantic</title><script>
  function redirectToUrl(url) { window.location = url }
  window.location = "applenewss:///AInvented";
  ${target}
</script><a onclick='redirectToUrl("https://www.theatlantic.com/ideas/2026/05/other/")'>Tap here</a>`;
const url = 'https://apple.news/AInvented0Story';

describe('appleNewsTarget', () => {
  it.each([
    [
      'after a timeout',
      'redirectToUrlAfterTimeout("https://www.theatlantic.com/ideas/2026/05/invented/?utm_source=apple_news", 0)',
    ],
    [
      'at once',
      'redirectToUrl("https://www.theatlantic.com/ideas/2026/05/invented/?utm_source=apple_news")',
    ],
    [
      'escaped slashes',
      'redirectToUrl("https:\\/\\/www.theatlantic.com\\/ideas\\/2026\\/05\\/invented\\/")',
    ],
    ['single quotes', "redirectToUrl('https://www.theatlantic.com/ideas/2026/05/invented/')"],
  ])('%s', (_, call) => {
    expect(appleNewsTarget(url, shell(call))).toBe(
      'https://www.theatlantic.com/ideas/2026/05/invented/',
    );
  });

  it('falls back on the link for those without a script', () => {
    expect(appleNewsTarget(url, shell(''))).toBe(
      'https://www.theatlantic.com/ideas/2026/05/other/',
    );
  });
  it.each([
    ['a story of the app alone', url, '<script>redirectToUrl("applenewss:///AInvented")</script>'],
    [
      'a target at Apple',
      url,
      '<script>redirectToUrl("https://www.apple.com/apple-news/")</script>',
    ],
    [
      'another site',
      'https://example.com/',
      shell('redirectToUrl("https://www.theatlantic.com/a/b")'),
    ],
    ['no page', url, ''],
    ['no address', 'apple.news', shell('')],
  ])('null for %s', (_, at, html) => {
    expect(appleNewsTarget(at, html)).toBeNull();
  });
});

describe('readAppleNewsTitle', () => {
  it('splits at the last dash', () => {
    expect(readAppleNewsTitle('One — two — The Atlantic')).toEqual({
      headline: 'One — two',
      outlet: 'The Atlantic',
    });
    expect(readAppleNewsTitle('No outlet here')).toBeNull();
  });
});
