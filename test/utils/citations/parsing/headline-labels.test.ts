import { describe } from 'vitest';
import { form, itReads } from '../form-cases.ts';

describe('headline-labels', () => {
  itReads([
    form(
      'a linked title with its outlet',
      '<https://www.bloomberg.com/a|Ferries stop for nine days> (Bloomberg)',
      '(Bloomberg) | outlet | bloomberg.com -> https://www.bloomberg.com/a',
    ),
    form(
      'a title with its outlet inside the link',
      '<https://www.cnbc.com/a|Ferries stop for nine days (CNBC)>',
      '(CNBC) | outlet | cnbc.com -> https://www.cnbc.com/a',
    ),
    form(
      'the same in markdown',
      '- [Ferries stop for nine days (CNBC)](https://www.cnbc.com/a)',
      '(CNBC) | outlet | cnbc.com -> https://www.cnbc.com/a',
    ),
    form(
      'a title, its host and its address',
      "Here's what to expect from the ferry's next report (www.harbour-post.com) — https://www.harbour-post.com/a",
      '(www.harbour-post.com) | domain | harbour-post.com -> https://www.harbour-post.com/a',
    ),
    form(
      'a Hacker News label',
      '<https://github.com/acme/ferry|Show HN: A ferry timetable in 2 kB> (github.com)',
      '(github.com) | domain | github.com -> https://github.com/acme/ferry',
    ),
    form(
      'a linked title of 16 units',
      '<https://www.cnbc.com/a|Ferries stop now> (CNBC)',
      '(CNBC) | outlet | cnbc.com -> https://www.cnbc.com/a',
    ),
    form(
      'a linked word of 15 units',
      '<https://www.cnbc.com/a|Ferries stop it> (CNBC)',
      '(CNBC) | outlet | cnbc.com',
    ),
    form(
      'words between the title and the label',
      '<https://www.cnbc.com/a|Ferries stop for nine days> they say (CNBC)',
      '(CNBC) | outlet | cnbc.com',
    ),
    form(
      'a title that leads elsewhere',
      '<https://harbour-post.com/a|Ferries stop for nine days> (CNBC)',
      '(CNBC) | outlet | cnbc.com',
    ),
    form(
      'one outlet of two that it leads to',
      '<https://www.cnbc.com/a|Ferries stop for nine days> (CNBC, BBC)',
      'CNBC | outlet | cnbc.com -> https://www.cnbc.com/a',
      'BBC | outlet | bbc.com',
    ),
    form(
      'a label that is a link itself',
      '<https://www.cnbc.com/a|Ferries stop for nine days> (<https://www.reuters.com/a|Reuters>)',
      '(Reuters) | link | reuters.com -> https://www.reuters.com/a',
    ),
    form(
      'a label with one link in it',
      '<https://www.cnbc.com/a|Ferries stop for nine days> (<https://www.reuters.com/a|Reuters>, BBC)',
      'Reuters | link | reuters.com -> https://www.reuters.com/a',
      'BBC | outlet | bbc.com',
    ),
  ]);
});
