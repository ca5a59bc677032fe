import type { ContestPhase, EntryState } from '@pbnet/domain/contests';
import { StateBadge, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

const phases: Readonly<Record<ContestPhase, Tone>> = {
  draft: 'neutral',
  scheduled: 'neutral',
  entries: 'info',
  regional: 'info',
  jury: 'info',
  frozen: 'ok',
  published: 'ok',
};

export function Phase({ phase }: { readonly phase: ContestPhase }) {
  const { t } = useTranslation();
  return <StateBadge tone={phases[phase]}>{t(`contests.phase.${phase}`)}</StateBadge>;
}

const states: Readonly<Record<EntryState, Tone>> = {
  draft: 'neutral',
  submitted: 'info',
  returned: 'warning',
  accepted: 'ok',
  rejected: 'bad',
  withdrawn: 'neutral',
};

export function State({ state }: { readonly state: EntryState }) {
  const { t } = useTranslation();
  return <StateBadge tone={states[state]}>{t(`contests.state.${state}`)}</StateBadge>;
}
