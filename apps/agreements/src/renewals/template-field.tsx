import { useApi } from '@pbnet/api-client/react';
import { Select } from '@pbnet/ui';
import type { CreateRenewal } from '@pbnet/validation/renewals';
import { useQuery } from '@tanstack/react-query';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

/** The template of all new texts; without one each follows the template of its old agreement. */
export function TemplateField({ control }: { readonly control: Control<CreateRenewal> }) {
  const { t } = useTranslation();
  const { field } = useController({ control, name: 'templateId' });
  const { data = [] } = useQuery(useApi().agreementTemplates.list.queryOptions());
  const usable = data.filter(({ archivedOn, use }) => archivedOn === null && use === 'agreement');
  return (
    <Select
      ref={field.ref}
      label={t('renewals.form.template')}
      description={t('renewals.form.templateHelp')}
      placeholder={t('renewals.form.sameTemplate')}
      clearable
      data={usable.map(({ id, name }) => ({ value: id, label: name }))}
      value={field.value}
      onChange={field.onChange}
    />
  );
}
