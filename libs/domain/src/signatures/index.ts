export { signatureStatuses, worstStatus, type SignatureStatus } from './signature-status.ts';
export type {
  CertificateFacts,
  SignatureAlgorithm,
  SignatureNote,
  SignatureReport,
  SignerReport,
} from './signature-report.ts';
export {
  fitness,
  sameName,
  signatureStates,
  signatureWarnings,
  type ExpectedSigner,
  type SignatureState,
  type SignatureWarning,
} from './signature-warning.ts';
