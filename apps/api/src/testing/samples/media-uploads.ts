import { nobody } from './shared.ts';

/** Inputs of the procedures of uploads. */
export const uploadSamples = {
  'uploads.state': { purpose: 'video', ownerId: nobody },
  'uploads.mine': undefined,
  'uploads.finish': { id: nobody },
  'uploads.cancel': { id: nobody },
};
