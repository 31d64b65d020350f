/** A feed around items, one item, and a page that is none. */
export const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Example</title><link>https://example.com/</link>${items}</channel></rss>`;
export const ITEM =
  '<item><title><![CDATA[Invented <em>ruling</em> & more]]></title><link>https://example.com/ruling</link><pubDate>Tue, 19 May 2026 15:40:00 GMT</pubDate><media:content url="x"><media:title>A film</media:title></media:content></item>';
export const page = (head: string) =>
  `<!doctype html><html><head>${head}</head><body><a href="/feed/">Feed</a></body></html>`;
