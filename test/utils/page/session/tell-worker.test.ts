import { afterEach, describe, expect, it, vi } from 'vitest';
import { tellWorker } from '../../../../utils/page/session/tell-worker.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('telling the worker', () => {
  const message = { to: 'worker', name: 'pageMayCite', payload: null };

  it.each(['browser', 'chrome'])('works through %s', name => {
    const sendMessage = vi.fn(async () => undefined);
    vi.stubGlobal('browser', undefined);
    vi.stubGlobal('chrome', undefined);
    vi.stubGlobal(name, { runtime: { sendMessage } });
    tellWorker();
    expect(sendMessage).toHaveBeenCalledWith(message);
  });

  it('is quiet when the extension is gone', () => {
    const gone = () => {
      throw new Error('Extension context invalidated.');
    };
    vi.stubGlobal('browser', { runtime: { sendMessage: gone } });
    expect(tellWorker).not.toThrow();
    vi.stubGlobal('browser', {});
    expect(tellWorker).not.toThrow();
  });

  it('leaves no rejection behind when nobody listens', async () => {
    const sendMessage = vi.fn(() => Promise.reject(new Error('Could not establish connection.')));
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    vi.stubGlobal('browser', { runtime: { sendMessage } });
    tellWorker();
    await new Promise(resolve => setTimeout(resolve));
    process.off('unhandledRejection', unhandled);
    expect(sendMessage).toHaveBeenCalledOnce();
    expect(unhandled).not.toHaveBeenCalled();
  });
});
