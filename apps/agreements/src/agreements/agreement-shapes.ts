import type { ApiOutputs } from '@pbnet/api-client';

export type AgreementCard = ApiOutputs['agreements']['get'];
export type NamedAgreement = AgreementCard['agreement'];
export type AgreementPage = ApiOutputs['agreements']['list'];
export type AgreementRow = AgreementPage['rows'][number];
export type Coverage = ApiOutputs['agreements']['coverage'];
export type Version = ApiOutputs['agreements']['versions'][number];
export type TextChange = ApiOutputs['agreements']['compare'][number];
export type Disagreement = ApiOutputs['agreements']['disagreements'][number];
export type Remark = ApiOutputs['agreements']['remarks'][number];

export function agreementPath(id: string): string {
  return `/agreements/${id}`;
}

/** «Соглашение о сотрудничестве, № 12/2026» */
export function agreementName({ title, number }: { readonly title: string; readonly number: string | null }) {
  return number === null ? title : `${title}, № ${number}`;
}
