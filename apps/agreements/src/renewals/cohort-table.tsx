import { useLanguage } from '@pbnet/micro-frontend';
import {
  Box,
  Checkbox,
  DataTable,
  EmptyState,
  Stack,
  StateBadge,
  Text,
  type DataTableColumn,
} from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { Renewable } from './renewal-shapes.ts';
import { shortDay } from './short-day.ts';

export interface CohortTableProps {
  readonly agreements: readonly Renewable[];
  /** Ids of those that were unticked. */
  readonly left: ReadonlySet<string>;
  onTick(agreementId: string, ticked: boolean): void;
}

/** What the conditions found: each can be unticked; those that cannot be renewed say why. */
export function CohortTable({ agreements, left, onTick }: CohortTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = (value: Renewable['endsOn']) => (value === null ? '–' : shortDay(value, language));
  const columns: readonly DataTableColumn<Renewable>[] = [
    {
      key: 'tick',
      title: t('renewals.preview.tick'),
      cell: ({ agreementId, obstacle, title }) => (
        <Checkbox
          aria-label={t('renewals.preview.tickOne', { title })}
          disabled={obstacle !== null}
          checked={obstacle === null && !left.has(agreementId)}
          onChange={({ currentTarget }) => onTick(agreementId, currentTarget.checked)}
        />
      ),
    },
    {
      key: 'title',
      title: t('renewals.row.agreement'),
      rowHeader: true,
      sortValue: ({ title }) => title,
      cell: ({ title, number, parties }) => (
        <Stack gap={0} miw="15rem">
          <span>{number === null ? title : `${title}, № ${number}`}</span>
          <Text size="sm" c="dimmed">
            {parties.join(', ')}
          </Text>
        </Stack>
      ),
    },
    {
      key: 'center',
      title: t('renewals.row.center'),
      cell: ({ regionalCenterName }) => (
        <Box miw="11rem">{regionalCenterName ?? t('renewals.board.noCenter')}</Box>
      ),
      sortValue: ({ regionalCenterName }) => regionalCenterName,
    },
    {
      key: 'centers',
      title: t('renewals.preview.centers'),
      numeric: true,
      cell: ({ centers }) => centers,
      sortValue: ({ centers }) => centers,
    },
    {
      key: 'ends',
      title: t('renewals.row.ends'),
      cell: ({ endsOn }) => day(endsOn),
      sortValue: ({ endsOn }) => endsOn,
    },
    {
      key: 'next',
      title: t('renewals.row.next'),
      cell: ({ next }) =>
        next ? t('renewals.row.period', { from: day(next.startsOn), till: day(next.endsOn) }) : '–',
    },
    {
      key: 'notes',
      title: t('renewals.preview.notes'),
      cell: (row) => <Notes row={row} />,
    },
  ];
  return (
    <DataTable
      caption={t('renewals.preview.caption')}
      columns={columns}
      rows={agreements}
      rowKey={({ agreementId }) => agreementId}
      maxHeight="32rem"
      empty={<EmptyState title={t('renewals.preview.none')}>{t('renewals.preview.noneHelp')}</EmptyState>}
    />
  );
}

function Notes({ row }: { readonly row: Renewable }) {
  const { t } = useTranslation();
  const { obstacle, automatic, withoutAddress, templateId } = row;
  if (obstacle !== null) return <StateBadge tone="warning">{t(`renewals.obstacle.${obstacle}`)}</StateBadge>;
  const notes = [
    ...(automatic ? [t('renewals.preview.automatic')] : []),
    ...(withoutAddress ? [t('renewals.preview.withoutAddress')] : []),
    ...(templateId === null ? [t('renewals.preview.withoutTemplate')] : []),
  ];
  return notes.length === 0 ? (
    ''
  ) : (
    <Text size="sm" miw="12rem">
      {notes.join('. ')}
    </Text>
  );
}
