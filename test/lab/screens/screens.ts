/**
 * Draws every screen with fixtures in a real Chromium and looks at it with axe: `npm run screens
 * [-- --look LOOK NAME…]` writes out/screens/*.png. Exit 1 when axe or a page finds fault.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CARD_SHOTS } from './card-shots.ts';
import { LOOKS } from './looks.ts';
import { SHOTS } from './scenes.ts';
import { openStudio } from './studio.ts';

const OUT = resolve('out/screens');

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { look: { type: 'string', multiple: true } },
});
const wanted = <T extends { readonly name: string }>(shots: readonly T[]): readonly T[] =>
  shots.filter(
    ({ name }) => positionals.length === 0 || positionals.some(word => name.includes(word)),
  );

mkdirSync(OUT, { recursive: true });
const studio = await openStudio();
let taken = 0;
let faults = 0;
const report = (name: string, found: readonly string[]) => {
  taken++;
  faults += found.length;
  for (const fault of found) console.error(`${name}: ${fault}`);
};
for (const look of LOOKS.filter(({ name }) => values.look?.includes(name) ?? true)) {
  const picture = (name: string) => `${OUT}/${name}.${look.name}.png`;
  for (const shot of wanted(SHOTS))
    report(`${shot.name} ${look.name}`, await studio.screen(shot, look, picture(shot.name)));
  for (const shot of wanted(CARD_SHOTS))
    report(`${shot.name} ${look.name}`, await studio.card(shot, look, picture(shot.name)));
}
await studio.close();
console.log(`${taken} pictures in out/screens, ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
