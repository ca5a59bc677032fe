import { isDay } from '@pbnet/domain';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Alert, DataTable, Stack, Text } from '@pbnet/ui';
import type { ContestSettings } from '@pbnet/domain/contests';
import { useTranslation } from 'react-i18next';

export interface ContestConflictProps {
  readonly mine: ContestSettings;
  readonly theirs: ContestSettings;
}

const fields = [
  ...(['title', 'about', 'opensOn', 'dueOn', 'regionalUntil', 'juryUntil', 'regionalLimit'] as const),
  ...(['quorum', 'scaleMin', 'scaleMax', 'places', 'retentionMonths', 'consent'] as const),
  ...(['criteria', 'nominations'] as const),
];

type Field = (typeof fields)[number];

/** Field by field what differs from what another person has saved meanwhile. */
export function ContestConflict({ mine, theirs }: ContestConflictProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = (settings: ContestSettings, field: Field): string => {
    if (field === 'criteria')
      return settings.criteria.map(({ name, weight }) => `${name} (${weight})`).join(', ');
    if (field === 'nominations') return settings.nominations.map(({ title }) => title).join(', ');
    const value = String(settings[field]);
    return isDay(value) ? wholeDayName(value, language) : value;
  };
  const rows = fields
    .map((field) => ({ field, mine: text(mine, field), theirs: text(theirs, field) }))
    .filter((row) => row.mine !== row.theirs);
  return (
    <Alert color="yellow" title={t('contests.conflict.title')}>
      <Stack gap="sm">
        <Text>{t('contests.conflict.help')}</Text>
        <DataTable
          caption={t('contests.conflict.title')}
          captionHidden
          columns={[
            {
              key: 'field',
              title: t('contests.conflict.field'),
              rowHeader: true,
              cell: ({ field }) => t(`contests.form.${field}`),
            },
            { key: 'mine', title: t('contests.conflict.mine'), cell: (row) => row.mine },
            { key: 'theirs', title: t('contests.conflict.theirs'), cell: (row) => row.theirs },
          ]}
          rows={rows}
          rowKey={({ field }) => field}
        />
      </Stack>
    </Alert>
  );
}
