import { useApi } from '@pbnet/api-client/react';
import { useLanguage, useUser } from '@pbnet/micro-frontend';
import { organizationKinds, type OrganizationKind } from '@pbnet/domain/network';
import { longestPartnerWords } from '@pbnet/validation/partners';
import { DatePickerInput, Fieldset, Select, Stack, Textarea, TextInput } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AlikeTyped } from './alike-typed.tsx';
import { factLines, requisiteLines, type FormValues, type LineField } from './form-values.ts';

export interface PartnerFieldsProps {
  readonly form: UseFormReturn<FormValues>;
  readonly editedId: number | null;
}

const helped: readonly LineField[] = [
  'shortName',
  'taxNumber',
  'taxReasonCode',
  'registrationNumber',
  'address',
];

export function PartnerFields({ form, editedId }: PartnerFieldsProps) {
  const { t } = useTranslation();
  const { register, control, formState } = form;
  const errors = formState.errors;
  const { place } = useUser();
  const kinds = organizationKinds.filter(
    (kind) => kind !== 'presidential-library' || place.kind === 'network',
  );

  const line = (field: LineField) => (
    <TextInput
      key={field}
      label={t(`partners.fields.${field}`)}
      {...(helped.includes(field) ? { description: t(`partners.help.${field as 'address'}`) } : {})}
      required={field === 'name'}
      type={field === 'email' ? 'email' : 'text'}
      maxLength={field.endsWith('ddress') ? 500 : 300}
      error={errors[field]?.message}
      {...register(field)}
    />
  );

  return (
    <Stack>
      <Controller
        control={control}
        name="kind"
        render={({ field: { value, onChange } }) => (
          <Select
            label={t('partners.fields.kind')}
            allowDeselect={false}
            data={kinds.map((kind) => ({ value: kind, label: t(`partners.kinds.${kind}`) }))}
            value={value}
            onChange={(kind) => onChange((kind ?? value) as OrganizationKind)}
          />
        )}
      />
      {editedId === null && place.kind === 'network' && <Region form={form} />}
      {factLines.slice(0, 2).map(line)}
      <AlikeTyped control={control} editedId={editedId} />
      <Fieldset legend={t('partners.form.numbers')}>
        <Stack>{requisiteLines.slice(0, 3).map(line)}</Stack>
      </Fieldset>
      <Fieldset legend={t('partners.form.addresses')}>
        <Stack>{factLines.slice(2).map(line)}</Stack>
      </Fieldset>
      <Fieldset legend={t('partners.form.reach')}>
        <Stack>
          {requisiteLines.slice(3, 6).map(line)}
          <Textarea
            label={t('partners.fields.bankDetails')}
            autosize
            minRows={3}
            maxLength={longestPartnerWords}
            error={errors.bankDetails?.message}
            {...register('bankDetails')}
          />
        </Stack>
      </Fieldset>
      {editedId !== null && (
        <Controller
          control={control}
          name="from"
          render={({ field: { value, onChange } }) => (
            <DatePickerInput
              label={t('partners.fields.from')}
              description={t('partners.help.from')}
              value={value}
              onChange={onChange}
              error={errors.from?.message}
              maw="20rem"
            />
          )}
        />
      )}
    </Stack>
  );
}

function Region({ form: { control, formState } }: Pick<PartnerFieldsProps, 'form'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: regions = [] } = useQuery(useApi().calendar.regions.queryOptions());
  return (
    <Controller
      control={control}
      name="regionId"
      render={({ field: { value, onChange } }) => (
        <Select
          label={t('partners.fields.region')}
          required
          searchable
          data={regions.map(({ id, nameRu, nameEn }) => ({
            value: String(id),
            label: language === 'ru' ? nameRu : nameEn,
          }))}
          value={value === null ? null : String(value)}
          onChange={(next) => onChange(next === null ? null : Number(next))}
          error={formState.errors.regionId?.message}
        />
      )}
    />
  );
}
