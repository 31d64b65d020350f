import { expect, it } from 'vitest';
import { escapeHtml } from '../../../utils/exports/escape-html.ts';

it('escapes what ends an element or a quoted attribute, on one line', () => {
  expect(escapeHtml(`<b class="a">\n'x' & y</b>`)).toBe(
    '&#60;b class=&#34;a&#34;&#62; &#39;x&#39; &#38; y&#60;/b&#62;',
  );
});
