import { Fragment } from 'preact';

/** Short facts in a line with dots between; each keeps the direction of its own writing. Those that are not known are left out. */
export function Facts({ of }: { of: readonly (string | null | undefined | false)[] }) {
  return (
    <>
      {of
        .filter(fact => typeof fact === 'string' && fact !== '')
        .map((fact, i) => (
          <Fragment key={fact}>
            {i > 0 && ' ·\u00a0'}
            <bdi>{fact}</bdi>
          </Fragment>
        ))}
    </>
  );
}
