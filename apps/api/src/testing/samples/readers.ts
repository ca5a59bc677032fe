import { readerErasureSamples } from './readers-erasure.ts';
import { figuresSamples } from './readers-figures.ts';

/** Valid inputs of the procedures about readers and reading, for the access matrix: one line for each module. */
export const readersSamples = {
  ...readerErasureSamples,
  ...figuresSamples,
};
