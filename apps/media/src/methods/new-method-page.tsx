import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useCan } from '@pbnet/micro-frontend';
import { Alert, Anchor, Icon, PageHeader } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { contentOf, emptyValues, type FormValues } from './form-values.ts';
import { MethodForm } from './method-form.tsx';
import { methodPath } from './method-shapes.ts';
import { useMethodStep } from './use-method-step.ts';

export function NewMethodPage() {
  const { t } = useTranslation();
  const mayAdd = useCan('method.edit');
  const navigate = useNavigate();
  const done = useMethodStep();
  // The id is chosen here: pressed twice or repeated by the network, the card is made once.
  const [id] = useState(() => crypto.randomUUID());
  const create = useMutation(useApi().methods.create.mutationOptions(done(t('methods.done.create'))));

  async function save(values: FormValues) {
    await create.mutateAsync({ id, content: contentOf(values) });
    await navigate(methodPath(id));
  }

  return (
    <>
      <PageTitle title={t('methods.form.title')} />
      <PageHeader
        title={t('methods.form.title')}
        lead={t('methods.form.lead')}
        trail={
          <Anchor component={Link} to="/media/methods">
            {t('methods.title')}
          </Anchor>
        }
      />
      {mayAdd ? (
        <MethodForm thing="method-new" initial={emptyValues} save={t('methods.form.create')} onSave={save} />
      ) : (
        <Alert icon={<Icon name="info" />}>{t('methods.form.notYours')}</Alert>
      )}
    </>
  );
}
