import type { Permission } from '@pbnet/domain/access';
import type { ParseKeys } from 'i18next';
import type { ComponentType } from 'react';

/** A part of an agreement's page. It reads the agreement with `useAgreement()` or by `:agreementId` of the address. */
export interface AgreementTab {
  /** Below the agreement's address; '' is the card. */
  readonly path: string;
  readonly title: ParseKeys;
  readonly permission?: Permission;
  load(): Promise<ComponentType>;
}
