import type { AccountState } from '@pbnet/domain/identity';
import { StateBadge, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

const tones = {
  invited: 'info',
  active: 'ok',
  disabled: 'warning',
  erased: 'neutral',
} as const satisfies Record<AccountState, Tone>;

export function AccountStateBadge({ state }: { readonly state: AccountState }) {
  const { t } = useTranslation();
  return <StateBadge tone={tones[state]}>{t(`people.states.${state}`)}</StateBadge>;
}
