import { type ComponentChildren, Fragment } from 'preact';

/**
 * Short facts in a line with dots between; each keeps the direction of its own writing. Those that
 * are not known (null, false, "") are left out.
 */
export function Facts({ of }: { of: readonly ComponentChildren[] }) {
  return (
    <>
      {of
        .filter(fact => fact !== null && fact !== undefined && fact !== false && fact !== '')
        .map((fact, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts of one line keep their order
          <Fragment key={i}>
            {i > 0 && ' ·\u00a0'}
            <bdi>{fact}</bdi>
          </Fragment>
        ))}
    </>
  );
}
