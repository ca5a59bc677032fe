import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useHost, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader } from '@pbnet/ui';
import { contestSettings, type ContestSettings } from '@pbnet/validation/contests';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ContestConflict } from './contest-conflict.tsx';
import { ContestForm } from './contest-form.tsx';
import type { Contest } from './contest-shapes.ts';

export function EditContestPage() {
  const { t } = useTranslation();
  const { contestId = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().contests.get.queryOptions({ contestId }));
  return (
    <>
      <PageTitle title={t('contests.form.editTitle')} />
      <PageHeader
        title={t('contests.form.editTitle')}
        trail={
          <Anchor component={Link} to={`/events/contests/${contestId}`}>
            {data?.title ?? t('contests.title')}
          </Anchor>
        }
      />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('contests.loading')} />}
      {data && <EditForm key={data.id} contest={data} />}
    </>
  );
}

interface Conflict {
  readonly mine: ContestSettings;
  readonly theirs: Contest;
}

function EditForm({ contest }: { readonly contest: Contest }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  // What was read when the editing began: a change of others meanwhile is a conflict, not a surprise.
  const [read] = useState(contest);
  const [version, setVersion] = useState(contest.version);
  const [conflict, setConflict] = useState<Conflict>();
  const [failure, setFailure] = useState<string>();
  const change = useMutation(api.contests.change.mutationOptions());

  async function send(settings: ContestSettings) {
    setFailure(undefined);
    try {
      await change.mutateAsync({ contestId: contest.id, version, settings });
      host.notify({ tone: 'done', text: t('contests.form.saved') });
      await queries.invalidateQueries(api.contests.pathFilter());
      host.navigate(`/events/contests/${contest.id}`);
    } catch (error) {
      const { text, domain } = failureOf(error, language);
      const theirs = domain?.key === 'stale-edit' ? (domain.details['current'] as Contest) : undefined;
      if (theirs) {
        setConflict({ mine: settings, theirs });
        setVersion(theirs.version);
      } else setFailure(text);
    }
  }

  return (
    <ContestForm
      initial={contestSettings.parse(read)}
      submit={t('contests.form.save')}
      failure={failure}
      {...(conflict ? { conflict: <ContestConflict {...conflict} /> } : {})}
      onSend={send}
    />
  );
}
