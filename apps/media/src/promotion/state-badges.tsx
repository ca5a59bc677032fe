import { StateBadge } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { planTones, postTones, type Plan, type Post } from './promotion-shapes.ts';

export function PlanStateBadge({ state }: Pick<Plan, 'state'>) {
  const { t } = useTranslation();
  return <StateBadge tone={planTones[state]}>{t(`promotion.state.${state}`)}</StateBadge>;
}

export function PostStateBadge({ state }: Pick<Post, 'state'>) {
  const { t } = useTranslation();
  return <StateBadge tone={postTones[state]}>{t(`promotion.postState.${state}`)}</StateBadge>;
}
