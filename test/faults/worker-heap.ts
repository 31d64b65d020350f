/** The heap of the extension's worker, which no page of a browser can look at. */
import type { BrowserContext } from 'playwright-core';

/** Attached to the worker, which the browser does not stop as long as somebody is. */
export interface WorkerHeap {
  /** Bytes in use after a collection of garbage. */
  used(): Promise<number>;
}

/** Attaches to the worker of the extension; throws where none runs. */
export async function watchWorkerHeap(
  context: BrowserContext,
  extensionId: string,
): Promise<WorkerHeap> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser to ask');
  const cdp = await browser.newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );
  if (!target) throw new Error('the worker does not run');
  const { sessionId } = await cdp.send('Target.attachToTarget', {
    targetId: target.targetId,
    flatten: false,
  });
  let last = 0;
  const ask = (method: string) =>
    new Promise<Record<string, unknown>>(resolve => {
      const id = ++last;
      const listen = ({ message, sessionId: from }: { message: string; sessionId: string }) => {
        const answer = JSON.parse(message);
        if (from !== sessionId || answer.id !== id) return;
        cdp.off('Target.receivedMessageFromTarget', listen);
        resolve(answer.result ?? {});
      };
      cdp.on('Target.receivedMessageFromTarget', listen);
      void cdp.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method, params: {} }),
      });
    });
  return {
    async used() {
      // Twice: what finalizers let go of falls to the second.
      await ask('HeapProfiler.collectGarbage');
      await ask('HeapProfiler.collectGarbage');
      const { usedSize } = await ask('Runtime.getHeapUsage');
      return Number(usedSize);
    },
  };
}
