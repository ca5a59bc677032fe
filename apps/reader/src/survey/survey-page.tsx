import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle } from '@pbnet/micro-frontend';
import { Alert, Anchor, EmptyState, Icon, Loader, PageHeader, Stack, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { UnknownLink } from '../links/unknown-link.tsx';
import { SurveyForm } from './survey-form.tsx';

/** The survey after a meeting, for one participant. */
export function SurveyPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const [sent, setSent] = useState(false);
  const { data, error, refetch, isPending } = useQuery(
    useApi().attendance.surveyByLink.queryOptions({ token }),
  );
  if (isPending) return <Loader role="status" aria-label={t('survey.loading')} />;
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === null) return <UnknownLink />;
  const { title, open, answered, questions } = data;
  return (
    <>
      <PageTitle title={t('survey.title')} />
      <PageHeader
        title={t('survey.title')}
        lead={<span lang="ru">{title}</span>}
        trail={
          <Anchor component={Link} to={`/invitation/${token}`}>
            {t('survey.back')}
          </Anchor>
        }
      />
      <Stack maw="44rem">
        {sent && (
          <Alert color="green" icon={<Icon name="check" />} role="status">
            {t('survey.thanks')}
          </Alert>
        )}
        {!sent && answered && <EmptyState title={t('survey.answered')} icon="check" />}
        {!sent && !answered && !open && <EmptyState title={t('survey.closed')} icon="info" />}
        {!sent && !answered && open && (
          <>
            <Text>{t('survey.anonymous')}</Text>
            <SurveyForm token={token} questions={questions} onSent={() => setSent(true)} />
          </>
        )}
      </Stack>
    </>
  );
}
