import type { CenterState } from '@pbnet/domain/network';
import { StateBadge, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

const tones = {
  planned: 'info',
  working: 'ok',
  suspended: 'warning',
  closed: 'neutral',
} as const satisfies Record<CenterState, Tone>;

export function CenterStateBadge({ state }: { readonly state: CenterState }) {
  const { t } = useTranslation();
  return <StateBadge tone={tones[state]}>{t(`network.states.${state}`)}</StateBadge>;
}
