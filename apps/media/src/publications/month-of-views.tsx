import { useApi } from '@pbnet/api-client/react';
import { addMonths, asMonth, dayIn, firstDay, monthInWords, monthOf, type Month } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { Failed, useLanguage } from '@pbnet/micro-frontend';
import { DataTable, EmptyState, formatNumber, Loader, Select, Stack, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Views were hardly counted earlier: a year and a half is as far back as anybody asks. */
const lastMonths = (newest: Month) => Array.from({ length: 18 }, (_, ago) => addMonths(newest, -ago));

function nameOf(month: Month, language: 'ru' | 'en'): string {
  const words =
    language === 'ru'
      ? monthInWords(month)
      : new Date(firstDay(month)).toLocaleDateString('en-GB', {
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        });
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a month's views are, by regional centre: also of videos that belong to no centre's report. */
export function MonthOfViews() {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = monthOf(dayIn(networkTimeZone, new Date()));
  const [month, setMonth] = useState(today);
  return (
    <Stack component="section" aria-labelledby="views-of-month">
      <Title order={2} id="views-of-month">
        {t('publications.month.title')}
      </Title>
      <Text>{t('publications.month.help')}</Text>
      <Select
        label={t('publications.month.month')}
        maw="16rem"
        allowDeselect={false}
        data={lastMonths(today).map((value) => ({ value, label: nameOf(value, language) }))}
        value={month}
        onChange={(value) => setMonth(asMonth(value ?? today))}
      />
      <Views month={month} />
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
