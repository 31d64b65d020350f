import type { Store } from '../../utils/trace/model/record.ts';

/** The part of a store that a measurement of one trace never asks: it has nothing else. */
export const NO_STORE: Omit<Store, 'get' | 'put'> = {
  withFingerprint: async () => [],
  list: async () => [],
  waitingFor: async () => [],
  remove: async () => undefined,
  discard: async () => undefined,
  bringBack: async () => 0,
  forgetDiscarded: async () => undefined,
  unfinished: async () => [],
};
