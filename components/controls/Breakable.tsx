import { Fragment } from 'preact';

/** An address that may be broken where its parts end, rather than within them. */
export function Breakable({ children }: { children: string }) {
  return (
    <>
      {children.split(/(?<=[./?&=+])(?![./])/).map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one address keep their order
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </>
  );
}
