import { usualThemes, videoLanguages } from '@pbnet/domain/videos';
import {
  Autocomplete,
  DatePickerInput,
  DateTimePicker,
  Select,
  SimpleGrid,
  Textarea,
  TextInput,
} from '@pbnet/ui';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { EventField } from './event-field.tsx';
import type { FormValues } from './form-values.ts';

export interface VideoFieldsProps {
  readonly form: UseFormReturn<FormValues>;
}

export function VideoFields({ form }: VideoFieldsProps) {
  const { t } = useTranslation();
  const { register, control, formState } = form;
  const { errors } = formState;
  return (
    <>
      <TextInput
        label={t('videos.field.title')}
        description={t('videos.form.titleHelp')}
        error={errors.title?.message}
        {...register('title')}
      />
      <Textarea
        label={t('videos.field.annotation')}
        description={t('videos.form.annotationHelp')}
        autosize
        minRows={3}
        error={errors.annotation?.message}
        {...register('annotation')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Controller
          control={control}
          name="theme"
          render={({ field: { value, onChange, ref } }) => (
            <Autocomplete
              ref={ref}
              label={t('videos.field.theme')}
              description={t('videos.form.themeHelp')}
              data={[...usualThemes]}
              value={value}
              onChange={onChange}
              error={errors.theme?.message}
            />
          )}
        />
        <TextInput
          label={t('videos.field.tags')}
          description={t('videos.form.tagsHelp')}
          error={errors.tags?.message}
          {...register('tags')}
        />
        <Controller
          control={control}
          name="recordedOn"
          render={({ field: { value, onChange, ref } }) => (
            <DatePickerInput
              ref={ref}
              label={t('videos.field.recordedOn')}
              valueFormat="DD.MM.YYYY"
              clearable
              value={value}
              onChange={onChange}
              error={errors.recordedOn?.message}
            />
          )}
        />
        <LanguageField form={form} />
      </SimpleGrid>
      <EventField form={form} />
      <Controller
        control={control}
        name="publishAt"
        render={({ field: { value, onChange, ref } }) => (
          <DateTimePicker
            ref={ref}
            label={t('videos.field.publishAt')}
            description={t('videos.form.publishAtHelp')}
            valueFormat="DD.MM.YYYY HH:mm"
            clearable
            value={value}
            onChange={onChange}
            error={errors.publishAt?.message}
          />
        )}
      />
    </>
  );
}

function LanguageField({ form }: VideoFieldsProps) {
  const { t } = useTranslation();
  return (
    <Controller
      control={form.control}
      name="language"
      render={({ field: { value, onChange, ref } }) => (
        <Select
          ref={ref}
          label={t('videos.field.language')}
          allowDeselect={false}
          data={videoLanguages.map((code) => ({ value: code, label: t(`videos.languages.${code}`) }))}
          value={value}
          onChange={(next) => next !== null && onChange(next)}
        />
      )}
    />
  );
}
