import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, StoredFileList } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader, Stack, StateBadge } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Applications } from './applications.tsx';
import { Editions } from './editions.tsx';
import { contentOf, valuesOf, type FormValues } from './form-values.ts';
import { MethodActions } from './method-actions.tsx';
import { MethodContentView } from './method-content-view.tsx';
import { MethodForm } from './method-form.tsx';
import { MethodNews } from './method-news.tsx';
import { tones, type MethodCard } from './method-shapes.ts';
import { useMethodStep } from './use-method-step.ts';
import { Words } from './words.tsx';

export function MethodPage() {
  const { t } = useTranslation();
  const { methodId = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().methods.get.queryOptions({ id: methodId }));
  if (data) return <LoadedMethod key={methodId} card={data} />;
  return (
    <>
      <PageTitle title={t('methods.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('methods.loading')} />
      )}
    </>
  );
}

function LoadedMethod({ card }: { readonly card: MethodCard }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { method, may, published } = card;
  return (
    <>
      <PageTitle title={method.title} />
      <PageHeader
        title={method.title}
        trail={
          <Anchor component={Link} to="/media/methods">
            {t('methods.title')}
          </Anchor>
        }
        state={<StateBadge tone={tones[method.state]}>{t(`methods.state.${method.state}`)}</StateBadge>}
        lead={method.regionalCenterName ?? t('methods.ofHeadquarters')}
      />
      {editing ? (
        <Edit card={card} onDone={() => setEditing(false)} />
      ) : (
        <Stack gap="xl">
          <MethodNews card={card} />
          <MethodActions card={card} onEdit={() => setEditing(true)} />
          <MethodContentView content={method} hasPublished={published !== null} />
          <StoredFileList
            purpose="method"
            ownerId={method.id}
            label={t('methods.files')}
            help={t('methods.filesHelp')}
            empty={t('methods.noFiles')}
            readOnly={!may.includes('answer')}
          />
          {method.edition > 0 && <Applications card={card} />}
          {method.edition > 0 && <Words card={card} />}
          <Editions editions={card.editions} />
        </Stack>
      )}
    </>
  );
}

function Edit({ card: { method }, onDone }: { readonly card: MethodCard; onDone(): void }) {
  const { t } = useTranslation();
  const done = useMethodStep();
  const save = useMutation(useApi().methods.save.mutationOptions(done(t('methods.done.save'))));
  const { id, version } = method;

  async function send(values: FormValues, since = version) {
    await save.mutateAsync({ id, version: since, content: contentOf(values) });
    onDone();
  }

  return (
    <MethodForm
      thing={`method:${id}`}
      initial={valuesOf(method)}
      version={version}
      save={t('methods.form.save')}
      onSave={send}
      onCancel={onDone}
    />
  );
}
