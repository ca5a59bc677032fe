import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isMonth } from '@pbnet/domain';
import { PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, EmptyState, ErrorState, Skeleton, Stack } from '@pbnet/ui';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { monthName } from '../figures/month-name.ts';
import { ResultView } from './result-view.tsx';

/** The results of one month: a draft that headquarters writes, or what has been published. */
export function ResultPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const asked = useParams()['month'] ?? '';
  const month = isMonth(asked) ? asked : undefined;
  const result = useQuery({
    ...useApi().results.ofMonth.queryOptions(month ? { month } : skipToken),
    refetchOnWindowFocus: false,
  });

  function body() {
    if (result.data) return <ResultView key={result.data.month} result={result.data} />;
    if (result.error || !month) {
      const failure = failureOf(result.error, language);
      const away = (
        <Anchor component={Link} to="/monitoring/results">
          {t('results.all')}
        </Anchor>
      );
      if (!month || failure.domain?.code === 'not-found')
        return (
          <EmptyState
            title={month ? t('results.titleOf', { month: monthName(month, language) }) : asked}
            icon="award"
            action={away}
          >
            {month && failure.text}
          </EmptyState>
        );
      return <ErrorState what={failure.text} onRetry={() => void result.refetch()} />;
    }
    return (
      <Stack role="status" aria-label={t('results.loading')}>
        <Skeleton height={64} />
        <Skeleton height={200} />
        <Skeleton height={400} />
      </Stack>
    );
  }

  return (
    <>
      <PageTitle
        title={month ? t('results.titleOf', { month: monthName(month, language) }) : t('results.title')}
      />
      {body()}
    </>
  );
}
