/**
 * How many inputs each property is tried on: 2,000 with all tests, 100,000 by
 * `npm run test:properties`, or what `WHENCE_RUNS` says.
 */
export const RUNS = Number(process.env.WHENCE_RUNS ?? 2000);

/** A property may take as long as it needs: nothing here measures time. */
export const PATIENCE_MS = 60_000 + RUNS * 30;
