/** What may be read and from where. */
export const readerAccessSamples = {
  'ownReader.access': undefined,
  'ownReader.regions': undefined,
  'ownReader.centers': { regionId: 1 },
};
