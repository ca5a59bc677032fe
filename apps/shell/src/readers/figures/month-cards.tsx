import { readingFigures } from '@pbnet/domain/reading';
import { SimpleGrid, StatCard, type Trend } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { CountedMonth } from './figures-address.ts';

/** The three figures of the month, each with its change to the month before. */
export function MonthCards({ figures: { total, before } }: { readonly figures: CountedMonth }) {
  const { t } = useTranslation();
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
          trend={trendOf(total[figure], before[figure])}
        />
      ))}
    </SimpleGrid>
  );
}
