import { useLanguage } from '@pbnet/micro-frontend';
import { DataTable, formatNumber, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { ZeroOverview } from './zero-shapes.ts';

/** Causes of zeros, counted over the explanations given this month. */
export function ReasonTable({ reasons }: Pick<ZeroOverview, 'reasons'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('zero-lists.overview.reasons')}
      rows={reasons}
      rowKey={({ reason }) => reason}
      empty={<Text>{t('zero-lists.overview.noReasons')}</Text>}
      columns={[
        {
          key: 'reason',
          title: t('zero-lists.overview.reason'),
          rowHeader: true,
          cell: ({ reason }) => t(`zero-lists.reason.${reason}`),
        },
        {
          key: 'centers',
          title: t('zero-lists.overview.centers'),
          numeric: true,
          cell: ({ centers }) => formatNumber(centers, language),
        },
      ]}
    />
  );
}
