import type { ComponentChildren } from 'preact';

/**
 * What a message is asked for with, so that `Filled` can fill it: one stand-in for each of its
 * places, in order.
 */
export const PLACES = [
  '\ue000',
  '\ue001',
  '\ue002',
  '\ue003',
  '\ue004',
  '\ue005',
  '\ue006',
  '\ue007',
  '\ue008',
] as const;

const MARKS = PLACES.join('');

/**
 * A message that was asked for with `PLACES`, with each part in its place and in the direction of
 * its own writing.
 */
export function Filled({
  message,
  parts,
}: {
  message: string;
  parts: readonly ComponentChildren[];
}) {
  return message
    .split(/([\ue000-\ue008])/)
    .filter(Boolean)
    .map((piece, at) => {
      const place = MARKS.indexOf(piece);
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence keep their order
      return place < 0 ? piece : <bdi key={at}>{parts[place]}</bdi>;
    });
}
