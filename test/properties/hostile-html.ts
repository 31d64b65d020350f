import fc from 'fast-check';

/** Pieces of markup in any order: what a page cut, nested and closed at random is made of. */
const piece = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="byline author related">',
    '</div>',
    '<a rel=author href="/author/x">',
    '</a>',
    '<h1>',
    '</h1>',
    '<time datetime="2026-05-19">',
    '</time>',
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle","author":[{"name":["Jane Doe",null]},7],"datePublished":20260519}',
    '</script>',
    '<meta name=author content="By Jane Doe, MD">',
    '<title>',
    '</title>',
    '<!--',
    '-->',
    '<svg>',
    '</svg>',
    '&amp;#8217;',
    '<br><br>',
    '<li>',
    '</table>',
    '<td>',
    'By Jane Doe',
    '19. Mai 2026',
    '有料会員',
    'Subscribe to continue reading',
    '<base href="javascript:x">',
    '<link rel=canonical href="//[">',
  ),
);
/** A page of such pieces. */
export const hostileHtml = fc.array(piece, { maxLength: 60 }).map(parts => parts.join(''));
