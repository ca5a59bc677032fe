import type { RenewalStage } from '@pbnet/domain/renewals';
import { Anchor, StateBadge, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Listed } from './renewal-shapes.ts';

const tones: Readonly<Record<RenewalStage, Tone>> = {
  waiting: 'neutral',
  failed: 'bad',
  drafted: 'info',
  'in-review': 'info',
  disagreements: 'warning',
  approved: 'info',
  signing: 'info',
  active: 'ok',
  withdrawn: 'neutral',
  'left-out': 'neutral',
};

export function StageBadge({ stage }: { readonly stage: RenewalStage }) {
  const { t } = useTranslation();
  return <StateBadge tone={tones[stage]}>{t(`renewals.stage.${stage}`)}</StateBadge>;
}

export function RenewalState({
  renewal: { closed, withdrawn, progress, stages },
}: {
  readonly renewal: Pick<Listed, 'closed' | 'withdrawn' | 'progress' | 'stages'>;
}) {
  const { t } = useTranslation();
  if (withdrawn) return <StateBadge tone="neutral">{t('renewals.state.withdrawn')}</StateBadge>;
  if (closed) return <StateBadge tone="ok">{t('renewals.state.closed')}</StateBadge>;
  if (progress.running) return <StateBadge tone="info">{t('renewals.state.drafting')}</StateBadge>;
  if (progress.failed > 0) return <StateBadge tone="bad">{t('renewals.state.failed')}</StateBadge>;
  if (stages.waiting > 0) return <StateBadge tone="warning">{t('renewals.state.waiting')}</StateBadge>;
  return <StateBadge tone="info">{t('renewals.state.running')}</StateBadge>;
}

/** The new agreement where there is one, else the old one. */
export function AgreementLink({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <Anchor component={Link} to={`/agreements/${id}`}>
      {title}
    </Anchor>
  );
}
