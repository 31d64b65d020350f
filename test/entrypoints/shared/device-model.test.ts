import { describe, expect, it, vi } from 'vitest';
import {
  fetchDeviceModel,
  findDeviceModel,
  hasDeviceModel,
} from '../../../entrypoints/shared/device-model.ts';

/** A browser whose model answers what the script says. */
function browserWith(availability: string, answer = '{"says":"all","why":"Same."}') {
  const session = { prompt: vi.fn(async () => answer), destroy: vi.fn() };
  const LanguageModel = {
    availability: vi.fn(async () => availability),
    create: vi.fn(async () => session),
  };
  return { scope: { LanguageModel }, session, LanguageModel };
}

const { signal } = new AbortController();

describe('the model of the browser', () => {
  it('answers in the form asked for, and is let go', async () => {
    const { scope, session, LanguageModel } = browserWith('available');
    const model = await findDeviceModel('de', scope);
    expect(await model?.answer('Same?', { type: 'object' }, signal)).toContain('"all"');
    expect(session.prompt).toHaveBeenCalledWith('Same?', {
      responseConstraint: { type: 'object' },
      signal,
    });
    expect(session.destroy).toHaveBeenCalledOnce();
    const asked = { expectedOutputs: [{ type: 'text', languages: ['de'] }] };
    expect(LanguageModel.availability).toHaveBeenCalledWith(expect.objectContaining(asked));
    expect(LanguageModel.create).toHaveBeenCalledWith(
      expect.objectContaining({ ...asked, signal }),
    );
  });

  it('is let go after a failure too', async () => {
    const { scope, session } = browserWith('available');
    session.prompt.mockRejectedValue(new Error('out of memory'));
    const model = await findDeviceModel('en', scope);
    await expect(model?.answer('?', {}, signal)).rejects.toThrow('out of memory');
    expect(session.destroy).toHaveBeenCalledOnce();
  });

  it.each(['downloadable', 'downloading', 'unavailable'])('is none while it is %s', async state => {
    const { scope, LanguageModel } = browserWith(state);
    expect(await findDeviceModel('en', scope)).toBeNull();
    expect(LanguageModel.create).not.toHaveBeenCalled();
    expect(hasDeviceModel(scope)).toBe(true);
  });

  it('is none in a browser without one, or that will not say', async () => {
    expect([hasDeviceModel({}), await findDeviceModel('en', {})]).toEqual([false, null]);
    const { scope, LanguageModel } = browserWith('available');
    LanguageModel.availability.mockRejectedValue(new Error('policy'));
    expect(await findDeviceModel('en', scope)).toBeNull();
    await expect(fetchDeviceModel('en', {})).rejects.toThrow('no language model');
  });

  it('is downloaded on request', async () => {
    const { scope, session, LanguageModel } = browserWith('downloadable');
    await fetchDeviceModel('en', scope);
    expect(LanguageModel.create).toHaveBeenCalledOnce();
    expect(session.destroy).toHaveBeenCalledOnce();
  });
});
