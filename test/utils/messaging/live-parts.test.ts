import { describe, expect, it } from 'vitest';
import {
  createLiveReader,
  createLiveWriter,
  type LivePost,
} from '../../../utils/messaging/live-parts.ts';
import { toLive } from '../../../utils/trace/model/record.ts';
import { citation, claim, traceOf } from '../trace/build.ts';
import { recordAround } from '../trace/record.ts';

const liveOf = (count: number) =>
  toLive(
    recordAround(
      traceOf({
        claims: [claim({})],
        citations: Array.from({ length: count }, (_, i) => citation({ id: `k${i + 1}` })),
      }),
    ),
    7,
  );

/** A writer and a reader with JSON between them, as the browser has it. */
function join() {
  const posted: LivePost[] = [];
  const write = createLiveWriter(message => void posted.push(message));
  const read = createLiveReader();
  return {
    posted,
    async send(live: ReturnType<typeof liveOf>) {
      posted.length = 0;
      await write(live);
      return posted.flatMap(message => read(JSON.parse(JSON.stringify(message))) ?? []);
    },
  };
}

describe('a live trace', () => {
  it('that is small is one message', async () => {
    const { posted, send } = join();
    expect(await send(liveOf(3))).toEqual([liveOf(3)]);
    expect(posted).toHaveLength(1);
  });

  it('that is large comes once, whole, of small messages, and then as what changed', async () => {
    const { posted, send } = join();
    const live = liveOf(1000);
    expect(await send(live)).toEqual([live]);
    const whole = JSON.stringify(live).length;
    for (const message of posted) expect(JSON.stringify(message).length).toBeLessThan(whole / 20);
    const [one] = live.trace.citations;
    if (one) one.resolution.link = 'gone';
    const later = { ...live, state: 'done' as const };
    expect(await send(later)).toEqual([later]);
    expect(posted).toHaveLength(2);
  });

  it('is whole after rows came and went, and after another took its place', async () => {
    const { send } = join();
    for (const count of [500, 480, 700, 3, 401])
      expect(await send(liveOf(count))).toEqual([liveOf(count)]);
  });

  it('is told as it was when it was written, though it changes on its way', async () => {
    const posted: LivePost[] = [];
    const live = liveOf(600);
    const before = structuredClone(live);
    const writing = createLiveWriter(message => void posted.push(structuredClone(message)))(live);
    for (const later of live.trace.citations) later.resolution.link = 'gone';
    await writing;
    const read = createLiveReader();
    expect(posted.flatMap(message => read(message) ?? [])).toEqual([before]);
  });

  it('that is gone is said to be', () => {
    expect(createLiveReader()({ gone: true })).toBe('gone');
  });
});
