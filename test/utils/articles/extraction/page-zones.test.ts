import { describe, expect, it } from 'vitest';
import { createZoneReader, Zone } from '../../../../utils/articles/extraction/page-zones.ts';

const zoneOf = (tag: string, attributes: Record<string, string>) =>
  createZoneReader()(tag, new Map(Object.entries(attributes)));

describe('createZoneReader', () => {
  it.each([
    { name: 'nav by tag', tag: 'nav', attributes: {}, zone: Zone.nav },
    { name: 'footer by role', tag: 'div', attributes: { role: 'contentinfo' }, zone: Zone.footer },
    {
      name: 'comments by id',
      tag: 'div',
      attributes: { id: 'disqus_thread' },
      zone: Zone.comments,
    },
    {
      name: 'related stories in camel case',
      tag: 'div',
      attributes: { class: 'relatedArticles-list' },
      zone: Zone.related,
    },
    {
      name: 'a pair of words',
      tag: 'div',
      attributes: { class: 'c-read-more' },
      zone: Zone.related,
    },
    {
      name: 'newsletter box',
      tag: 'section',
      attributes: { class: 'newsletter-signup' },
      zone: Zone.ask,
    },
    {
      name: 'German comments',
      tag: 'div',
      attributes: { class: 'kommentare' },
      zone: Zone.comments,
    },
    { name: 'hidden by attribute', tag: 'div', attributes: { hidden: '' }, zone: Zone.hidden },
    {
      name: 'hidden by style',
      tag: 'div',
      attributes: { style: 'color:red;display: none' },
      zone: Zone.hidden,
    },
    {
      name: 'screen reader text',
      tag: 'span',
      attributes: { class: 'screen-reader-text' },
      zone: Zone.hidden,
    },
    { name: 'byline', tag: 'p', attributes: { class: 'article__byline' }, zone: Zone.meta },
    { name: 'caption', tag: 'figcaption', attributes: {}, zone: Zone.caption },
    { name: 'nothing said', tag: 'div', attributes: { class: 'article-body' }, zone: 0 },
    {
      name: 'a state is no zone: has-sidebar',
      tag: 'div',
      attributes: { class: 'has-sidebar no-comments' },
      zone: 0,
    },
    {
      name: 'a hidden label is no hidden field',
      tag: 'div',
      attributes: { class: 'field--label-hidden' },
      zone: 0,
    },
    {
      name: 'the walled text itself',
      tag: 'div',
      attributes: { class: 'article-body__content paywall-article' },
      zone: 0,
    },
    {
      name: 'a builder’s widget is no side column',
      tag: 'div',
      attributes: { class: 'elementor-widget' },
      zone: 0,
    },
    {
      name: 'the frame of the page',
      tag: 'body',
      attributes: { class: 'sidebar related' },
      zone: 0,
    },
    {
      name: 'an article of a sponsor is an article',
      tag: 'article',
      attributes: { class: 'sponsored' },
      zone: 0,
    },
  ])('$name', ({ tag, attributes, zone }) => {
    expect(zoneOf(tag, attributes as unknown as Record<string, string>)).toBe(zone);
  });

  it('remembers names without mixing up tags', () => {
    const zoner = createZoneReader();
    const attributes = new Map([['class', 'share']]);
    expect([zoner('div', attributes), zoner('nav', attributes), zoner('div', attributes)]).toEqual([
      Zone.social,
      Zone.nav | Zone.social,
      Zone.social,
    ]);
  });
});

describe('what hides, and what only says how a box is laid out', () => {
  it.each<[Record<string, string>, number]>([
    [{ class: 'hidden' }, Zone.hidden],
    [{ class: 'is-hidden' }, Zone.hidden],
    [{ class: 'hidden-gem' }, 0],
    [{ 'aria-hidden': 'true' }, Zone.hidden],
    [{ 'aria-hidden': 'false' }, 0],
    [{ hidden: '' }, Zone.hidden],
    [{ style: 'display: none' }, Zone.hidden],
    [{ class: 'has-sidebar footer' }, Zone.footer],
    [{ class: 'comments-closed' }, 0],
  ])('%j', (attributes, zone) => {
    expect(zoneOf('div', attributes)).toBe(zone);
  });
});
