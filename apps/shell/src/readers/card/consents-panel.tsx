import type { StaffConsent } from '@pbnet/domain/readers';
import { useLanguage } from '@pbnet/micro-frontend';
import { DataTable, EmptyState } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { dayInRow } from '../collections/moments.ts';

export function ConsentsPanel({ consents }: { readonly consents: readonly StaffConsent[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns = [
    {
      key: 'purpose',
      title: t('readers.card.purpose'),
      rowHeader: true,
      cell: ({ purpose }: StaffConsent) => t(`readers.card.purposes.${purpose}`),
    },
    { key: 'edition', title: t('readers.card.edition'), cell: ({ edition }: StaffConsent) => edition },
    {
      key: 'by',
      title: t('readers.card.givenBy'),
      cell: ({ givenBy }: StaffConsent) => t(`readers.card.by.${givenBy}`),
    },
    {
      key: 'given',
      title: t('readers.card.given'),
      cell: ({ givenAt }: StaffConsent) => dayInRow(givenAt, language),
    },
    {
      key: 'withdrawn',
      title: t('readers.card.withdrawn'),
      cell: ({ withdrawnAt }: StaffConsent) => (withdrawnAt === null ? '' : dayInRow(withdrawnAt, language)),
    },
  ];
  return (
    <DataTable
      caption={t('readers.card.consents')}
      columns={columns}
      rows={consents}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('readers.card.noConsents')}>{t('readers.card.noConsentsHelp')}</EmptyState>}
    />
  );
}
