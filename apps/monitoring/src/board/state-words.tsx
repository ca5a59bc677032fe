import type { BoardState } from '@pbnet/domain/campaigns';
import { Group, StateBadge, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { CenterState } from './board-filters.ts';

const cardTones: Readonly<Record<BoardState, Tone>> = {
  overdue: 'bad',
  nothing: 'neutral',
  draft: 'warning',
  'handed-in': 'ok',
  'not-required': 'neutral',
};

export function CardState({ state }: { readonly state: BoardState }) {
  const { t } = useTranslation();
  return <StateBadge tone={cardTones[state]}>{t(`board.card.${state}`)}</StateBadge>;
}

const centerTones: Readonly<Record<CenterState, Tone>> = {
  missing: 'neutral',
  draft: 'warning',
  returned: 'warning',
  submitted: 'ok',
  accepted: 'ok',
  'not-required': 'neutral',
};

export interface CenterReportStateProps {
  readonly state: CenterState;
  readonly late: boolean;
  readonly overdue: boolean;
}

export function CenterReportState({ state, late, overdue }: CenterReportStateProps) {
  const { t } = useTranslation();
  return (
    <Group gap="xs">
      <StateBadge tone={overdue ? 'bad' : centerTones[state]}>{t(`board.state.${state}`)}</StateBadge>
      {late && <span>{t('board.late')}</span>}
      {overdue && <span>{t('board.overdue')}</span>}
    </Group>
  );
}
