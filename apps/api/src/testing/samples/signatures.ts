import { nobody, reason, version } from './shared.ts';

const signed = { id: nobody, agreementId: nobody, partyId: nobody };

/** Inputs of the procedures of signatures and of whom they are believed. */
export const signatureSamples = {
  'signatures.sheet': { agreementId: nobody },
  'signatures.add': { ...signed, fileName: 'a.sig', content: 'MA==' },
  'signatures.addPaper': {
    ...{ ...signed, signedOn: '2026-01-10', signerName: 'Директор', signerPost: '' },
    ...{ building: 'Главное здание', cabinet: '12', folder: '' },
  },
  'signatures.confirm': { id: nobody, version, words: reason },
  'signatures.recheck': { id: nobody, version },
  'signatures.trust': undefined,
  'signatures.removeTrusted': { id: nobody, version: 99, reason },
  'signatures.check': { code: '7KQM-2XVA-9RTB' },
};
