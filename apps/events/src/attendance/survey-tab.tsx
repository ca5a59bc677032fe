import { useApi } from '@pbnet/api-client/react';
import { Failed } from '@pbnet/micro-frontend';
import { Loader, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { SurveyQuestions } from './survey-questions.tsx';
import { SurveyResults } from './survey-results.tsx';

/** The survey after the meeting: its questions until somebody answers, its results after. */
export function SurveyTab() {
  const { t } = useTranslation();
  const { meetingId = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().attendance.survey.queryOptions({ meetingId }));
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('attendance.loading')} />;
  return (
    <Stack gap="xl">
      <SurveyQuestions key={data.version} meetingId={meetingId} survey={data} />
      {data.replies > 0 && <SurveyResults survey={data} />}
    </Stack>
  );
}
