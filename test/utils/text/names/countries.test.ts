import { describe, expect, it } from 'vitest';
import { isCountry } from '../../../../utils/text/names/countries.ts';

describe('countries', () => {
  it.each(['norway', 'tajikistan', 'kyrgyz', 'afghan', 'united kingdom'])('%s is one', name =>
    expect(isCountry(name)).toBe(true),
  );
  it.each(['larkholm', 'norwegian', 'the', ''])('%s is none', name =>
    expect(isCountry(name)).toBe(false),
  );
});
