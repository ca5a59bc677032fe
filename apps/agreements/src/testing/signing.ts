import type { FakeAnswers } from '@pbnet/api-client/testing';
import { asDay } from '@pbnet/domain';
import type { CertificateFacts } from '@pbnet/domain/signatures';
import type { AgreementCard } from '../agreements/agreement-shapes.ts';
import type {
  KeptSignature,
  SigningParty,
  SigningSheet,
  TrustSheet,
} from '../signatures/signature-shapes.ts';

export const agreementId = '00000000-0000-4000-8000-00000000000a';
export const signingPath = `/agreements/${agreementId}/signatures`;

const certificate: CertificateFacts = {
  ...{ name: 'Подписант Первый', post: 'Директор', organization: 'Областная библиотека' },
  ...{ inn: '5836010018', ogrn: '1025801356000', serial: '4ffe65c6', issuer: 'Удостоверяющий центр' },
  ...{ validFrom: '2026-01-01T00:00:00.000Z', validTo: '2027-01-01T00:00:00.000Z', algorithm: 'gost-256' },
  thumbprint: 'ab12',
};

/** Sound, counted, of the 2nd of November 2026. */
export function keptSignature(over: Partial<KeptSignature> = {}): KeptSignature {
  const status = over.status ?? 'valid';
  return {
    ...{ id: '00000000-0000-4000-8000-0000000000b1', route: 'electronic', state: 'accepted', status },
    ...{
      current: true,
      signedOn: asDay('2026-11-02'),
      signerName: 'Подписант Первый',
      signerPost: 'Директор',
    },
    ...{ fileName: 'Соглашение.pdf.sig', signer: 0, warnings: [], confirmWords: null, confirmedBy: null },
    ...{ confirmedAt: null, building: null, cabinet: null, folder: null, receivedBy: 'Отдел соглашений' },
    ...{
      receivedAt: '2026-11-02T09:05:00.000Z',
      checkedAt: '2026-11-02T09:05:00.000Z',
      rechecks: 0,
      version: 1,
    },
    report: {
      ...{ status, attached: false, documentSha256: 'cd34', trustVersion: 3 },
      checkedAt: '2026-11-02T09:05:00.000Z',
      signers: [
        {
          ...{ status, certificate, claimedAt: '2026-11-02T09:00:00.000Z', stampedAt: null, revokedAt: null },
          ...{ notes: ['revocation-list-missing'], words: 'CMS Verification successful' },
        },
      ],
    },
    ...over,
  };
}

export function signingParty(over: Partial<SigningParty> = {}): SigningParty {
  return {
    ...{
      id: '00000000-0000-4000-8000-0000000000c1',
      name: 'Областная библиотека',
      role: 'regional-center-host',
    },
    ...{
      signatoryName: 'Подписант Первый',
      signatoryPost: 'Директор',
      inn: '5836010018',
      ogrn: '1025801356000',
    },
    ...{ signedOn: null, route: null, turn: true, maySign: true, mayNotePaper: true, signatures: [] },
    ...over,
  };
}

export function signingSheet(over: Partial<SigningSheet> = {}): SigningSheet {
  return {
    ...{ agreementId, title: 'Соглашение о сотрудничестве', number: '12/2026', state: 'signing' },
    ...{ means: { checker: true, gost: true }, roots: 1, parties: [signingParty()] },
    document: {
      versionId: '00000000-0000-4000-8000-0000000000d1',
      fileName: 'Соглашение.pdf',
      sha256: 'cd34',
    },
    ...{ mayConfirm: true, mayRecheck: true, code: null },
    ...over,
  };
}

const agreement: AgreementCard['agreement'] = {
  ...{ id: agreementId, title: 'Соглашение о сотрудничестве', kind: 'cooperation', number: '12/2026' },
  ...{ regionId: 1, regionalCenterId: 1, regionName: null, regionalCenterName: null, responsibleName: null },
  ...{ state: 'signing', startsOn: asDay('2026-01-01'), endsOn: null, signedOn: null, templateId: null },
  ...{ responsibleId: null, closedOn: null, closesAs: null, closeReason: null, round: 1 },
  ...{ changedAt: '2026-11-01T00:00:00Z', version: 4, prolongation: 'none', prolongationMonths: null },
  ...{ supersedesId: null, amendsId: null, parties: [], periods: [], centers: [], links: [] },
  ...{ versions: 1, openDisagreements: 0, openRemarks: 0 },
};

export function signingAnswers(sheet: SigningSheet): FakeAnswers {
  return {
    'agreements.get': () => ({
      ...{ agreement, effectiveEnd: null, warning: null, steps: [], may: [], gaps: [] },
      today: asDay('2026-11-02'),
    }),
    'signatures.sheet': () => sheet,
  };
}

export const trustSheet: TrustSheet = {
  ...{ version: 3, means: { checker: true, gost: false }, mayManage: true },
  items: [
    {
      ...{ id: '00000000-0000-4000-8000-0000000000e1', kind: 'root', name: 'Головной центр', issuer: '' },
      ...{
        gost: true,
        thumbprint: 'ef56',
        validFrom: '2020-01-01T00:00:00Z',
        validTo: '2035-01-01T00:00:00Z',
      },
      ...{ revoked: 0, addedAt: '2026-11-01T00:00:00Z', addedBy: 'Отдел соглашений' },
    },
  ],
};
