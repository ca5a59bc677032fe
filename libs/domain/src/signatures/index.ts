export { signatureStatuses, worstStatus, type SignatureStatus } from './signature-status.ts';
export type {
  CertificateFacts,
  SignatureAlgorithm,
  SignatureNote,
  SignatureReport,
  SignerReport,
} from './signature-report.ts';
