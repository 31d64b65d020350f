import { writeFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';
import type { ChromiumTab, LabChromium } from './launch-chromium.ts';

/** The popup of the toolbar button, open over a tab. It is no page to Playwright, so it is spoken to by the browser's own protocol. */
export interface ToolbarPopup {
  /** The value of an expression in the popup; a promise is waited for. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is true there; throws with what the popup says when it does not become so. */
  waitFor(expression: string, timeoutMs?: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** Opens the popup over a tab as `action.openPopup` does, which grants no access to the page. */
export async function openToolbarPopup(browser: LabChromium, tab: ChromiumTab): Promise<ToolbarPopup> {
  await tab.page.bringToFront();
  await browser.desk.evaluate(async () => {
    const [window] = await chrome.windows.getAll({ windowTypes: ['normal'] });
    await chrome.action.openPopup({ windowId: window?.id });
  });
  return findToolbarPopup(browser);
}

/** The popup that is open; throws when none opens within five seconds. */
export async function findToolbarPopup({ context, desk, extensionId }: LabChromium): Promise<ToolbarPopup> {
  const cdp = await context.newCDPSession(desk);
  const url = `chrome-extension://${extensionId}/popup.html`;
  const target = await until(async () => {
    const { targetInfos }: { targetInfos: TargetInfo[] } = await cdp.send('Target.getTargets');
    return targetInfos.find(info => info.url.startsWith(url) && info.type === 'page') ?? null;
  }, 5000);
  if (!target) throw new Error('the toolbar popup did not open');
  return speakTo(cdp, target.targetId);
}

async function speakTo(cdp: CDPSession, targetId: string): Promise<ToolbarPopup> {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: { result?: Record<string, unknown>; error?: { message: string } }) => void>();
  cdp.on('Target.receivedMessageFromTarget', event => {
    const answer = JSON.parse(event.message);
    waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  const call = (method: string, params: object = {}): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ result, error }) => (result ? resolve(result) : reject(new Error(error?.message ?? 'no answer from the popup'))));
      cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
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
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'an exception in the popup');
    return result.value;
  };
  return {
    evaluate,
    async waitFor(expression, timeoutMs = 10_000) {
      const done = await until(async () => (await evaluate<boolean>(`Boolean(document.body && (${expression}))`)) || null, timeoutMs);
      if (!done) throw new Error(`the popup never had ${expression}; it says: ${await evaluate<string>('document.body.innerText')}`);
    },
    async screenshot(path) {
      const { data } = (await call('Page.captureScreenshot', { format: 'png' })) as { data: string };
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
