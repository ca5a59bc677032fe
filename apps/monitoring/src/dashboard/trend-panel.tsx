import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { TrendChart } from '@pbnet/ui/charts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { indicatorName } from '../figures/indicator-name.ts';
import { monthName } from '../figures/month-name.ts';
import type { PanelProps } from './dashboard.tsx';
import { movement, numberText, shortMonth, type Movement } from '../figures/total-format.ts';
import { fileAddress, panelQuestion, usePanelMonths } from './panel-question.ts';
import { Panel } from './panel.tsx';

/** The indicator month by month, with the same months a year earlier. */
export function TrendPanel(props: PanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const question = panelQuestion(props, usePanelMonths());
  const query = useQuery({
    ...api.dashboard.trend.queryOptions(question),
    placeholderData: keepPreviousData,
  });

  const words = (moved: Movement | null) =>
    moved ? moved.text || t('dashboard.noChange') : t('dashboard.unknownChange');

  return (
    <Panel query={query}>
      {({ indicator, months, totals, yearAgo }) => {
        const name = indicatorName(indicator, language);
        const last = totals.at(-1) ?? null;
        const month = monthName(months.at(-1) ?? question.month, language);
        const summary =
          last === null
            ? t('dashboard.trendNoData', { month })
            : t('dashboard.trendSummary', {
                month,
                total: `${numberText(last, language)} ${indicator.unit}`,
                monthly: words(movement(totals.at(-2) ?? null, last, language)),
                yearly: words(movement(yearAgo.at(-1) ?? null, last, language)),
              });
        return (
          <TrendChart
            order={2}
            title={t('dashboard.trend', { name })}
            summary={summary}
            downloadHref={fileAddress('trend', question)}
            periods={months.map((one) => shortMonth(one, language))}
            series={[{ name, values: totals, previousYear: yearAgo }]}
          />
        );
      }}
    </Panel>
  );
}
