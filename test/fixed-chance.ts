import fc from 'fast-check';

// The same inputs in every run, so that a test says something of a change and not of the day. New
// ones are what `npm run test:properties` is for.
if (!process.env.WHENCE_RUNS) fc.configureGlobal({ seed: 20_261_130 });
