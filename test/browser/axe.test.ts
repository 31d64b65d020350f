import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CARD_SHOTS } from '../lab/screens/card-shots.ts';
import { LOOKS } from '../lab/screens/looks.ts';
import { SHOTS } from '../lab/screens/scenes.ts';
import { openStudio, type Studio } from '../lab/screens/studio.ts';

/** Every kind of screen once; `npm run screens` takes all states in all looks. */
const SCREENS = new Set([
  'popup-done',
  'popup-read',
  'popup-tracing',
  'popup-needs',
  'popup-empty',
  'popup-export-open',
  'popup-details',
  'panel-done',
  'report-table',
  'report-needs',
  'report-narrow',
  'library',
  'paste',
  'selection',
  'options-filled',
  'welcome-card',
]);

let studio: Studio;

beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio?.close());

const [light, dark] = ['light', 'dark'].map(name => LOOKS.find(look => look.name === name));
const states = CARD_SHOTS.filter(({ name }) => !name.startsWith('card-over'));
const layouts = CARD_SHOTS.filter(({ name }) => name.startsWith('card-over'));

describe.each([{ look: light }, { look: dark }])('axe in $look.name', ({ look }) => {
  if (!look) throw new Error('a look is missing');

  it.each(SHOTS.filter(({ name }) => SCREENS.has(name)))('finds nothing on $name', async shot => {
    expect(await studio.screen(shot, look)).toEqual([]);
  });

  it.each([...states, ...layouts])(
    'finds nothing on $name, whole beside its citation, over the page and untouched by its styles',
    async shot => {
      expect(await studio.card(shot, look)).toEqual([]);
    },
  );
});
