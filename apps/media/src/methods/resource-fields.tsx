import { resourceAccesses, resourceKinds } from '@pbnet/domain/methods';
import { Fieldset, NumberInput, Select, SimpleGrid, Stack, Textarea, TextInput } from '@pbnet/ui';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { MethodFieldsProps } from './method-fields.tsx';

/** The passport of the digital resource. */
export function ResourceFields({ form }: MethodFieldsProps) {
  const { t } = useTranslation();
  const { register, control, formState } = form;
  const { errors } = formState;
  return (
    <Fieldset legend={t('methods.passport.title')}>
      <Stack>
        <TextInput
          label={t('methods.passport.name')}
          error={errors.resourceTitle?.message}
          {...register('resourceTitle')}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Controller
            control={control}
            name="resourceKind"
            render={({ field: { value, onChange, ref } }) => (
              <Select
                ref={ref}
                label={t('methods.passport.kind')}
                allowDeselect={false}
                data={resourceKinds.map((kind) => ({ value: kind, label: t(`methods.kind.${kind}`) }))}
                value={value}
                onChange={(kind) => onChange(kind ?? 'other')}
              />
            )}
          />
          <Controller
            control={control}
            name="resourceYear"
            render={({ field: { value, onChange, ref } }) => (
              <NumberInput
                ref={ref}
                label={t('methods.passport.year')}
                value={value}
                onChange={onChange}
                error={errors.resourceYear?.message}
              />
            )}
          />
        </SimpleGrid>
        <TextInput label={t('methods.passport.authors')} {...register('resourceAuthors')} />
        <TextInput
          label={t('methods.passport.address')}
          description={t('methods.passport.addressHelp')}
          inputMode="url"
          error={errors.resourceAddress?.message}
          {...register('resourceAddress')}
        />
        <Textarea
          label={t('methods.passport.rights')}
          description={t('methods.passport.rightsHelp')}
          autosize
          {...register('resourceRights')}
        />
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextInput label={t('methods.passport.format')} {...register('resourceFormat')} />
          <TextInput label={t('methods.passport.size')} {...register('resourceSize')} />
          <Controller
            control={control}
            name="resourceAccess"
            render={({ field: { value, onChange, ref } }) => (
              <Select
                ref={ref}
                label={t('methods.passport.access')}
                allowDeselect={false}
                data={resourceAccesses.map((access) => ({
                  value: access,
                  label: t(`methods.access.${access}`),
                }))}
                value={value}
                onChange={(access) => onChange(access ?? 'open')}
              />
            )}
          />
        </SimpleGrid>
      </Stack>
    </Fieldset>
  );
}
