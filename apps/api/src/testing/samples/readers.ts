import { readerErasureSamples } from './readers-erasure.ts';

export const readersSamples = {
  ...readerErasureSamples,
};
