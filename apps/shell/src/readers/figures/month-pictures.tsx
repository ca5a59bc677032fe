import { readingFigures } from '@pbnet/domain/reading';
import { dayName, useLanguage } from '@pbnet/micro-frontend';
import { BarChart, TrendChart } from '@pbnet/ui/charts';
import { useTranslation } from 'react-i18next';
import type { CountedMonth } from './figures-address.ts';
import { monthWords, shortMonthWords } from './month-words.ts';

/** The last thirteen months and the days of this one, as pictures and as tables. */
export function MonthPictures({
  figures: { month, total, trend, days },
}: {
  readonly figures: CountedMonth;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const busiest = days.reduce<(typeof days)[number] | undefined>(
    (most, day) => (day.visits > (most?.visits ?? 0) ? day : most),
    undefined,
  );
  return (
    <>
      <TrendChart
        order={2}
        title={t('readers.figures.trend')}
        summary={t('readers.figures.trendSummary', {
          ...{ month: monthWords(month, language), visits: total.visits },
          ...{ readers: total['new-readers'], views: total['document-views'] },
        })}
        periods={trend.map((one) => shortMonthWords(one.month, language))}
        series={readingFigures.map((figure) => ({
          name: t(`readers.figures.figure.${figure}`),
          values: trend.map((one) => one[figure]),
        }))}
      />
      {busiest && (
        <BarChart
          order={2}
          title={t('readers.figures.days')}
          summary={t('readers.figures.daysSummary', {
            ...{ day: dayName(busiest.day, language), visits: busiest.visits },
          })}
          periods={days.map(({ day }) => dayName(day, language))}
          series={[{ name: t('readers.figures.figure.visits'), values: days.map(({ visits }) => visits) }]}
        />
      )}
    </>
  );
}
