import { dayIn, monthOf } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { readingFigures } from '@pbnet/domain/reading';
import { SimpleGrid, StatCard, Text, type Trend } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { CountedMonth } from './figures-address.ts';

/** The three figures of the month, each with its change to the month before; a part of a month is not compared with a whole one. */
export function MonthCards({ figures: { month, total, before } }: { readonly figures: CountedMonth }) {
  const { t } = useTranslation();
  const isRunning = month === monthOf(dayIn(networkTimeZone, new Date()));
  const trendOf = (now: number, then: number): Trend => {
    const direction = now === then ? 'same' : now > then ? 'up' : 'down';
    return { direction, text: t(`readers.figures.change.${direction}`, { number: Math.abs(now - then) }) };
  };
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }}>
      {readingFigures.map((figure) => (
        <StatCard
          key={figure}
          label={t(`readers.figures.figure.${figure}`)}
          value={total[figure]}
          {...(isRunning
            ? {
                picture: (
                  <Text size="sm" c="dimmed">
                    {t('readers.figures.change.running', { number: before[figure] })}
                  </Text>
                ),
              }
            : { trend: trendOf(total[figure], before[figure]) })}
        />
      ))}
    </SimpleGrid>
  );
}
