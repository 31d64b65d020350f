/** The CSS Custom Highlight API as far as pages need it; happy-dom has none. */
export class FakeHighlight extends Set<Range> {
  priority = 0;
}

export class FakeRegistry extends Map<string, FakeHighlight> {
  /** What the pointer is over, for tests to set. */
  under: Range[] = [];

  highlightsFromPoint(): { highlight: FakeHighlight; ranges: Range[] }[] {
    return [...this.values()].flatMap(highlight => {
      const ranges = this.under.filter(range => highlight.has(range));
      return ranges.length > 0 ? [{ highlight, ranges }] : [];
    });
  }
}

/** Gives the window highlights and answers their registry; undo it with `vi.unstubAllGlobals()`. */
export function giveHighlights(stub: (name: string, value: unknown) => void): FakeRegistry {
  const registry = new FakeRegistry();
  stub('Highlight', FakeHighlight);
  stub('CSS', { highlights: registry });
  return registry;
}

/** What each highlight draws: name to texts, those that draw nothing left out. */
export function drawnTexts(registry: FakeRegistry): Record<string, string[]> {
  return Object.fromEntries(
    [...registry]
      .filter(([, ranges]) => ranges.size > 0)
      .map(([name, ranges]) => [name, [...ranges].map(range => range.toString())]),
  );
}
