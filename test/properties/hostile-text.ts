import fc from 'fast-check';

/** Pieces that writers and readers of text trip over, of every syntax that the project touches. */
const PIECES = [
  '<p>',
  '</p>',
  '<script>alert(1)</script>',
  '<script type="application/ld+json">',
  '</script>',
  '<item><title>A story</title><link>https://a.example/b</link></item>',
  '<url><loc>https://a.example/2026/05/19/story</loc>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?xml version="1.0"?>',
  '<rss><channel>',
  '&amp;#8217;',
  '&#0;',
  '&',
  '{"results":[{"url":"https://a.example/c","title":null}]}',
  '[{"link":{"rendered":7}}]',
  '{',
  '}',
  '\\',
  '"',
  "'",
  '`',
  '|',
  '\n',
  '\r\n',
  '\u2028',
  '\u0000',
  '\uD83D',
  '\u202E',
  '=HYPERLINK("https://a.example","x")',
  '+1',
  '-1',
  '@a',
  '[[',
  '}}',
  '{{cite web|url=',
  '$x$',
  '%',
  '#',
  '~~~',
  '](javascript:alert(1))',
  'https://a.example/b?c=d&e=f',
  'javascript:alert(1)',
  'http://[::1]/',
  '19 May 2026',
  '2026-05-19T09:00:00Z',
  '99999999999999999999',
  'ER  - ',
  'TY  - JOUR',
  '港は閉鎖。',
  'العربية',
  'The harbour closed (Reuters).',
];

/** Any text, and texts of those pieces, up to some 400 characters. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 16 })
    .map(parts => parts.join('')),
);

/** What any JSON can hold, with those texts in it. */
export const hostileJson = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    hostileText,
    fc.constantFrom(null, true, 0, -1, 1e308, '', 'https://a.example/b'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom('url', 'link', 'title', 'results', 'web', 'data', 'articles', 'response'),
        fc.constantFrom('traces', 'schema', 'page', 'claims', 'citations', '__proto__', 'id'),
        hostileText,
      ),
      tie('value'),
      { maxKeys: 5 },
    ),
  ),
})).value;
