import type { AgreementState } from '@pbnet/domain/agreements';
import { StateBadge, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

const tones: Readonly<Record<AgreementState, Tone>> = {
  draft: 'neutral',
  'in-review': 'info',
  approved: 'info',
  signing: 'info',
  active: 'ok',
  expired: 'bad',
  terminated: 'neutral',
  superseded: 'neutral',
  withdrawn: 'neutral',
};

export function AgreementStateBadge({ state }: { readonly state: AgreementState }) {
  const { t } = useTranslation();
  return <StateBadge tone={tones[state]}>{t(`agreements.state.${state}`)}</StateBadge>;
}
