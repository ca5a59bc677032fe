import { useLanguage } from '@pbnet/micro-frontend';
import { Button, Group, Icon, Select, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useFiguresAddress, type CountedMonth } from './figures-address.ts';
import { monthWords } from './month-words.ts';

export interface FiguresFiltersProps {
  readonly figures: CountedMonth;
}

/** The month and the part of the network, both in the address, and the same as XLSX. */
export function FiguresFilters({ figures: { months, place } }: FiguresFiltersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { question, filters } = useFiguresAddress();
  const choice = months.includes(question.month) ? months : [question.month, ...months];
  const query = new URLSearchParams(
    Object.entries(question).map(([name, value]): [string, string] => [name, String(value)]),
  );
  return (
    <Group align="end">
      <Select
        label={t('readers.figures.month')}
        data={choice.map((month) => ({ value: month, label: monthWords(month, language) }))}
        value={question.month}
        allowDeselect={false}
        onChange={(month) => filters.set({ month })}
      />
      <Button
        component="a"
        variant="default"
        href={`/files/reading-figures.xlsx?${query}`}
        download
        leftSection={<Icon name="download" />}
      >
        {t('readers.figures.xlsx')}
      </Button>
      {place && (
        <Group gap="xs">
          <Text role="status">
            {t('readers.figures.shown', { name: language === 'ru' ? place.nameRu : place.nameEn })}
          </Text>
          <Button variant="subtle" onClick={() => filters.set({ regionId: null, centerId: null })}>
            {t('readers.figures.whole')}
          </Button>
        </Group>
      )}
    </Group>
  );
}
