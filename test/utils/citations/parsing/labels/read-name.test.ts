import { describe, expect, it } from 'vitest';
import { NAME_FORMS, readName } from '../../../../../utils/citations/parsing/labels/read-name.ts';
import { smallDirectory } from '../../small-directory.ts';

const read = (text: string): string | null => {
  const named = readName(text, smallDirectory);
  if (!named) return null;
  const { host, outlet, carrier, date } = named;
  return [host?.host, outlet, carrier && `< ${carrier}`, date && `@ ${date}`]
    .filter(Boolean)
    .join(' ');
};

describe('NAME_FORMS', () => {
  it.each(NAME_FORMS)('$name is the form of: $example', ({ name, example }) => {
    const form = NAME_FORMS.find(one => one.read(example, smallDirectory) !== undefined);
    expect(form?.name).toBe(name);
    expect(readName(example, smallDirectory)).not.toBeNull();
  });
});

describe('readName', () => {
  it.each([
    ['Reuters', 'reuters.com'],
    ['Reuters.', 'reuters.com'],
    ['AP', 'apnews.com'],
    ['cnbc.com', 'cnbc.com cnbc.com'],
    ['www.bbc.co.uk/a', 'bbc.co.uk bbc.com'],
    ['harbour-post.co.nz.', 'harbour-post.co.nz harbour-post.co.nz'],
    ['Reuters via Yahoo', 'reuters.com < yahoo.com'],
    ['Reuters through cnbc.com', 'reuters.com < cnbc.com'],
    ['Harbour Post via Yahoo', 'yahoo.com'],
    ['Reuters+2', 'reuters.com'],
    ['Reuters + 12 others', 'reuters.com'],
    ['Axios article', 'axios.com'],
    ['CNN event pages', 'cnn.com'],
    ['CNBC Jul 31', 'cnbc.com @ Jul 31'],
    ['CNBC: Jul 31', 'cnbc.com @ Jul 31'],
    ['CNBC (Jul 31', 'cnbc.com @ Jul 31'],
    ['bbc.com 2025', 'bbc.com bbc.com @ 2025'],
    ['The New York Times May 19', 'nytimes.com @ May 19'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    '',
    'X',
    'nobody',
    'Harbour Post',
    'Reuters and others',
    'Harbour Post on Yahoo',
    'Reuters via nobody',
    'Nobody+2',
    'Nobody report',
    'Nobody 2025',
    'Reuters of it 2025',
    'Jul 31',
    `${'a'.repeat(60)} Reuters`,
  ])('nobody: %s', text => expect(read(text)).toBeNull());
});
