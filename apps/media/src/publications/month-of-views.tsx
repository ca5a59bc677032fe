import { useApi } from '@pbnet/api-client/react';
import { isMonth, type Month } from '@pbnet/domain';
import { Failed, useLanguage } from '@pbnet/micro-frontend';
import { DataTable, EmptyState, formatNumber, Loader, MonthPickerInput, Stack, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const thisMonth = () => `${new Date().toISOString().slice(0, 7)}-01`;

/** What a month's views are, by regional centre: also of videos that belong to no centre's report. */
export function MonthOfViews() {
  const { t } = useTranslation();
  const [day, setDay] = useState<string | null>(thisMonth);
  const month = (day ?? thisMonth()).slice(0, 7);
  return (
    <Stack component="section" aria-labelledby="views-of-month">
      <Title order={2} id="views-of-month">
        {t('publications.month.title')}
      </Title>
      <Text>{t('publications.month.help')}</Text>
      <MonthPickerInput
        label={t('publications.month.month')}
        valueFormat="MMMM YYYY"
        maw="16rem"
        value={day}
        onChange={setDay}
      />
      {isMonth(month) && <Views month={month} />}
    </Stack>
  );
}

function Views({ month }: { readonly month: Month }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error } = useQuery(useApi().publications.viewsOfMonth.queryOptions({ month }));
  if (error) return <Failed error={error} />;
  if (!data) return <Loader role="status" aria-label={t('publications.loading')} />;
  const number = (value: number) => formatNumber(value, language);
  return (
    <DataTable
      caption={t('publications.month.title')}
      captionHidden
      rows={data.rows}
      rowKey={({ regionalCenterId }) => regionalCenterId ?? 0}
      empty={<EmptyState title={t('publications.month.empty')} />}
      columns={[
        {
          key: 'name',
          title: t('publications.month.regionalCenter'),
          rowHeader: true,
          cell: ({ name }) => name || t('publications.headquarters'),
          total: t('publications.month.total'),
        },
        {
          key: 'videos',
          title: t('publications.month.videos'),
          numeric: true,
          cell: ({ videos }) => number(videos),
        },
        {
          key: 'views',
          title: t('publications.month.views'),
          numeric: true,
          cell: ({ views }) => number(views),
          total: number(data.total),
        },
        {
          key: 'centers',
          title: t('publications.month.ofCenters'),
          numeric: true,
          cell: ({ ofCenters }) => number(ofCenters),
        },
      ]}
    />
  );
}
