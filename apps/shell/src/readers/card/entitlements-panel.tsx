import { useApi } from '@pbnet/api-client/react';
import type { StaffEntitlement } from '@pbnet/domain/readers';
import { useCan, useLanguage, WordsDialog } from '@pbnet/micro-frontend';
import { DataTable, EmptyState, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { GrantForm } from './grant-form.tsx';
import { useReaderAnswer } from './use-reader-answer.ts';

export interface EntitlementsPanelProps {
  readonly readerId: string;
  readonly entitlements: readonly StaffEntitlement[];
}

/** What headquarters granted to this reader alone. */
export function EntitlementsPanel({ readerId, entitlements }: EntitlementsPanelProps) {
  const { t } = useTranslation();
  const mayManage = useCan('reader.manage');
  const language = useLanguage();
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const revoke = useMutation(useApi().readers.revoke.mutationOptions(useReaderAnswer()));
  const columns = [
    {
      key: 'collection',
      title: t('readers.card.collection'),
      rowHeader: true,
      cell: ({ collection, item }: StaffEntitlement) =>
        item
          ? t('readers.card.oneDocument', { title: item.title ?? item.id })
          : (collection?.[language] ?? t('readers.card.everyCollection')),
    },
    {
      key: 'until',
      title: t('readers.card.until'),
      cell: ({ validTo }: StaffEntitlement) =>
        // The moment is the end of the last day: a second before it, the day itself.
        validTo === null ? t('readers.card.forever') : day.format(new Date(Date.parse(validTo) - 1000)),
    },
    { key: 'reason', title: t('readers.card.reason'), cell: ({ reason }: StaffEntitlement) => reason },
    { key: 'by', title: t('readers.card.grantedBy'), cell: ({ grantedBy }: StaffEntitlement) => grantedBy },
    {
      key: 'force',
      title: t('readers.card.force'),
      cell: ({ id, inForce }: StaffEntitlement) =>
        inForce && mayManage ? (
          <WordsDialog
            thing={`reader-revoke:${id}`}
            open={t('readers.card.revoke')}
            compact
            title={t('readers.card.revokeTitle')}
            label={t('readers.card.showLabel')}
            help={t('readers.card.revokeHelp')}
            send={t('readers.card.send')}
            short={t('readers.card.showShort')}
            most={500}
            onSend={(reason) => revoke.mutateAsync({ id, readerId, reason })}
          />
        ) : (
          t(inForce ? 'readers.card.yes' : 'readers.card.no')
        ),
    },
  ];
  return (
    <Stack component="section">
      <DataTable
        caption={t('readers.card.entitlements')}
        columns={columns}
        rows={entitlements}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t('readers.card.noEntitlements')}>
            {t('readers.card.noEntitlementsHelp')}
          </EmptyState>
        }
      />
      {mayManage && <GrantForm readerId={readerId} />}
    </Stack>
  );
}
