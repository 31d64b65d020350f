import { describe, expect, it } from 'vitest';
import { buildMapGraph, buildMapRows, placeMap } from '../../../components/report/source-map.ts';
import { BRIEFING } from '../fixtures/briefing.ts';
import { live, trace } from '../fixtures/build.ts';
import { LIVES } from '../fixtures/lives.ts';

const rows = buildMapRows(LIVES.done);
const graph = buildMapGraph(BRIEFING, rows);
const MARGIN = { start: 200, end: 150 };

describe('mapRows', () => {
  it('has a line for each section, outlet, origin and state', () => {
    expect(rows).toContainEqual({
      section: 'What exactly did Lindqvist say?',
      outlet: 'msn.com',
      origin: 'techcrunch.com',
      state: 'supported',
      claims: ['c3'],
    });
    expect(rows).toContainEqual({
      section: 'What does the materials group do?',
      outlet: null,
      origin: null,
      state: 'no-source',
      claims: ['c8'],
    });
  });

  it('puts claims of one path together', () => {
    const found = rows.find(
      ({ section, outlet }) => section === null && outlet === 'techcrunch.com',
    );
    expect(found?.claims).toEqual(['c1', 'c2']);
  });

  it('sends what restates an untraced claim to the outlets of that claim', () => {
    const opening = buildMapRows(LIVES.read).filter(({ section }) => section === null);
    expect(opening.map(({ outlet, state }) => [outlet, state])).not.toContainEqual([
      null,
      'pending',
    ]);
    expect(opening).toContainEqual(
      expect.objectContaining({ outlet: 'techcrunch.com', state: 'pending' }),
    );
  });

  it('covers every asserting claim', () => {
    const covered = new Set(rows.flatMap(({ claims }) => claims));
    expect(covered.size).toBe(13);
  });
});

describe('mapGraph', () => {
  it('has a node for each section, outlet and origin, and for what is missing', () => {
    const column = (name: string) =>
      graph.nodes.filter(node => node.column === name).map(({ label }) => label);
    expect(column('section')).toHaveLength(5);
    expect(column('outlet')).toContain(null);
    expect(column('origin')).toEqual(
      expect.arrayContaining(['TechCrunch', 'CNBC', 'Forbes', 'Axios', 'Reuters', null]),
    );
  });

  it('names nobody as first where copy or original was not determined', () => {
    const rows = buildMapRows(LIVES.unsure).filter(({ outlet }) => outlet === 'cnbc.com');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ origin }) => origin)).toEqual(rows.map(() => null));
  });

  it('loses no claim between the columns', () => {
    const flow = (from: string) =>
      graph.links
        .filter(({ source }) => source.startsWith(from))
        .reduce((sum, { claims }) => sum + claims.length, 0);
    const sourceless = graph.links
      .filter(({ target }) => target === 'outlet ')
      .reduce((sum, { claims }) => sum + claims.length, 0);
    expect(flow('outlet')).toBe(flow('section') - sourceless);
  });

  it('shows no origins before anything was traced', () => {
    const untraced = buildMapGraph(LIVES.read.trace, buildMapRows(LIVES.read));
    expect(untraced.nodes.filter(({ column }) => column === 'origin')).toEqual([]);
  });
});

describe('placeMap', () => {
  const map = placeMap(graph, 900, MARGIN);

  it('keeps the page’s order of sections from top to bottom', () => {
    const sections = map?.nodes.filter(({ column }) => column === 'section') ?? [];
    const byPlace = [...sections].sort((a, b) => a.y0 - b.y0).map(({ label }) => label);
    expect(byPlace).toEqual(sections.map(({ label }) => label));
  });

  it('stays inside its margins', () => {
    for (const { x0, x1, y0, y1 } of map?.nodes ?? []) {
      expect(x0).toBeGreaterThanOrEqual(MARGIN.start);
      expect(x1).toBeLessThanOrEqual(900 - MARGIN.end);
      expect(y0).toBeGreaterThanOrEqual(0);
      expect(y1).toBeLessThanOrEqual((map?.height ?? 0) + 1);
    }
  });

  it('draws ribbons as thick as they have claims', () => {
    const width = (claims: number) =>
      map?.links.find(link => link.claims.length === claims)?.width ?? 0;
    expect(width(2) / width(1)).toBeCloseTo(2, 1);
    for (const { path } of map?.links ?? []) expect(path).toMatch(/^M[\d.-]+,[\d.-]+C/);
  });

  it('draws nothing for a page without claims', () => {
    expect(placeMap(buildMapGraph(trace(), buildMapRows(live(trace()))), 900, MARGIN)).toBeNull();
  });

  it('bears a page of thousands of claims', () => {
    expect(
      placeMap(buildMapGraph(LIVES.many.trace, buildMapRows(LIVES.many)), 900, MARGIN)?.nodes
        .length,
    ).toBe(102);
  });
});
