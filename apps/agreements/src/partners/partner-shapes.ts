import type { ApiInputs, ApiOutputs } from '@pbnet/api-client';

export type PartnerPage = ApiOutputs['partners']['list'];
export type PartnerRow = PartnerPage['rows'][number];
export type PartnerCard = ApiOutputs['partners']['get'];
export type Contact = PartnerCard['contacts'][number];
export type Partnership = PartnerCard['partnerships'][number];
export type PairPage = ApiOutputs['partners']['pairs'];
export type Pair = PairPage['rows'][number];

export type PartnerContent = Pick<ApiInputs['partners']['add'], 'kind' | 'facts' | 'requisites'>;

export function partnerPath(id: number): string {
  return `/agreements/partners/${id}`;
}
