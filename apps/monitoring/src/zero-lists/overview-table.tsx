import type { Month } from '@pbnet/domain';
import type { EscalationStep, ZeroKind } from '@pbnet/domain/monitoring';
import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, formatNumber } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DownloadLink } from './download-link.tsx';
import classes from './overview-table.module.css';
import type { ZeroCounts } from './zero-shapes.ts';

export interface OverviewTableProps {
  readonly month: Month;
  readonly lists: readonly ZeroCounts[];
  readonly onlyListed: boolean;
}

const kinds: readonly ZeroKind[] = ['missing', 'all-zero', 'some-zero'];
const steps: readonly EscalationStep[] = ['note', 'call', 'visit', 'suspension'];

function listed({ kinds }: ZeroCounts): number {
  return kinds.missing + kinds['all-zero'] + kinds['some-zero'];
}

/** One row a regional center: what is on its list, by the ladder; the name opens the list. */
export function OverviewTable({ month, lists, onlyListed }: OverviewTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  const total = (of: (list: ZeroCounts) => number) => number(lists.reduce((sum, list) => sum + of(list), 0));

  return (
    <DataTable
      caption={t('zero-lists.overview.caption')}
      rows={lists.filter((list) => !onlyListed || listed(list) > 0)}
      rowKey={({ regionalCenterId }) => regionalCenterId}
      maxHeight="70vh"
      columns={[
        {
          key: 'name',
          title: t('zero-lists.overview.name'),
          rowHeader: true,
          sortValue: ({ regionalCenterName }) => regionalCenterName,
          cell: ({ regionalCenterId, regionalCenterName }) => (
            <Anchor component={Link} to={{ search: `rc=${regionalCenterId}` }} className={classes['name']}>
              {regionalCenterName}
            </Anchor>
          ),
          total: t('zero-lists.overview.total'),
        },
        {
          key: 'listed',
          title: t('zero-lists.overview.listed'),
          numeric: true,
          sortValue: listed,
          cell: (list) => (listed(list) === 0 ? t('zero-lists.overview.clean') : number(listed(list))),
          total: total(listed),
        },
        ...kinds.map((kind) => ({
          key: kind,
          title: t(`zero-lists.overview.kind.${kind}`),
          numeric: true,
          cell: (list: ZeroCounts) => number(list.kinds[kind]),
          total: total((list) => list.kinds[kind]),
        })),
        ...steps.map((step) => ({
          key: step,
          title: t(`zero-lists.overview.step.${step}`),
          numeric: true,
          ...(step === 'suspension' ? { sortValue: (list: ZeroCounts) => list.steps[step] } : {}),
          cell: (list: ZeroCounts) => number(list.steps[step]),
          total: total((list) => list.steps[step]),
        })),
        {
          key: 'explained',
          title: t('zero-lists.overview.explained'),
          numeric: true,
          cell: (list) =>
            t('zero-lists.overview.explainedOf', { explained: list.explained, count: listed(list) }),
          total: total(({ explained }) => explained),
        },
        {
          key: 'file',
          title: t('zero-lists.overview.file'),
          cell: ({ regionalCenterId, regionalCenterName }) => (
            <DownloadLink month={month} regionalCenterId={regionalCenterId} name={regionalCenterName} short />
          ),
        },
      ]}
    />
  );
}
