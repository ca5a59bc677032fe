import { resourcesSamples } from './readers-resources.ts';
import { readerErasureSamples } from './readers-erasure.ts';
import { figuresSamples } from './readers-figures.ts';
import { registrationSamples } from './readers-registration.ts';

/** Inputs of the procedures about readers: one list for each module, joined here. */
export const readersSamples = {
  ...readerErasureSamples,
  ...resourcesSamples,
  ...figuresSamples,
  ...registrationSamples,
};
