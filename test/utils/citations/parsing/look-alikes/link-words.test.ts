import { describe, expect, it } from 'vitest';
import {
  asksForAction,
  isIdentifier,
  namesThing,
  THINGS,
} from '../../../../../utils/citations/parsing/look-alikes/link-words.ts';

describe('asksForAction', () => {
  it.each([
    ...['here', 'Click here', 'read more', 'the table', 'Sign up', 'sign-in', 'login', 'Join now'],
    ...['create one here', 'get 20 copies', 'watch the trailer', 'RSVP', 'Spotify', 'docs'],
    ...['release notes', 'video', 'licence'],
  ])('%s', label => expect(asksForAction(label)).toBe(true));

  it.each([
    ...['there', 'click on', 'read how it closed', 'joined', 'video of the harbour', 'docs of it'],
    ...['see how it closed', 'Use of force', 'getting one', ''],
    `get the ${'a'.repeat(41)}`,
  ])('not: %s', label => expect(asksForAction(label)).toBe(false));

  it('takes requests of up to 40 units behind the object', () =>
    expect(asksForAction(`get the${'a'.repeat(40)}`)).toBe(true));
});

describe('namesThing', () => {
  it.each(THINGS)('$example', ({ example }) => {
    expect(namesThing(example)).toBe(true);
    expect(THINGS.filter(({ pattern }) => pattern.test(example))).toHaveLength(1);
  });

  it.each(['kapitel IV', '#12', 'issue !7', 'OTCQB: ACME', '3.11', '0123456', 'code ABC'])(
    '%s',
    label => expect(namesThing(label)).toBe(true),
  );
  it.each([
    'Chapter',
    '12 ferries',
    'PR 812',
    'ada@lovell',
    'LON: ACME',
    '$acmeacme',
    '012345',
    'abcdefg',
  ])('not: %s', label => expect(namesThing(label)).toBe(false));
});

describe('isIdentifier', () => {
  it.each([
    ...['EventTarget', 'useEffect', 'useEffect()', 'std::vector', 'Array.from()', 'ptr->x'],
    ...['snake_case', 'snake_case()', '`x`', '--verbose', '-v'],
  ])('%s', label => expect(isIdentifier(label)).toBe(true));
  it.each(['Event', 'event target', 'EVENT', 'Snake_Case', 'a-b', '- v', 'how it works'])(
    'not: %s',
    label => expect(isIdentifier(label)).toBe(false),
  );
});
