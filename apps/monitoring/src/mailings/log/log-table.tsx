import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from '../../figures/unbroken.module.css';
import type { LogRow } from '../mailing-shapes.ts';
import { LetterState } from '../states.tsx';

export function LogTable({ rows }: { readonly rows: readonly LogRow[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <DataTable
      caption={t('mailings.log.title')}
      captionHidden
      rows={rows}
      rowKey={({ deliveryId }) => deliveryId}
      columns={[
        {
          key: 'subject',
          title: t('mailings.log.subject'),
          rowHeader: true,
          cell: ({ deliveryId, subject }) => (
            <Anchor component={Link} to={`/monitoring/mailings/letters/${deliveryId}`}>
              {subject}
            </Anchor>
          ),
        },
        {
          key: 'recipient',
          title: t('mailings.column.address'),
          cell: ({ recipient, recipientName }) => (
            <>
              {recipientName}
              <Text c="dimmed" className={classes['unbroken'] ?? ''}>
                {recipient}
              </Text>
            </>
          ),
        },
        {
          key: 'state',
          title: t('mailings.column.state'),
          cell: ({ state }) => <LetterState state={state} />,
        },
        {
          key: 'queuedAt',
          title: t('mailings.log.queuedAt'),
          cell: ({ queuedAt }) => momentName(queuedAt, language),
        },
        {
          key: 'sentAt',
          title: t('mailings.fact.sentAt'),
          cell: ({ sentAt }) => (sentAt === null ? t('mailings.notYet') : momentName(sentAt, language)),
        },
      ]}
    />
  );
}
