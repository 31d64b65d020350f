import { describe, expect, it } from 'vitest';
import type { BlockLike } from '../../build.ts';
import { citationsIn, form, itReads } from '../../form-cases.ts';

const item = (text: string): BlockLike => ({ kind: 'list-item', level: 1, list: 1, text });

describe('domains at the end of a line', () => {
  itReads([
    form(
      'behind a dash',
      'The lock opens again in May after repairs — reuters.com',
      '— reuters.com | domain | reuters.com',
    ),
    form(
      'behind a comma, with a path and a stop',
      'The lock opens again in May, bbc.com/news/4411.',
      ', bbc.com/news/4411 | link | bbc.com -> https://bbc.com/news/4411',
    ),
    form(
      'in a list, whoever it is',
      item('The lock opens again in May after repairs, lock-weekly.co'),
      ', lock-weekly.co | domain | lock-weekly.co',
    ),
    form(
      'behind a Japanese comma',
      item('水門は五月に再び開く、reuters.com'),
      '、reuters.com | domain | reuters.com',
    ),
    form(
      'behind an arrow in German',
      item('Die Schleuse öffnet im Mai wieder → spiegel.de'),
      '→ spiegel.de | domain | spiegel.de',
    ),
    form(
      'at the end of a clause',
      'The lock opens again in May · reuters.com; the ferries go on until then',
      '· reuters.com | domain | reuters.com',
    ),
    form('behind a stop', 'The lock opens again in May. cnbc.com', 'cnbc.com | domain | cnbc.com'),
  ]);

  it.each<BlockLike>([
    'The lock opens again in May after repairs — lock-weekly.co',
    'You can book a berth in the new online shop, kanalshop.co',
    item('You can book a berth on our new website, kanalshop.co'),
    item('Jane Roe, head of research, acme.co'),
    item('The firm runs five sites, among them acme.co, reuters.com'),
    item('The firm was bought last year by its rival, Booking.com'),
    item('The code of the lock is open to all, github.com'),
    'Reuters — reuters.com',
    'Sign up · reuters.com; the lock opens again in May after repairs',
    { kind: 'heading', level: 2, text: 'The lock opens again in May — reuters.com' },
    'Write to the harbour master and his men, roe@reuters.com',
  ])('not: %j', like => expect(citationsIn(like)).toEqual([]));
});
