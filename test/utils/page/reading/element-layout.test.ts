// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest';
import {
  keepsLines,
  readLayout,
  type Surroundings,
} from '../../../../utils/page/reading/element-layout.ts';

const AROUND: Surroundings = { layout: 'text', invisible: false, collapsed: false };

/** The layout of the element with the id "x". */
function layoutOf(html: string, around: Partial<Surroundings> = {}) {
  document.body.innerHTML = html;
  const element = document.getElementById('x');
  if (!element) throw new Error('no element');
  return readLayout(element, { ...AROUND, ...around });
}

describe('what is not drawn', () => {
  const clips = ['rect(0px, 0px, 0px, 0px)', 'rect(1px, 1px, 1px, 1px)'];
  const hidden = [
    { name: 'a script', html: '<script id="x"></script>' },
    { name: 'hidden', html: '<p id="x" hidden>a</p>' },
    { name: 'hidden, inline', html: '<span id="x" hidden>a</span>' },
    { name: 'what is written in', html: '<div id="x" contenteditable>a</div>' },
    { name: 'what is written in, said so', html: '<div id="x" contenteditable="true">a</div>' },
    { name: 'a text box by role', html: '<div id="x" role="textbox">a</div>' },
    { name: 'no display', html: '<p id="x" style="display:none">a</p>' },
    { name: 'a clip path', html: '<b id="x" style="position:absolute;clip-path:inset(50%)">a</b>' },
    { name: 'all cut', html: '<b id="x" style="position:absolute;clip-path:inset(100%)">a</b>' },
    {
      name: 'for screen readers, lifted',
      html: '<b id="x" class="visually-hidden" style="position:absolute">a</b>',
    },
    {
      name: 'for screen readers, fixed',
      html: '<b id="x" class="a sr-only" style="position:fixed">a</b>',
    },
    ...clips.map(clip => ({
      name: clip,
      html: `<b id="x" style="position:absolute;clip:${clip}">a</b>`,
    })),
  ];
  it.each(hidden)('$name', ({ html }) => {
    expect(layoutOf(html).flow).toBe('hidden');
  });

  const drawn = [
    {
      name: 'a clip of what stays in its line',
      html: '<b id="x" style="clip-path:inset(50%)">a</b>',
    },
    {
      name: 'a lifted element that is drawn',
      html: '<b id="x" class="badge" style="position:absolute">a</b>',
    },
    {
      name: 'a word that only begins like the name',
      html: '<b id="x" class="offscreened" style="position:absolute">a</b>',
    },
    {
      name: 'a clip that leaves more',
      html: '<b id="x" style="position:absolute;clip:rect(2px, 9px, 9px, 0px)">a</b>',
    },
    { name: 'what may not be written in', html: '<b id="x" contenteditable="false">a</b>' },
    { name: 'found in the page', html: '<b id="x" hidden="until-found">a</b>' },
  ];
  it.each(drawn)('is not: $name', ({ html }) => {
    expect(layoutOf(html).flow).toBe('inline');
  });
});

describe('visibility', () => {
  it.each(['hidden', 'collapse'])('%s makes invisible, not absent', visibility => {
    expect(layoutOf(`<p id="x" style="visibility:${visibility}">a</p>`)).toMatchObject({
      flow: 'block',
      invisible: true,
    });
  });

  it('may be given back inside', () => {
    const html = '<p style="visibility:hidden"><b id="x" style="visibility:visible">a</b></p>';
    expect(layoutOf(html, { invisible: true }).invisible).toBe(false);
  });

  it('is looked at in every part of what is invisible', () => {
    const html = '<p style="visibility:hidden"><b id="x">a</b></p>';
    expect(layoutOf(html, { invisible: true }).invisible).toBe(true);
  });
});

describe('what is collapsed', () => {
  it('stays so in all its parts', () => {
    expect(layoutOf('<p id="x">a</p>', { collapsed: true }).collapsed).toBe(true);
    expect(layoutOf('<p id="x">a</p>').collapsed).toBe(false);
  });

  it('may be found in the page', () => {
    expect(layoutOf('<p id="x" hidden="until-found">a</p>').collapsed).toBe(true);
  });
});

describe('flow', () => {
  const cases: { name: string; html: string; layout?: Surroundings['layout']; want: string }[] = [
    { name: 'a paragraph', html: '<p id="x">a</p>', want: 'block' },
    { name: 'a span', html: '<span id="x">a</span>', want: 'inline' },
    { name: 'a span as a box', html: '<span id="x" style="display:block">a</span>', want: 'block' },
    { name: 'a paragraph in line', html: '<p id="x" style="display:inline">a</p>', want: 'inline' },
    { name: 'inline-block', html: '<p id="x" style="display:inline-block">a</p>', want: 'inline' },
    { name: 'contents', html: '<p id="x" style="display:contents">a</p>', want: 'inline' },
    {
      name: 'a drop cap',
      html: '<span id="x" style="float:left;display:block">T</span>',
      want: 'inline',
    },
    {
      name: 'a lifted footnote number',
      html: '<span id="x" style="position:absolute;display:block">1</span>',
      want: 'inline',
    },
    {
      name: 'a box that floats',
      html: '<div id="x" style="float:left;display:block">a</div>',
      want: 'block',
    },
    { name: 'a span in a column', html: '<b id="x">a</b>', layout: 'column', want: 'block' },
    {
      name: 'a span in line in a column',
      html: '<b id="x" style="display:inline">a</b>',
      layout: 'column',
      want: 'block',
    },
    { name: 'a span in a row', html: '<b id="x" class="a">a</b>', layout: 'row', want: 'inline' },
    { name: 'a box in a row', html: '<p id="x" class="a">a</p>', layout: 'row', want: 'block' },
    { name: 'a custom element', html: '<x-note id="x">a</x-note>', want: 'inline' },
  ];
  it.each(cases)('of $name is $want', ({ html, layout = 'text', want }) => {
    expect(layoutOf(html, { layout }).flow).toBe(want);
  });
});

describe('how children are laid out', () => {
  const cases: { style: string; layout?: Surroundings['layout']; want: string }[] = [
    { style: 'display:block', want: 'text' },
    { style: 'display:flex', want: 'row' },
    { style: 'display:flex;flex-direction:row-reverse', want: 'row' },
    { style: 'display:flex;flex-direction:column', want: 'column' },
    { style: 'display:flex;flex-direction:column-reverse', want: 'column' },
    { style: 'display:inline-flex', want: 'row' },
    { style: 'display:inline-grid', want: 'row' },
    { style: 'display:grid', want: 'column' },
    { style: 'display:contents', layout: 'row', want: 'row' },
    { style: 'display:contents', layout: 'column', want: 'column' },
  ];
  it.each(cases)('$style in $layout: $want', ({ style, layout = 'text', want }) => {
    expect(layoutOf(`<div id="x" style="${style}">a</div>`, { layout }).layout).toBe(want);
  });
});

it.each([
  ['pre', true],
  ['pre-wrap', true],
  ['pre-line', true],
  ['break-spaces', true],
  ['normal', false],
  ['nowrap', false],
] as const)('white-space: %s keeps lines: %s', (whiteSpace, want) => {
  document.body.innerHTML = `<p id="x" style="white-space:${whiteSpace}">a</p>`;
  expect(keepsLines(document.getElementById('x') as Element)).toBe(want);
});
