import { Alert, DataTable, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { NamedAgreement } from '../agreement-shapes.ts';
import { contentOf, type FormValues } from './form-values.ts';

export interface FormConflictProps {
  readonly mine: FormValues;
  readonly theirs: Pick<
    NamedAgreement,
    'title' | 'number' | 'kind' | 'startsOn' | 'endsOn' | 'prolongation' | 'state'
  >;
}

/** What another person has saved meanwhile beside what was typed here. */
export function FormConflict({ mine, theirs }: FormConflictProps) {
  const { t } = useTranslation();
  const content = contentOf(mine);
  const none = '—';
  const starts = content.periods.map(({ startsOn }) => startsOn).toSorted();
  const ends = content.periods.map(({ endsOn }) => endsOn ?? t('agreements.withoutEnd')).toSorted();
  const rows = [
    { field: 'title', mine: content.title, theirs: theirs.title },
    { field: 'number', mine: content.number ?? none, theirs: theirs.number ?? none },
    {
      field: 'kind',
      mine: t(`agreements.kind.${content.kind}`),
      theirs: t(`agreements.kind.${theirs.kind}`),
    },
    { field: 'startsOn', mine: starts[0] ?? none, theirs: theirs.startsOn ?? none },
    { field: 'endsOn', mine: ends.at(-1) ?? none, theirs: theirs.endsOn ?? t('agreements.withoutEnd') },
  ] as const;
  return (
    <Alert color="yellow">
      <Stack gap="sm">
        <Text>{t('agreements.form.conflict')}</Text>
        <DataTable
          caption={t('agreements.form.conflictTitle')}
          columns={[
            {
              key: 'field',
              title: t('agreements.form.conflictField'),
              rowHeader: true,
              cell: ({ field }) => t(`agreements.fields.${field}`),
            },
            { key: 'mine', title: t('agreements.form.mine'), cell: (row) => row.mine },
            { key: 'theirs', title: t('agreements.form.theirs'), cell: (row) => row.theirs },
          ]}
          rows={rows.filter((row) => row.mine !== row.theirs)}
          rowKey={({ field }) => field}
        />
      </Stack>
    </Alert>
  );
}
