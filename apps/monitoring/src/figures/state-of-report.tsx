import type { ReportState } from '@pbnet/domain/monitoring';
import { StateBadge, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

const tones: Readonly<Record<ReportState, Tone>> = {
  missing: 'neutral',
  draft: 'info',
  submitted: 'ok',
  returned: 'warning',
  accepted: 'ok',
};

export interface StateOfReportProps {
  readonly state: ReportState;
  readonly late?: boolean;
}

export function StateOfReport({ state, late = false }: StateOfReportProps) {
  const { t } = useTranslation();
  const handedIn = state === 'submitted' || state === 'accepted';
  const words = t(`figures.state.${state}`);
  return (
    <StateBadge tone={handedIn && late ? 'warning' : tones[state]}>
      {handedIn && late ? `${words}, ${t('figures.late')}` : words}
    </StateBadge>
  );
}
