import type { ContestPhase } from '@pbnet/domain/contests';
import { StateBadge, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

const tones: Readonly<Record<ContestPhase, Tone>> = {
  draft: 'neutral',
  scheduled: 'neutral',
  entries: 'ok',
  regional: 'info',
  jury: 'info',
  frozen: 'info',
  published: 'ok',
};

export function Phase({ phase }: { readonly phase: ContestPhase }) {
  const { t } = useTranslation();
  return <StateBadge tone={tones[phase]}>{t(`contests.phase.${phase}`)}</StateBadge>;
}
