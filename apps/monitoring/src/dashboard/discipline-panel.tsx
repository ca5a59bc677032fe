import { useApi } from '@pbnet/api-client/react';
import { handedIn } from '@pbnet/domain/monitoring';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { HeatMap, type HeatState } from '@pbnet/ui/charts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { monthName } from '../figures/month-name.ts';
import { useDashboardAddress } from './dashboard-address.ts';
import type { PanelProps } from './dashboard.tsx';
import { disciplineRows, stateKeys } from './discipline-rows.ts';
import { monthInRow, shareText } from '../figures/total-format.ts';
import { fileAddress, panelQuestion } from './panel-question.ts';
import { Panel } from './panel.tsx';
import { oneReportLooks } from './report-state.ts';

const looks = {
  'all-on-time': { tone: 'ok', icon: 'check-circle' },
  'all-late': { tone: 'info', icon: 'clock' },
  most: { tone: 'warning', icon: 'hourglass' },
  few: { tone: 'bad', icon: 'cross-circle' },
  ...oneReportLooks,
} as const satisfies Record<string, Pick<HeatState, 'tone' | 'icon'>>;

/** How the parts of the place have reported, month by month; a square opens what it stands for. */
export function DisciplinePanel(props: PanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const { navigate } = useHost();
  const { change } = useDashboardAddress();
  const { overview } = props;
  const question = panelQuestion(props, 12);
  const query = useQuery({
    ...api.dashboard.discipline.queryOptions(question),
    placeholderData: keepPreviousData,
  });
  const month = monthName(overview.month, language);
  const now = {
    expected: overview.expected.at(-1) ?? 0,
    onTime: overview.onTime.at(-1) ?? 0,
    late: overview.late.at(-1) ?? 0,
  };

  return (
    <Panel query={query}>
      {(discipline) => (
        <HeatMap
          order={2}
          title={t('dashboard.discipline')}
          summary={t('dashboard.disciplineSummary', {
            month,
            share: shareText(handedIn(now), now.expected, language) ?? '—',
            onTime: shareText(now.onTime, now.expected, language) ?? '—',
          })}
          downloadHref={fileAddress('discipline', question)}
          rowTitle={t(`dashboard.partKinds.${discipline.kind}`)}
          months={discipline.months.map((one, index) => monthInRow(one, index === 0, language))}
          rows={disciplineRows(discipline)}
          states={stateKeys(discipline.kind).map((key) => ({
            key,
            label: t(`dashboard.states.${key}`),
            ...looks[key],
          }))}
          onSelect={(key, index) => {
            const at = discipline.months[index];
            const id = Number(key);
            if (!at) return;
            if (discipline.kind === 'center') navigate(`/monitoring/report/${at}/${id}`);
            else change({ month: at, place: { kind: discipline.kind, id } });
          }}
        />
      )}
    </Panel>
  );
}
