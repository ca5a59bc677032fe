import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Alert, Button, FormError, Group, Icon, Loader, PageHeader, Stack, Text, Title } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

/** A speaker reads about the own talk and answers whether it will be given. */
export function OwnTalkPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { token = '' } = useParams();
  const api = useApi();
  const queries = useQueryClient();
  const { data, error, refetch, isPending } = useQuery(api.talkCall.talkByLink.queryOptions({ token }));
  const answer = useMutation(
    api.talkCall.answerByLink.mutationOptions({
      onSuccess: (talk) => queries.setQueryData(api.talkCall.talkByLink.queryKey({ token }), talk),
    }),
  );
  if (isPending) return <Loader role="status" aria-label={t('talks.loading')} />;
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  const { meeting, talk, minutes, when, slidesWanted, state } = data;
  const days = [...new Set([meeting.startsOn, meeting.endsOn])].map((day) => wholeDayName(day, language));
  const facts = [
    [t('talks.meeting'), meeting.title],
    [t('talks.days'), days.join(' — ')],
    [t('talks.when'), when ?? t('talks.noPlace')],
    [t('talks.length'), t('talks.lengthMinutes', { count: minutes })],
  ] as const;
  return (
    <>
      <PageTitle title={t('talks.ownTitle')} />
      <PageHeader title={t('talks.ownTitle')} lead={<span lang="ru">{talk}</span>} />
      <Stack maw="44rem">
        {facts.map(([name, fact]) => (
          <div key={name}>
            <Text c="dimmed">{name}</Text>
            <Text lang="ru">{fact}</Text>
          </div>
        ))}
        {slidesWanted && <Text>{t('talks.slidesWanted')}</Text>}
        <FormError>{answer.error ? failureOf(answer.error, language).text : undefined}</FormError>
        <Alert
          color={state === 'confirmed' ? 'green' : 'yellow'}
          icon={<Icon name={state === 'confirmed' ? 'check' : 'info'} />}
          role="status"
        >
          {t(`talks.state.${state}`)}
        </Alert>
        <Title order={2} size="h3">
          {t('talks.question')}
        </Title>
        <Group>
          <Button loading={answer.isPending} onClick={() => answer.mutate({ token, comes: true })}>
            {t('talks.confirm')}
          </Button>
          <Button
            variant="default"
            loading={answer.isPending}
            onClick={() => answer.mutate({ token, comes: false })}
          >
            {t('talks.refuse')}
          </Button>
        </Group>
      </Stack>
    </>
  );
}
