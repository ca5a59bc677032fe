import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AgendaItem } from '../meeting-shapes.ts';

type Prepared = NonNullable<AgendaItem['material']>;

/** What the item was prepared with; every row leads to where it was taken from. */
export function Material({ material: { rows, total, preparedAt } }: { readonly material: Prepared }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const counted = rows.some(({ count }) => count !== null);
  return (
    <Stack gap="xs">
      <Text c="dimmed">
        {t('meetings.minutes.material', { at: momentName(preparedAt, language) })}.{' '}
        {t('meetings.minutes.materialTotal', { total })}
      </Text>
      <DataTable
        caption={t('meetings.minutes.material', { at: momentName(preparedAt, language) })}
        captionHidden
        maxHeight="20rem"
        rows={rows}
        rowKey={({ to }) => to}
        empty={<Text>{t('meetings.minutes.materialEmpty')}</Text>}
        columns={[
          {
            key: 'label',
            title: t('meetings.minutes.materialName'),
            rowHeader: true,
            cell: ({ label, to }) => (
              <Anchor component={Link} to={to}>
                {label[language]}
              </Anchor>
            ),
          },
          ...(counted
            ? [
                {
                  key: 'count',
                  title: t('meetings.minutes.materialCount'),
                  cell: ({ count }: Prepared['rows'][number]) => count,
                },
              ]
            : []),
        ]}
      />
    </Stack>
  );
}
