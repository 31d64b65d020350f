import { expect, it } from 'vitest';
import { breathe } from '../../../../utils/trace/run/breathe.ts';

const workFor = (ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

it('lets a timer have its turn while work goes on, whoever works', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  const work = async () => {
    for (let i = 0; i < 20; i++) {
      workFor(10);
      await breathe();
    }
  };
  await Promise.all([work(), work()]);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});

it('gives none away where the turn has only begun', async () => {
  workFor(40);
  await breathe();
  let turned = false;
  setTimeout(() => {
    turned = true;
  });
  for (let i = 0; i < 50; i++) await breathe();
  expect(turned).toBe(false);
});
