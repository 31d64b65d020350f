import { expect, it } from 'vitest';
import { placesOf } from '../../../../utils/trace/run/reading-order.ts';

const trace = { citations: ['k1', 'k2', 'k3', 'k4'].map(id => ({ id })) };

it('looks up what is on screen first, then from the top', () => {
  const places = placesOf({ trace, inView: ['k4', 'k3', 'gone'] });
  expect(['k1', 'k2', 'k3', 'k4', 'k9'].map(id => places({ id }))).toEqual([2, 3, 0, 1, 4]);
});

it('goes from the top where nothing is known of the screen', () => {
  const places = placesOf({ trace });
  expect(trace.citations.map(places)).toEqual([0, 1, 2, 3]);
});
