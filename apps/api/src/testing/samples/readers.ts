import { readerStaffSamples } from './readers-staff.ts';
import { readerErasureSamples } from './readers-erasure.ts';

export const readersSamples = {
  ...readerErasureSamples,
  ...readerStaffSamples,
};
