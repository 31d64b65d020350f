import { describe, expect, it } from 'vitest';
import {
  isProductName,
  namesFile,
  readHost,
} from '../../../../utils/citations/parsing/printed-host.ts';
import { smallDirectory } from '../small-directory.ts';

describe('readHost', () => {
  it.each([
    { token: 'techcrunch.com', host: 'techcrunch.com', path: '' },
    { token: 'www.techcrunch.com', host: 'techcrunch.com', path: '' },
    { token: 'CNBC.com', host: 'cnbc.com', path: '' },
    { token: 'en.wikipedia.org', host: 'en.wikipedia.org', path: '' },
    { token: 'noahpinion.blog/p/x-78', host: 'noahpinion.blog', path: '/p/x-78' },
    { token: 'https://www.noahpinion.blog/p/x', host: 'noahpinion.blog', path: '/p/x' },
    { token: 'keda.sh', host: 'keda.sh', path: '' },
    { token: 'lobste.rs', host: 'lobste.rs', path: '' },
    { token: 'deepmind.google', host: 'deepmind.google', path: '' },
  ])('$token is a host', ({ token, host, path }) =>
    expect(readHost(token, smallDirectory)).toMatchObject({ host, path }),
  );

  it.each([
    'README.md',
    'app.py',
    'main.rs',
    'setup.sh',
    'package.json',
    'Next.js',
    'Node.js',
    'fs.readFile',
    'this.handleClick',
    'e.g',
    'U.S',
    'v1.2',
    '192.168.1.7',
    'localhost',
    'me@x.com',
    'example.com',
    'sub.example.org',
    'yourdomain.com',
    'manage.domain.com',
    'api.github.com',
    'x.com:8080',
    'foo_bar.com',
    '-a.com',
    'a..com',
    'st.bottomless',
    '',
  ])('%s is none', token => expect(readHost(token, smallDirectory)).toBeNull());

  it.each([
    { token: 'Fly.io', product: true },
    { token: 'Mistral.AI', product: true },
    { token: 'X.ai', product: true },
    { token: 'harbour-post.com', product: false },
    { token: 'CNBC.com', product: false },
    { token: 'Bloomberg.com', product: false },
    { token: 'UFC.com', product: false },
  ])('$token is a product: $product', ({ token, product }) => {
    const host = readHost(token, smallDirectory);
    expect(host && isProductName(host, smallDirectory)).toBe(product);
  });
});

describe('namesFile', () => {
  it.each(['about-me.md', 'see README.md', 'sse-server.js, x', 'config/thesis.yaml'])('%s', text =>
    expect(namesFile(text)).toBe(true),
  );
  it.each(['techcrunch.com', 'no file here', 'bbc.co.uk, 2025', 'v1.2'])('not %s', text =>
    expect(namesFile(text)).toBe(false),
  );
});
