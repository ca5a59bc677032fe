import { useApi } from '@pbnet/api-client/react';
import { eventFormats } from '@pbnet/domain/joint-events';
import { useLanguage } from '@pbnet/micro-frontend';
import { Checkbox, Fieldset, NumberInput, Select, SimpleGrid, Stack, Textarea, TextInput } from '@pbnet/ui';
import { longestEventTitle, longestEventWords } from '@pbnet/validation/joint-events';
import { useQuery } from '@tanstack/react-query';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormValues } from './form-values.ts';
import { OrganisersField } from './organisers-field.tsx';
import { PlaceFields } from './place-fields.tsx';
import { TimeFields } from './time-fields.tsx';

export interface EventFieldsProps {
  readonly form: UseFormReturn<FormValues>;
}

/** The card in four groups: what, when, where and by whom, for whom. */
export function EventFields({ form }: EventFieldsProps) {
  const { t } = useTranslation();
  const { register, formState } = form;
  return (
    <Stack>
      <Fieldset legend={t('joint-events.form.what')}>
        <Stack>
          <TextInput
            label={t('joint-events.form.name')}
            maxLength={longestEventTitle}
            error={formState.errors.title?.message}
            {...register('title')}
          />
          <KindAndFormat form={form} />
          <Textarea
            label={t('joint-events.form.description')}
            description={t('joint-events.form.descriptionHelp')}
            autosize
            minRows={3}
            maxLength={longestEventWords}
            {...register('description')}
          />
        </Stack>
      </Fieldset>
      <Fieldset legend={t('joint-events.form.when')}>
        <TimeFields form={form} />
        <Checkbox
          mt="sm"
          label={t('joint-events.form.onAir')}
          description={t('joint-events.form.onAirHelp')}
          {...register('onAir')}
        />
      </Fieldset>
      <Fieldset legend={t('joint-events.form.where')}>
        <Stack>
          <PlaceFields form={form} />
        </Stack>
      </Fieldset>
      <Fieldset legend={t('joint-events.form.who')}>
        <Stack>
          <Checkbox label={t('joint-events.form.withLibrary')} {...register('withLibrary')} />
          <OrganisersField control={form.control} />
          <Textarea
            label={t('joint-events.form.inCharge')}
            description={t('joint-events.form.inChargeHelp')}
            autosize
            minRows={2}
            {...register('inCharge')}
          />
          <Textarea
            label={t('joint-events.form.libraryPeople')}
            description={t('joint-events.form.libraryPeopleHelp')}
            autosize
            minRows={1}
            {...register('libraryPeople')}
          />
        </Stack>
      </Fieldset>
      <Fieldset legend={t('joint-events.form.whom')}>
        <Stack>
          <TextInput label={t('joint-events.form.audience')} maxLength={500} {...register('audience')} />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <PeopleField form={form} name="expectedInPerson" />
            <PeopleField form={form} name="expectedVideo" />
          </SimpleGrid>
          <Textarea
            label={t('joint-events.form.links')}
            description={t('joint-events.form.linksHelp')}
            autosize
            minRows={1}
            error={formState.errors.links?.message}
            {...register('links')}
          />
        </Stack>
      </Fieldset>
    </Stack>
  );
}

function KindAndFormat({ form }: EventFieldsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data = [] } = useQuery(useApi().jointEvents.kinds.queryOptions());
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <Controller
        control={form.control}
        name="kind"
        render={({ field: { value, onChange, ref } }) => (
          <Select
            ref={ref}
            label={t('joint-events.form.kind')}
            allowDeselect={false}
            data={data
              .filter(({ archived, code }) => !archived || code === value)
              .map(({ code, nameRu, nameEn }) => ({
                value: code,
                label: language === 'ru' ? nameRu : nameEn,
              }))}
            value={value}
            onChange={(next) => next !== null && onChange(next)}
          />
        )}
      />
      <Controller
        control={form.control}
        name="format"
        render={({ field: { value, onChange, ref } }) => (
          <Select
            ref={ref}
            label={t('joint-events.form.format')}
            allowDeselect={false}
            data={eventFormats.map((format) => ({
              value: format,
              label: t(`joint-events.format.${format}`),
            }))}
            value={value}
            onChange={(next) => next !== null && onChange(next)}
          />
        )}
      />
    </SimpleGrid>
  );
}

function PeopleField({ form, name }: EventFieldsProps & { name: 'expectedInPerson' | 'expectedVideo' }) {
  const { t } = useTranslation();
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { value, onChange, ref } }) => (
        <NumberInput
          ref={ref}
          label={t(`joint-events.form.${name}`)}
          value={value}
          onChange={onChange}
          error={form.formState.errors[name]?.message}
        />
      )}
    />
  );
}
