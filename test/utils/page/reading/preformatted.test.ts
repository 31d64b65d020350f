// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isProse } from '../../../../utils/page/reading/preformatted.ts';

const pre = (html: string): Element => {
  document.body.innerHTML = `<pre>${html}</pre>`;
  return document.querySelector('pre') as Element;
};

describe('isProse', () => {
  it.each([
    'The harbour closed for nine days.\nhttps://www.bbc.com/a?b=c;d\n\nFerries went on, and fares rose by 5 %.',
    '* Die Fähren fahren weiter. -&gt; https://www.ndr.de/a\n* Der Hafen bleibt bis Mai geschlossen.',
    '港口因为大风关闭了九天。\n渡轮仍然照常航行到对岸，票价上涨了百分之五，居民对此表示不满，市政府将于下周举行听证会讨论此事。',
  ])('prose: %s', html => expect(isProse(pre(html))).toBe(true));

  it.each([
    'npm install whence',
    'const a = 1;\nconst b = 2;\nconsole.log(a + b); // It prints the sum of both. It is three.',
    '<code>The harbour closed for nine days. Ferries went on, and fares rose by five.</code>',
    'The <span class="hljs-keyword">harbour</span> closed for nine days. Ferries went on, and so on.',
    '2026-05-19 12:00:01 INFO 8812 started.\n2026-05-19 12:00:02 WARN 8812 stopped.\n2026-05-19 12:00:03',
    'name      size   date\nharbour   12     2026\nferry     14     2025\npier      15     2024',
    '$ whence trace page.html prints the claims of the page. It needs no network at all to do so.',
  ])('no prose: %s', html => expect(isProse(pre(html))).toBe(false));
});
