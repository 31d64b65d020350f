// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { START } from '../../../../utils/page/reading/context.ts';
import type { DrawnBlock } from '../../../../utils/page/reading/text-map.ts';
import { createRegions, type Regions } from '../../../../utils/page/reading/walk-regions.ts';

const find = (id: string) => document.getElementById(id) as Element;
const block = (text: string): DrawnBlock => ({
  block: {
    kind: 'paragraph',
    level: 0,
    text,
    links: [],
    code: [],
    marks: [],
    list: null,
    subject: null,
    region: 'main',
  },
  runs: [],
  row: null,
  cell: null,
});

/** Reads #outer with #inner in it, as a walk does. */
function read(regions: Regions) {
  regions.start();
  const outer = regions.begin(find('outer'), START);
  outer.items.push(block('before'));
  const inner = regions.begin(find('inner'), START);
  inner.items.push(block('inside'));
  regions.finish(inner);
  outer.items.push(inner, block('after'));
  regions.finish(outer);
  regions.end();
  return { outer, inner };
}
const isKnown = (regions: Regions) =>
  ['outer', 'inner'].map(id => regions.known(find(id), START) !== null);

let regions: Regions;
beforeEach(() => {
  document.body.innerHTML = '<div id="outer"><i><p id="inner"><b id="leaf">x</b></p></i></div>';
  regions = createRegions();
});

describe('regions', () => {
  it('are known once read, in the same surroundings alone', () => {
    const { outer } = read(regions);
    expect(regions.known(find('outer'), START)).toBe(outer);
    expect(regions.known(find('outer'), { ...START, aside: true })).toBeNull();
    expect(createRegions().known(find('outer'), START)).toBeNull();
  });

  it('list their blocks in order', () => {
    const { outer } = read(regions);
    expect(regions.flatten(outer).map(({ block }) => block.text)).toEqual([
      'before',
      'inside',
      'after',
    ]);
  });

  it('hand the blocks read last to the next reading, none of which are kept', () => {
    const { outer } = read(regions);
    const again = regions.begin(find('outer'), START);
    expect(again.before).toEqual([outer.items[0], outer.items[2]]);
    regions.finish(again);
    expect(again.before).toEqual([]);
  });

  it('are not kept when spoiled', () => {
    regions.start();
    const outer = regions.begin(find('outer'), START);
    regions.spoil(outer);
    regions.finish(outer);
    regions.end();
    expect(regions.known(find('outer'), START)).toBeNull();
  });
});

describe('a change', () => {
  it('is forgotten in all that stands around it', () => {
    read(regions);
    regions.forget(find('leaf'), false);
    expect(isKnown(regions)).toEqual([false, false]);
  });

  it('leaves what stands in it', () => {
    read(regions);
    regions.forget(find('outer'), false);
    expect(isKnown(regions)).toEqual([false, true]);
  });

  it('is forgotten in what stands in it where it restyles that', () => {
    read(regions);
    regions.forget(find('outer'), true);
    expect(isKnown(regions)).toEqual([false, false]);
  });

  it('of a node that is no box restyles the boxes in it', () => {
    read(regions);
    regions.forget(find('inner').parentElement as Element, true);
    expect(isKnown(regions)).toEqual([false, false]);
  });

  it('beside a box leaves it', () => {
    document.body.innerHTML += '<p id="beside"></p>';
    read(regions);
    regions.forget(find('beside'), true);
    expect(isKnown(regions)).toEqual([true, true]);
  });

  it('while a box is read keeps it from being known', () => {
    regions.start();
    const outer = regions.begin(find('outer'), START);
    regions.forget(find('leaf'), false);
    regions.finish(outer);
    regions.end();
    expect(regions.known(find('outer'), START)).toBeNull();
  });

  it('is seen again after the next walk', () => {
    read(regions);
    regions.forget(find('leaf'), false);
    read(regions);
    expect(isKnown(regions)).toEqual([true, true]);
    regions.forget(find('leaf'), false);
    expect(isKnown(regions)).toEqual([false, false]);
  });

  it('in an open shadow tree reaches its host', () => {
    const shadow = find('inner').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>x</p>';
    read(regions);
    regions.forget(shadow.firstChild as Node, false);
    expect(isKnown(regions)).toEqual([false, false]);
  });
});
