import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { DataTable, Stack, Text, Title, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { ContestWithResults } from './contest-shapes.ts';
import classes from './contests.module.css';

type Published = NonNullable<ContestWithResults['published']>;
type Result = Published['results'][number];

export interface WinnersProps {
  readonly contest: ContestWithResults;
  readonly published: Published;
}

/** The first places of each nomination, with the formula and the fingerprint of what was frozen. */
export function Winners({ contest, published }: WinnersProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const score = new Intl.NumberFormat(language, { minimumFractionDigits: 2 });
  const columns: readonly DataTableColumn<Result>[] = [
    { key: 'place', title: t('contests.results.place'), numeric: true, cell: ({ place }) => place },
    { key: 'work', title: t('contests.results.work'), rowHeader: true, cell: ({ title }) => title },
    {
      key: 'author',
      title: t('contests.results.author'),
      cell: ({ author }) => author ?? t('contests.results.removed'),
    },
    { key: 'region', title: t('contests.results.region'), cell: ({ region }) => region },
    {
      key: 'score',
      title: t('contests.results.score'),
      numeric: true,
      cell: (result) => score.format(result.score),
    },
  ];
  const criteria = published.criteria.map(({ name, weight }) => `${name} (${weight})`).join(', ');
  return (
    <Stack component="section" gap="md">
      <Title order={2} size="h3">
        {t('contests.results.title')}
      </Title>
      {contest.nominations.map(({ id, title }) => (
        <DataTable
          key={id}
          caption={title}
          columns={columns}
          rows={published.results.filter(({ nominationId }) => nominationId === id)}
          rowKey={(result) => `${result.place} ${result.title} ${result.region}`}
        />
      ))}
      <Text c="dimmed">{t('contests.results.formula', { criteria })}</Text>
      <Text c="dimmed" className={classes['hash']}>
        {t('contests.results.frozen', {
          at: momentName(published.frozenAt, language),
          hash: published.hash,
        })}
      </Text>
    </Stack>
  );
}
