import { resourcesSamples } from './readers-resources.ts';
import { readerErasureSamples } from './readers-erasure.ts';

export const readersSamples = {
  ...readerErasureSamples,
  ...resourcesSamples,
};
