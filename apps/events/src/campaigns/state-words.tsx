import { dayIn } from '@pbnet/domain';
import type { SubmissionState } from '@pbnet/domain/campaigns';
import { Group, StateBadge, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { Campaign, Card } from './campaign-shapes.ts';

const tones: Readonly<Record<SubmissionState, Tone>> = {
  awaiting: 'neutral',
  draft: 'warning',
  submitted: 'info',
  returned: 'warning',
  accepted: 'ok',
  'nothing-to-report': 'ok',
};

export interface AnswerStateProps {
  readonly state: SubmissionState;
  readonly late: boolean;
  readonly board: Card['board'];
}

export function AnswerState({ state, late, board }: AnswerStateProps) {
  const { t } = useTranslation();
  const overdue = board === 'overdue';
  return (
    <Group gap="xs">
      <StateBadge tone={overdue ? 'bad' : tones[state]}>{t(`campaigns.state.${state}`)}</StateBadge>
      {overdue && <span>{t('campaigns.overdue')}</span>}
      {late && <span>{t('campaigns.late')}</span>}
    </Group>
  );
}

type Phase = 'scheduled' | 'running' | 'closed' | 'withdrawn';

const phaseTones: Readonly<Record<Phase, Tone>> = {
  scheduled: 'neutral',
  running: 'info',
  closed: 'ok',
  withdrawn: 'neutral',
};

function phaseOf({ withdrawn, closed, opensOn }: Campaign): Phase {
  if (withdrawn) return 'withdrawn';
  if (closed) return 'closed';
  return opensOn > dayIn('Europe/Moscow', new Date()) ? 'scheduled' : 'running';
}

export function CampaignPhase({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation();
  const phase = phaseOf(campaign);
  return <StateBadge tone={phaseTones[phase]}>{t(`campaigns.phase.${phase}`)}</StateBadge>;
}
