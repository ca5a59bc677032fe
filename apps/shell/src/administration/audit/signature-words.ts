import type { SignatureState, SignatureStatus } from '@pbnet/domain/signatures';

type Words = readonly [ru: string, en: string];

/** How the log names what is done with signatures and with whom they are believed. */
export const signatureActions: Readonly<Record<string, Words>> = {
  'signature.add': ['Загружена подпись', 'Uploaded a signature'],
  'signature.add-paper': ['Отмечена подпись на бумаге', 'Noted a signature on paper'],
  'signature.confirm': ['Подтверждена подпись', 'Confirmed a signature'],
  'signature.recheck': ['Подпись проверена ещё раз', 'Checked a signature again'],
  'signature-trust.add': ['Дополнен список доверия', 'Added to the trust list'],
  'signature-trust.remove': ['Убрано из списка доверия', 'Removed from the trust list'],
};

export const signatureFields: Readonly<Record<string, Words>> = {
  signatureState: ['подпись', 'signature'],
  signatureStatus: ['проверка', 'check'],
  partyId: ['сторона', 'party'],
  documentSha256: ['отпечаток документа', 'sum of the document'],
  signatureSha256: ['отпечаток файла подписи', 'sum of the signature file'],
  thumbprint: ['отпечаток', 'fingerprint'],
  trustVersion: ['редакция списка доверия', 'edition of the trust list'],
};

export const signatureValues: Readonly<Record<SignatureState | SignatureStatus, Words>> = {
  accepted: ['принята', 'accepted'],
  waiting: ['ждёт', 'waiting'],
  refused: ['не принята', 'not accepted'],
  valid: ['верна', 'valid'],
  'chain-unknown': ['неизвестный центр', 'unknown authority'],
  'expired-at-signing': ['сертификат не действовал', 'certificate not in force'],
  revoked: ['сертификат отозван', 'certificate revoked'],
  'not-for-signing': ['не для подписания', 'not for signing'],
  'content-mismatch': ['другой файл', 'another file'],
  unparsable: ['не читается', 'unreadable'],
  unchecked: ['не проверена', 'not checked'],
};

export const trustKinds: Readonly<Record<'root' | 'intermediate' | 'revocation-list', Words>> = {
  root: ['корневой сертификат', 'root certificate'],
  intermediate: ['промежуточный сертификат', 'intermediate certificate'],
  'revocation-list': ['список отозванных', 'list of revoked certificates'],
};
