import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useHost, useKeptDraft, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, PageHeader } from '@pbnet/ui';
import type { ContestSettings } from '@pbnet/validation/contests';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ContestForm } from './contest-form.tsx';
import { newCode } from './criteria-fields.tsx';
import { newNomination } from './nomination-fields.tsx';

interface Kept {
  /** Chosen here: pressed twice or repeated by the network, the contest is made once. */
  readonly id: string;
  readonly settings: Partial<ContestSettings>;
}

function empty(): Kept {
  const numbers = { regionalLimit: 3, quorum: 3, scaleMin: 1, scaleMax: 10, places: 3, retentionMonths: 12 };
  return {
    id: crypto.randomUUID(),
    settings: {
      ...{ title: '', about: '', consent: '', ...numbers },
      criteria: [{ code: newCode(), name: '', weight: 1 }],
      nominations: [newNomination()],
    },
  };
}

export function NewContestPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { draft, keep, forget } = useKeptDraft<Kept>('new-contest');
  const [{ id, settings: initial }] = useState(() => draft ?? empty());
  const [failure, setFailure] = useState<string>();
  const create = useMutation(api.contests.create.mutationOptions());
  const onType = useCallback((settings: Partial<ContestSettings>) => keep({ id, settings }), [id, keep]);

  async function send(settings: ContestSettings) {
    setFailure(undefined);
    try {
      const { contestId } = await create.mutateAsync({ id, settings });
      forget();
      host.notify({ tone: 'done', text: t('contests.form.created', { title: settings.title }) });
      await queries.invalidateQueries(api.contests.pathFilter());
      host.navigate(`/events/contests/${contestId}`);
    } catch (error) {
      setFailure(failureOf(error, language).text);
    }
  }

  return (
    <>
      <PageTitle title={t('contests.form.newTitle')} />
      <PageHeader
        title={t('contests.form.newTitle')}
        lead={t('contests.form.lead')}
        trail={
          <Anchor component={Link} to="/events/contests">
            {t('contests.title')}
          </Anchor>
        }
      />
      <ContestForm
        initial={initial}
        submit={t('contests.form.create')}
        failure={failure}
        onType={onType}
        onSend={send}
      />
    </>
  );
}
