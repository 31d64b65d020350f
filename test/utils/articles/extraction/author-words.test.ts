import { describe, expect, it } from 'vitest';
import {
  AGENCY,
  BY,
  DATED,
  DEGREE,
  DESK,
  LABEL,
  NOBODY,
  NOISE,
  ORGANISATION,
  ROLE,
} from '../../../../utils/articles/extraction/author-words.ts';

describe('what leads a name is cut off', () => {
  it.each([
    [BY, 'By Jane Doe'],
    [BY, 'Story by Jane Doe'],
    [BY, 'von Jane Doe'],
    [BY, 'Ein Gastbeitrag von Jane Doe'],
    [BY, 'Propos recueillis par Jane Doe'],
    [BY, 'by: Jane Doe'],
    [LABEL, 'Author: Jane Doe'],
    [LABEL, 'About the authors: Jane Doe'],
    [LABEL, 'Autorin : Jane Doe'],
    [LABEL, '文／Jane Doe'],
  ])('%s of %s', (pattern, line) => {
    expect(line.replace(pattern, '')).toBe('Jane Doe');
  });

  it.each([
    [BY, 'Byron Doe'],
    [BY, 'Jane von Doe'],
    [LABEL, 'Authority: none'],
    [LABEL, 'Jane: author'],
  ])('%s leaves %s alone', (pattern, line) => {
    expect(line.replace(pattern, '')).toBe(line);
  });
});

describe.each([
  {
    name: 'DEGREE',
    pattern: DEGREE,
    is: ['MD', 'M.D.', 'Ph. D.', 'PhD', 'Jr.', 'III', 'RDN', 'Psy.D.'],
    not: ['Madeline', 'Dr. Doe', 'Mbappé', 'MDR Sachsen-Anhalt', 'RND Berlin', 'NDR'],
  },
  {
    name: 'ROLE',
    pattern: ROLE,
    is: ['Senior Correspondent', 'reporters', 'Redakteurin', 'Head of Video', 'giornalista'],
    not: ['Jane Doe', 'Editorial Board', 'Wright'],
  },
  {
    name: 'DESK',
    pattern: DESK,
    is: ['News Staff', 'Redaktion', 'The Sports Desk'],
    not: ['Stafford', 'Jane Doe'],
  },
  {
    name: 'ORGANISATION',
    pattern: ORGANISATION,
    is: [
      'Harvard Medical School',
      'Nordex SE',
      'example.com',
      'Lesotho Times',
      'Verein e. V',
      'Doe Studios',
    ],
    not: ['Jane Seymour', 'Ingrid Schooler', 'Jane Timesworth'],
  },
  {
    name: 'AGENCY',
    pattern: AGENCY,
    is: ['AP', 'dpa/lno', 'AFP, Paris'],
    not: ['ap', 'APPLE', 'the AP'],
  },
  {
    name: 'NOBODY',
    pattern: NOBODY,
    is: ['Admin', 'N/A', 'Share this', 'Kommentare'],
    not: ['Admin Doe', 'Sharee'],
  },
  {
    name: 'NOISE',
    pattern: NOISE,
    is: [
      '@jane',
      '5 min read',
      '12:30',
      'Photos by Jane Doe',
      'year 2024',
      'fact-checked',
      'Artikel von',
    ],
    not: ['Jane Doe', 'Artikel', '24'],
  },
  {
    name: 'DATED',
    pattern: DATED,
    is: ['Dec 13', '19 May', '3 pm', 'Sept. 4', 'März 3', 'Tue, 5'],
    not: ['May Doe', 'April Doe', 'Jan Muster'],
  },
])('$name', ({ pattern, is, not }) => {
  it.each(is)('is found in %s', text => expect(pattern.test(text)).toBe(true));
  it.each(not)('is not found in %s', text => expect(pattern.test(text)).toBe(false));
});
