import { readerAccessSamples } from './readers-access.ts';
import { readerStaffSamples } from './readers-staff.ts';
import { resourcesSamples } from './readers-resources.ts';
import { readerErasureSamples } from './readers-erasure.ts';
import { figuresSamples } from './readers-figures.ts';
import { registrationSamples } from './readers-registration.ts';

/** Inputs of the procedures about readers: one list for each module, joined here. */
export const readersSamples = {
  ...readerAccessSamples,
  ...readerErasureSamples,
  ...readerStaffSamples,
  ...resourcesSamples,
  ...figuresSamples,
  ...registrationSamples,
};
