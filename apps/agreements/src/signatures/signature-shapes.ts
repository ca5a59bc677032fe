import type { ApiOutputs } from '@pbnet/api-client';

export type SigningSheet = ApiOutputs['signatures']['sheet'];
export type SigningParty = SigningSheet['parties'][number];
export type KeptSignature = SigningParty['signatures'][number];
export type TrustSheet = ApiOutputs['signatures']['trust'];
export type TrustedItem = TrustSheet['items'][number];
