import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useHost } from '@pbnet/micro-frontend';
import { Alert, Anchor, Loader, PageHeader } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { agreementPath, type AgreementCard } from '../agreement-shapes.ts';
import { AgreementForm } from './agreement-form.tsx';
import { contentOf, valuesOf, type FormValues } from './form-values.ts';

export function EditAgreementPage() {
  const { t } = useTranslation();
  const { agreementId = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().agreements.get.queryOptions({ id: agreementId }));
  return (
    <>
      <PageTitle title={t('agreements.form.editTitle')} />
      <PageHeader
        title={t('agreements.form.editTitle')}
        trail={
          <Anchor component={Link} to={agreementPath(agreementId)}>
            {data?.agreement.title ?? t('agreements.title')}
          </Anchor>
        }
      />
      {data ? (
        <Editing key={agreementId} card={data} />
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('agreements.loading')} />
      )}
    </>
  );
}

function Editing({ card }: { readonly card: AgreementCard }) {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  // What was read when the editing began: a change of others meanwhile is a conflict, not a surprise.
  const [{ agreement, may }] = useState(card);
  const save = useMutation(api.agreements.save.mutationOptions());
  const { id, regionalCenterId } = agreement;
  if (!may.includes('save')) return <Alert>{t('agreements.form.notNow')}</Alert>;

  async function onSave(values: FormValues, version = agreement.version) {
    const { responsibleId } = values;
    await save.mutateAsync({ id, version, responsibleId, content: contentOf(values) });
    host.notify({ tone: 'done', text: t('agreements.done.save') });
    await queries.invalidateQueries(api.agreements.pathFilter());
    host.navigate(agreementPath(id));
  }

  return (
    <AgreementForm
      thing={`agreement:${id}`}
      initial={valuesOf(agreement)}
      version={agreement.version}
      save={t('agreements.form.save')}
      ownId={id}
      regionalCenterId={regionalCenterId}
      onSave={onSave}
      onCancel={() => host.navigate(agreementPath(id))}
    />
  );
}
