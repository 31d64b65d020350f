// A briefing as a React application draws it. Stories and names are invented.
import { createElement, useState } from 'react';

const CLAIMS = [
  [
    'Kelpworks said on September 15 that it had raised $48 million in a round led by Ostrander Capital.',
    'techcrunch.com',
  ],
  [
    'Halvard Motors will buy the binder for a small city car that it plans to sell from 2028.',
    'cnbc.com',
  ],
  ['The ferry dock of Port Ellery has stood empty for six years.', 'axios.com'],
];

/**
 * Text, marks and a counter: React splits each paragraph into several text nodes, as it does on
 * real pages.
 */
export function App() {
  const [read, setRead] = useState(0);
  return createElement(
    'article',
    null,
    createElement('h1', null, 'A glue from seaweed (invented)'),
    ...CLAIMS.map(([text, outlet], i) =>
      createElement('p', { key: i }, text, ' ', '(', outlet, ')'),
    ),
    createElement(
      'button',
      { type: 'button', onClick: () => setRead(read + 1) },
      'Read ',
      read,
      ' times',
    ),
  );
}
