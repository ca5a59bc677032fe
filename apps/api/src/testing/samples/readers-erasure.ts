/** Destruction of readers' data and its acts. */
export const readerErasureSamples = {
  'ownReader.erasure': undefined,
  'ownReader.erase': { when: 'later' },
  'ownReader.stay': undefined,
};
