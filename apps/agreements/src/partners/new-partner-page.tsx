import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useHost, useUser } from '@pbnet/micro-frontend';
import { Anchor, PageHeader } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { contentOf, emptyValues, type FormValues } from './form-values.ts';
import { PartnerForm } from './partner-form.tsx';
import { partnerPath } from './partner-shapes.ts';

export function NewPartnerPage() {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { place } = useUser();
  const add = useMutation(api.partners.add.mutationOptions());
  const initial = { ...emptyValues, regionId: 'regionId' in place ? place.regionId : null };

  async function save(values: FormValues) {
    const card = await add.mutateAsync({ regionId: values.regionId ?? 0, ...contentOf(values) });
    host.notify({ tone: 'done', text: t('partners.form.added') });
    await queries.invalidateQueries(api.partners.pathFilter());
    host.navigate(partnerPath(card.id));
  }

  return (
    <>
      <PageTitle title={t('partners.form.title')} />
      <PageHeader
        title={t('partners.form.title')}
        lead={t('partners.form.lead')}
        trail={
          <Anchor component={Link} to="/agreements/partners">
            {t('partners.title')}
          </Anchor>
        }
      />
      <PartnerForm
        thing="partner:new"
        initial={initial}
        editedId={null}
        save={t('partners.add')}
        onSave={save}
      />
    </>
  );
}
