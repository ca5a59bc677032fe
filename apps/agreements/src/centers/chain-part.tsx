import { useApi } from '@pbnet/api-client/react';
import type { Day, Month } from '@pbnet/domain';
import { useCan, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import {
  Anchor,
  DataTable,
  type DataTableColumn,
  FactList,
  Loader,
  Stack,
  StateBadge,
  Text,
  Title,
} from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName } from '../month-name.ts';
import type { Chain } from './center-shapes.ts';

type Agreement = Chain['agreements'][number];

/** The opening that the centre came from, its first report, its agreements on the day. */
export function ChainPart({ centerId, day }: { readonly centerId: number; readonly day: Day }) {
  const { t } = useTranslation();
  const { data } = useQuery(
    useApi().readiness.chain.queryOptions({ centerId, asOf: day }, { placeholderData: keepPreviousData }),
  );
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('centers.chain')}
      </Title>
      {data ? (
        <Links centerId={centerId} chain={data} />
      ) : (
        <Loader role="status" aria-label={t('centers.loading')} />
      )}
    </section>
  );
}

/** By this computer's calendar. */
function isPast(month: Month): boolean {
  const now = new Date();
  return month < `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
}

function Links({ centerId, chain }: { readonly centerId: number; readonly chain: Chain }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const maySee = useCan('report.read');
  const { opening, firstReport } = chain;
  return (
    <Stack gap="md">
      <FactList>
        {opening && (
          <>
            <dt>{t('centers.opening')}</dt>
            <dd>
              <Anchor component={Link} to={`/agreements/openings/${opening.id}`}>
                {opening.name}
              </Anchor>
              {opening.plannedMonth !== null && `, ${monthName(opening.plannedMonth, language)}`}
            </dd>
          </>
        )}
        <dt>{t('centers.firstReport')}</dt>
        <dd>
          {monthName(firstReport.month, language)}:{' '}
          {t(`centers.report.${firstReport.state ?? (isPast(firstReport.month) ? 'past' : 'none')}`)}
          {maySee && firstReport.state !== null && (
            <>
              {'. '}
              <Anchor component={Link} to={`/monitoring/sheet/${firstReport.month}?center=${centerId}`}>
                {t('centers.sheet')}
              </Anchor>
            </>
          )}
        </dd>
      </FactList>
      <Agreements agreements={chain.agreements} />
    </Stack>
  );
}

function Agreements({ agreements }: Pick<Chain, 'agreements'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const named = (day: Day) => wholeDayName(day, language);
  if (agreements.length === 0) return <Text>{t('centers.noAgreements')}</Text>;
  const columns: readonly DataTableColumn<Agreement>[] = [
    {
      key: 'title',
      title: t('centers.agreement'),
      rowHeader: true,
      cell: ({ id, title, number }) => (
        <Anchor component={Link} to={`/agreements/${id}`}>
          {title}
          {number !== null && `, ${t('agreements.numbered', { number })}`}
        </Anchor>
      ),
    },
    {
      key: 'covers',
      title: t('centers.covers'),
      cell: ({ coversFrom, coversTo }) =>
        coversFrom === null && coversTo === null
          ? t('centers.coversAlways')
          : [
              coversFrom && t('centers.coversFrom', { day: named(coversFrom) }),
              coversTo && t('centers.coversTo', { day: named(coversTo) }),
            ]
              .filter(Boolean)
              .join(' '),
    },
    {
      key: 'holds',
      title: t('centers.holds'),
      cell: ({ holds }) => (
        <StateBadge tone={holds ? 'ok' : 'neutral'}>
          {t(holds ? 'centers.holds' : 'centers.holdsNot')}
        </StateBadge>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('centers.agreements')}
      columns={columns}
      rows={agreements}
      rowKey={({ id }) => id}
    />
  );
}
