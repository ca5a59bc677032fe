import { momentName, useCan, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, Stack, Text, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Mailing, Recipient } from '../mailing-shapes.ts';
import { LetterState } from '../states.tsx';
import { LeaveOut, TakeBack } from './leave-out.tsx';
import { hasProblem, RecipientFilters, useRecipientFilters } from './recipient-filters.tsx';
import { StateWords } from './state-words.tsx';

/** Every addressee with the state of its letter, those that need a look first. */
export function Recipients({ mailing }: { readonly mailing: Mailing }) {
  const { t } = useTranslation();
  const filters = useRecipientFilters();
  const rows = mailing.recipients.filter(filters.holds);
  return (
    <Stack gap="sm">
      <RecipientFilters filters={filters} />
      <Text c="dimmed" role="status">
        {t('mailings.found', { count: rows.length })}
      </Text>
      <DataTable
        caption={t('mailings.recipients')}
        captionHidden
        rows={rows}
        rowKey={({ deliveryId }) => deliveryId}
        columns={useColumns(mailing)}
      />
    </Stack>
  );
}

function useColumns(mailing: Mailing): readonly DataTableColumn<Recipient>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayPrepare = useCan('mailing.prepare');
  const mayCorrect = useCan('network.manage');
  const columns: DataTableColumn<Recipient>[] = [
    {
      key: 'name',
      title: t('mailings.column.center'),
      rowHeader: true,
      cell: ({ deliveryId, name }) => (
        <Anchor component={Link} to={`/monitoring/mailings/letters/${deliveryId}`}>
          {name}
        </Anchor>
      ),
    },
    {
      key: 'address',
      title: t('mailings.column.address'),
      cell: ({ recipient, regionalCenterId }) =>
        recipient ??
        (mayCorrect && regionalCenterId !== null ? (
          <Anchor component={Link} to={`/administration/network/regional-centers/${regionalCenterId}`}>
            {t('mailings.enterAddress')}
          </Anchor>
        ) : (
          t('mailings.noAddress')
        )),
    },
    { key: 'summary', title: t('mailings.column.summary'), cell: ({ summary }) => summary },
    {
      key: 'state',
      title: t('mailings.column.state'),
      cell: (recipient) => (
        <Stack gap={4} align="start">
          <LetterState
            state={recipient.state}
            nobody={hasProblem(recipient) && recipient.state === 'prepared'}
          />
          <StateWords recipient={recipient} />
        </Stack>
      ),
    },
  ];
  if (mailing.state !== 'prepared')
    columns.push({
      key: 'acknowledged',
      title: t('mailings.column.acknowledgement'),
      cell: ({ acknowledgedAt }) =>
        acknowledgedAt === null ? t('mailings.notYet') : momentName(acknowledgedAt, language),
    });
  if (mailing.state === 'prepared' && mayPrepare)
    columns.push({
      key: 'action',
      title: t('mailings.column.action'),
      cell: (recipient) =>
        recipient.state === 'left-out' ? (
          <TakeBack recipient={recipient} />
        ) : (
          <LeaveOut recipient={recipient} />
        ),
    });
  return columns;
}
