import { useLanguage, zoneOptions } from '@pbnet/micro-frontend';
import {
  Fieldset,
  MonthPickerInput,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Textarea,
  TextInput,
} from '@pbnet/ui';
import { longestEquipment } from '@pbnet/validation/openings';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormValues } from './form-values.ts';
import { HostFields } from './host-fields.tsx';
import { MunicipalityField } from './municipality-field.tsx';
import { PointFields } from './point-fields.tsx';

export interface OpeningFieldsProps {
  readonly form: UseFormReturn<FormValues>;
  readonly regionCode?: string | undefined;
  readonly regionId?: number | undefined;
}

/** The card in five groups: what and when, where, what it will have, how it is connected, who answers. */
export function OpeningFields({ form, regionCode, regionId }: OpeningFieldsProps) {
  const { t } = useTranslation();
  const { register, formState } = form;
  const wrong = (name: keyof FormValues) => formState.errors[name]?.message;
  return (
    <Stack>
      <Fieldset legend={t('openings.form.what')}>
        <Stack>
          <TextInput
            label={t('openings.field.name')}
            description={t('openings.form.nameHelp')}
            maxLength={200}
            error={wrong('name')}
            {...register('name')}
          />
          <HostFields form={form} />
          <MonthField form={form} />
        </Stack>
      </Fieldset>
      <Fieldset legend={t('openings.form.where')}>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={t('openings.field.locality')}
              maxLength={300}
              error={wrong('locality')}
              {...register('locality')}
            />
            <MunicipalityField form={form} regionId={regionId} />
          </SimpleGrid>
          <TextInput
            label={t('openings.field.address')}
            description={t('openings.form.addressHelp')}
            maxLength={500}
            {...register('address')}
          />
          <PointFields form={form} regionCode={regionCode} />
          <ZoneField form={form} />
        </Stack>
      </Fieldset>
      <Fieldset legend={t('openings.form.has')}>
        <Stack>
          <FigureField form={form} name="seats" />
          <Textarea
            label={t('openings.field.equipment')}
            description={t('openings.form.equipmentHelp')}
            autosize
            minRows={2}
            maxLength={longestEquipment}
            {...register('equipment')}
          />
        </Stack>
      </Fieldset>
      <Fieldset legend={t('openings.form.link')}>
        <Stack>
          <FigureField form={form} name="linkSpeedMbps" />
          <Textarea
            label={t('openings.field.addresses')}
            description={t('openings.form.addressesHelp')}
            autosize
            minRows={2}
            error={wrong('addresses')}
            {...register('addresses')}
          />
        </Stack>
      </Fieldset>
      <Fieldset legend={t('openings.form.person')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={t('openings.field.personName')} maxLength={300} {...register('personName')} />
          <TextInput label={t('openings.field.personPost')} maxLength={300} {...register('personPost')} />
          <TextInput
            label={t('openings.field.personPhone')}
            maxLength={60}
            error={wrong('personPhone')}
            {...register('personPhone')}
          />
          <TextInput
            label={t('openings.field.personEmail')}
            maxLength={200}
            error={wrong('personEmail')}
            {...register('personEmail')}
          />
        </SimpleGrid>
      </Fieldset>
    </Stack>
  );
}

function MonthField({ form }: OpeningFieldsProps) {
  const { t } = useTranslation();
  return (
    <Controller
      control={form.control}
      name="month"
      render={({ field: { value, onChange, ref } }) => (
        <MonthPickerInput
          ref={ref}
          label={t('openings.field.plannedMonth')}
          valueFormat="MMMM YYYY"
          clearable
          value={value}
          onChange={onChange}
        />
      )}
    />
  );
}

function ZoneField({ form }: OpeningFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Controller
      control={form.control}
      name="timeZone"
      render={({ field: { value, onChange, ref } }) => (
        <Select
          ref={ref}
          label={t('openings.field.timeZone')}
          searchable
          allowDeselect={false}
          data={zoneOptions(language)}
          value={value}
          onChange={(next) => next !== null && onChange(next)}
        />
      )}
    />
  );
}

function FigureField({ form, name }: OpeningFieldsProps & { readonly name: 'seats' | 'linkSpeedMbps' }) {
  const { t } = useTranslation();
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { value, onChange, ref } }) => (
        <NumberInput
          ref={ref}
          label={t(`openings.field.${name}`)}
          value={value}
          onChange={onChange}
          error={form.formState.errors[name]?.message}
        />
      )}
    />
  );
}
