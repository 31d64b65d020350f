// @vitest-environment happy-dom

import { beforeEach, describe, expect, it } from 'vitest';
import { enterElement, findOuter, type Root } from '../../../../utils/page/reading/drawn-tree.ts';

const find = (id: string) => document.getElementById(id) as Element;
let met: Root[];
const enter = (element: Element) => enterElement(element, root => met.push(root));

beforeEach(() => {
  met = [];
  document.body.innerHTML = '<div id="host"><b id="light">Invented</b></div><p id="plain">x</p>';
});

describe('going into an element', () => {
  it('finds its children', () => {
    expect(enter(find('plain'))).toEqual({ next: find('plain').firstChild, shown: null });
    expect(met).toEqual([]);
  });

  it('finds the open shadow tree of a host instead, and tells of it', () => {
    const root = find('host').attachShadow({ mode: 'open' });
    root.innerHTML = '<i>inside</i>';
    expect(enter(find('host'))).toEqual({ next: root.firstChild, shown: null });
    expect(met).toEqual([root]);
  });

  it('finds what was handed to a slot, else what the slot holds itself', () => {
    const root = find('host').attachShadow({ mode: 'open' });
    root.innerHTML = '<slot></slot><slot name="empty"><u>instead</u></slot>';
    const [full, empty] = root.querySelectorAll('slot') as unknown as Element[];
    expect(enter(full as Element)).toEqual({ next: null, shown: [find('light')] });
    expect(enter(empty as Element)).toEqual({
      next: (empty as Element).firstChild,
      shown: null,
    });
  });

  it('takes an SVG element named slot for what it is', () => {
    const named = document.createElementNS('http://www.w3.org/2000/svg', 'slot');
    named.append('drawn');
    expect(enter(named)).toEqual({ next: named.firstChild, shown: null });
  });

  it('finds nothing in a frame that it may not see', () => {
    const frame = document.createElement('iframe');
    Object.defineProperty(frame, 'contentDocument', {
      get: () => {
        throw new Error('another origin');
      },
    });
    expect(enter(frame)).toEqual({ next: null, shown: [] });
  });

  it('finds the body of a frame of the same origin, unless one writes in it', () => {
    const frame = document.createElement('iframe');
    const inside = document.implementation.createHTMLDocument('inside');
    Object.defineProperty(frame, 'contentDocument', { value: inside });
    expect(enter(frame)).toEqual({ next: null, shown: [inside.body] });
    expect(met).toEqual([inside]);
    Object.defineProperty(inside, 'designMode', { value: 'on' });
    expect(enter(frame)).toEqual({ next: null, shown: [] });
  });
});

describe('going out of a node', () => {
  it('leads over the edge of a shadow tree to its host, and ends at the document', () => {
    const root = find('host').attachShadow({ mode: 'open' });
    root.innerHTML = '<i>inside</i>';
    expect(findOuter(root.firstChild as Node)).toBe(root);
    expect(findOuter(root)).toBe(find('host'));
    expect(findOuter(document)).toBeNull();
  });
});
