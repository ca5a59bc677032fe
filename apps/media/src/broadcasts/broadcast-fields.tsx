import { broadcastSources } from '@pbnet/domain/broadcasts';
import { moscowTime, useLanguage, zoneOptions } from '@pbnet/micro-frontend';
import { typedInstant } from '@pbnet/micro-frontend/forms';
import {
  DateTimePicker,
  Radio,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  Text,
  Textarea,
  TextInput,
} from '@pbnet/ui';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Thing } from './broadcast-shapes.ts';
import { thingKey, withThing, type FormValues } from './form-values.ts';

export interface BroadcastFieldsProps {
  readonly form: UseFormReturn<FormValues>;
  readonly things: readonly Thing[];
}

export function BroadcastFields({ form, things }: BroadcastFieldsProps) {
  const { t } = useTranslation();
  const { control, register, formState } = form;
  const { errors } = formState;
  return (
    <Stack>
      <Controller
        control={control}
        name="thing"
        render={({ field: { value, ref } }) => (
          <Select
            ref={ref}
            label={t('broadcasts.form.thing')}
            description={t('broadcasts.form.thingHelp')}
            clearable
            searchable
            data={things.map((thing) => ({
              value: thingKey(thing),
              label: `${thing.title} · ${t(`broadcasts.form.kind.${thing.kind}`)}`,
            }))}
            value={value === '' ? null : value}
            onChange={(next) => {
              const chosen = things.find((thing) => thingKey(thing) === next);
              const values = { ...form.getValues(), thing: next ?? '' };
              form.reset(chosen ? withThing(values, chosen) : values, { keepDefaultValues: true });
            }}
          />
        )}
      />
      <TextInput
        label={t('broadcasts.form.title')}
        description={t('broadcasts.form.titleHelp')}
        maxLength={100}
        required
        error={errors.title?.message}
        {...register('title')}
      />
      <TimeFields form={form} />
      <Controller
        control={control}
        name="source"
        render={({ field: { value, onChange } }) => (
          <Radio.Group label={t('broadcasts.form.source')} value={value} onChange={onChange}>
            <Stack gap="xs" mt="xs">
              {broadcastSources.map((source) => (
                <Radio key={source} value={source} label={t(`broadcasts.source.${source}`)} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      />
      <Controller
        control={control}
        name="isPublic"
        render={({ field: { value, onChange, ref } }) => (
          <Switch
            ref={ref}
            label={t('broadcasts.form.isPublic')}
            checked={value}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
        )}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={t('broadcasts.form.technician')}
          description={t('broadcasts.form.technicianHelp')}
          maxLength={300}
          required
          error={errors.technician?.message}
          {...register('technician')}
        />
        <TextInput
          label={t('broadcasts.form.technicianContact')}
          description={t('broadcasts.form.technicianContactHelp')}
          maxLength={300}
          required
          error={errors.technicianContact?.message}
          {...register('technicianContact')}
        />
      </SimpleGrid>
      <Textarea
        label={t('broadcasts.form.description')}
        autosize
        minRows={3}
        maxLength={4000}
        {...register('description')}
      />
    </Stack>
  );
}

/** Beginning and end by the clocks of the zone, whatever zone this computer is in. */
function TimeFields({ form }: Pick<BroadcastFieldsProps, 'form'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { control, watch, formState } = form;
  const [starts, ends, zone] = watch(['starts', 'ends', 'zone']);
  const times = { startsAt: typedInstant(starts, zone), endsAt: typedInstant(ends, zone), zone };
  const moscow = moscowTime(times, language);
  const known = zoneOptions(language);
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {(['starts', 'ends'] as const).map((name) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field: { value, onChange, ref } }) => (
              <DateTimePicker
                ref={ref}
                label={t(`broadcasts.form.${name}`)}
                valueFormat="DD.MM.YYYY HH:mm"
                clearable
                required
                value={value}
                onChange={onChange}
                error={formState.errors[name]?.message}
              />
            )}
          />
        ))}
        <Controller
          control={control}
          name="zone"
          render={({ field: { value, onChange, ref } }) => (
            <Select
              ref={ref}
              label={t('broadcasts.form.zone')}
              allowDeselect={false}
              data={
                known.some((option) => option.value === value)
                  ? [...known]
                  : [...known, { value, label: value }]
              }
              value={value}
              onChange={(next) => next !== null && onChange(next)}
            />
          )}
        />
      </SimpleGrid>
      <Text c="dimmed">
        {moscow === null ? t('broadcasts.form.sameTime') : t('broadcasts.form.inMoscow', { time: moscow })}
      </Text>
    </>
  );
}
