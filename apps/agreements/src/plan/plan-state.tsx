import { StateBadge, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { Plan } from './plan-shapes.ts';

const tones: Readonly<Record<Plan['state'], Tone>> = {
  draft: 'neutral',
  presented: 'info',
  approved: 'ok',
  amended: 'ok',
};

export interface PlanStateProps {
  readonly state: Plan['state'];
  /** Whether an amendment of an approved plan is before the director. */
  readonly waiting: boolean;
}

export function PlanState({ state, waiting }: PlanStateProps) {
  const { t } = useTranslation();
  return (
    <>
      <StateBadge tone={tones[state]}>{t(`plan.state.${state}`)}</StateBadge>
      {waiting && state !== 'presented' && <StateBadge tone="info">{t('plan.waiting')}</StateBadge>}
    </>
  );
}
