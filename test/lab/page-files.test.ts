import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pageFileServer, pageOfFile } from './page-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'whence-pages-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function served(path: string, url = pageOfFile(path).url): Promise<string> {
  const answer = await pageFileServer([pageOfFile(path)])(new URL(url));
  return answer === 'reset' ? 'reset' : `${answer.status} ${answer.body}`;
}

describe('a page given as a path', () => {
  it('has an https origin that is its own and the same every time', () => {
    const [a, again, b] = [file('a.html', 'x'), file('a.html', 'x'), file('b.html', 'x')].map(
      path => pageOfFile(path),
    );
    expect(a?.url).toMatch(/^https:\/\/page-[0-9a-f]{12}\.example\/a\.html$/);
    expect(again?.url).toBe(a?.url);
    expect(new URL(b?.url ?? '').host).not.toBe(new URL(a?.url ?? '').host);
  });

  it('is served as it is when it is HTML', async () => {
    expect(await served(file('c d.html', '<p>(x.com)</p>'))).toBe('200 <p>(x.com)</p>');
  });

  it('is rendered when it is Markdown: links are links, bare domains stay bare, HTML stays text', async () => {
    const page = await served(
      file(
        'e.md',
        '# Head & tail\n\nA claim ([x.com](https://x.com/a)). Another (y.com). <b>no</b>\n\n- one',
      ),
    );
    expect(page).toContain('<title>Head &amp; tail</title>');
    expect(page).toContain('(<a href="https://x.com/a">x.com</a>)');
    expect(page).toContain('Another (y.com). &lt;b&gt;no&lt;/b&gt;');
    expect(page).toContain('<li>one</li>');
  });

  it('is rendered when it is plain text, and indented text is no code', async () => {
    const page = await served(file('f.txt', 'One.\n\n    Two (x.com).'));
    expect(page).toContain('<title>f.txt</title>');
    expect(page).toContain('<p>Two (x.com).</p>');
  });

  it('brings the files beside it and no others', async () => {
    const page = file('g.html', 'x');
    file('style.css', 'p{}');
    const { origin } = new URL(pageOfFile(page).url);
    expect(await served(page, `${origin}/style.css`)).toBe('200 p{}');
    expect(await served(page, `${origin}/none.css`)).toMatch(/^404/);
    expect(await served(page, `${origin}/..%2f..%2fetc%2fpasswd`)).toMatch(/^404/);
    expect(await served(page, 'https://page-000000000000.example/g.html')).toMatch(/^404/);
  });
});
