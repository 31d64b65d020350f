import { writeFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';
import type { ChromiumTab, LabChromium } from './launch-chromium.ts';

/**
 * The popup of the toolbar button or the panel beside the page. Neither is a page to Playwright, so
 * they are spoken to by the browser's own protocol.
 */
export interface ToolbarPopup {
  /** Presses a key as a person does: "Tab", "ArrowDown", "/" or a letter. */
  press(key: string): Promise<void>;
  /** Clicks with the mouse in the middle of the element that an expression gives. */
  click(expression: string): Promise<void>;
  /** The value of an expression in the popup; a promise is waited for. */
  evaluate<T>(expression: string): Promise<T>;
  /**
   * Waits until an expression is true there; throws with what the popup says when it does not
   * become so.
   */
  waitFor(expression: string, timeoutMs?: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Keys that are no letters: where they are, and the number that browsers know them by. */
const KEYS: Readonly<Record<string, readonly [code: string, number: number]>> = {
  Tab: ['Tab', 9],
  Enter: ['Enter', 13],
  Escape: ['Escape', 27],
  ' ': ['Space', 32],
  End: ['End', 35],
  Home: ['Home', 36],
  ArrowLeft: ['ArrowLeft', 37],
  ArrowUp: ['ArrowUp', 38],
  ArrowRight: ['ArrowRight', 39],
  ArrowDown: ['ArrowDown', 40],
  '/': ['Slash', 191],
};

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** Opens the popup over a tab as `action.openPopup` does, which grants no access to the page. */
export async function openToolbarPopup(
  browser: LabChromium,
  tab: ChromiumTab,
): Promise<ToolbarPopup> {
  await tab.page.bringToFront();
  await browser.desk.evaluate(async () => {
    const [window] = await chrome.windows.getAll({ windowTypes: ['normal'] });
    await chrome.action.openPopup({ windowId: window?.id });
  });
  return findToolbarPopup(browser);
}

/** The popup that is open, or the panel; throws when none opens within five seconds. */
export async function findToolbarPopup(
  { context, desk, extensionId }: LabChromium,
  view = 'popup.html',
): Promise<ToolbarPopup> {
  const cdp = await context.newCDPSession(desk);
  const url = `chrome-extension://${extensionId}/${view}`;
  const target = await until(async () => {
    const { targetInfos }: { targetInfos: TargetInfo[] } = await cdp.send('Target.getTargets');
    return targetInfos.find(info => info.url.startsWith(url) && info.type === 'page') ?? null;
  }, 5000);
  if (!target) throw new Error(`${view} did not open`);
  return speakTo(cdp, target.targetId);
}

async function speakTo(cdp: CDPSession, targetId: string): Promise<ToolbarPopup> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<
    number,
    (answer: { result?: Record<string, unknown>; error?: { message: string } }) => void
  >();
  cdp.on('Target.receivedMessageFromTarget', event => {
    const answer = JSON.parse(event.message);
    waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const call = (method: string, params: object = {}): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) =>
        result ? resolve(result) : reject(new Error(error?.message ?? 'no answer from the popup')),
      );
      cdp
        .send('Target.sendMessageToTarget', {
          sessionId,
          message: JSON.stringify({ id, method, params }),
        })
        .catch(reject);
    });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = (await call('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as {
      result: { value: T };
      exceptionDetails?: { exception?: { description?: string } };
    };
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? 'an exception in the popup');
    return result.value;
  };
  return {
    evaluate,
    async press(key) {
      const [code, windowsVirtualKeyCode] = KEYS[key] ?? [
        `Key${key.toUpperCase()}`,
        key.toUpperCase().charCodeAt(0),
      ];
      const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
      const stroke = { key, code, windowsVirtualKeyCode };
      await call('Input.dispatchKeyEvent', {
        type: text === undefined ? 'rawKeyDown' : 'keyDown',
        ...stroke,
        text,
      });
      await call('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke });
    },
    async click(expression) {
      const [x, y] = await evaluate<[number, number]>(
        `(() => { const box = (${expression}).getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()`,
      );
      await call('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
      for (const type of ['mousePressed', 'mouseReleased'])
        await call('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    },
    async waitFor(expression, timeoutMs = 10_000) {
      const done = await until(
        async () => (await evaluate<boolean>(`Boolean(document.body && (${expression}))`)) || null,
        timeoutMs,
      );
      if (!done)
        throw new Error(
          `the popup never had ${expression}; it says: ${await evaluate<string>('document.body.innerText')}`,
        );
    },
    async screenshot(path) {
      const { data } = (await call('Page.captureScreenshot', { format: 'png' })) as {
        data: string;
      };
      await writeFile(path, Buffer.from(data, 'base64'));
    },
    async close() {
      await evaluate('void setTimeout(() => window.close(), 0)').catch(() => undefined);
      await cdp.detach().catch(() => undefined);
    },
  };
}

async function until<T>(look: () => Promise<T | null>, timeoutMs: number): Promise<T | null> {
  for (const end = Date.now() + timeoutMs; Date.now() < end; ) {
    const found = await look();
    if (found !== null) return found;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  return null;
}
