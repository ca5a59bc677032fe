import { zodResolver } from '@hookform/resolvers/zod';
import { failureOf } from '@pbnet/api-client';
import { attendanceModes, meetingKinds } from '@pbnet/domain/meetings';
import { useLanguage, zoneOptions } from '@pbnet/micro-frontend';
import { Button, Checkbox, FormError, Group, Select, Stack, Textarea, TextInput } from '@pbnet/ui';
import {
  createMeeting,
  longestMeetingTitle,
  longestMeetingWords,
  type CreateMeeting,
} from '@pbnet/validation/meetings';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { HostRegion } from './host-region.tsx';
import { MeetingDaysFields } from './meeting-days-fields.tsx';

export interface MeetingFormProps {
  readonly initial: Partial<CreateMeeting>;
  readonly send: string;
  /** Days of an announced meeting are changed by putting it off. */
  readonly daysFixed?: boolean;
  /** A rejected promise leaves the form with what was typed. */
  onSend(meeting: CreateMeeting): Promise<unknown>;
}

export function MeetingForm({ initial, send: label, daysFixed = false, onSend }: MeetingFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { control, register, handleSubmit, setError, formState } = useForm<CreateMeeting>({
    resolver: zodResolver(createMeeting),
    defaultValues: initial,
  });
  const { errors, isSubmitting } = formState;
  const send = handleSubmit((meeting) =>
    onSend(meeting).catch((error: unknown) => setError('root', { message: failureOf(error, language).text })),
  );
  const lines = ['place', 'host', 'organiser'] as const;

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack maw="44rem">
        <FormError>{errors.root?.message}</FormError>
        <Controller
          control={control}
          name="kind"
          render={({ field }) => (
            <Select
              {...field}
              label={t('meetings.form.kind')}
              allowDeselect={false}
              data={meetingKinds.map((value) => ({ value, label: t(`meetings.kind.${value}`) }))}
            />
          )}
        />
        <TextInput
          label={t('meetings.form.name')}
          maxLength={longestMeetingTitle}
          error={errors.title && t('meetings.form.wrong.title')}
          {...register('title')}
        />
        <TextInput
          label={t('meetings.form.within')}
          description={t('meetings.form.withinHelp')}
          maxLength={longestMeetingTitle}
          {...register('within')}
        />
        <Textarea
          label={t('meetings.form.purpose')}
          autosize
          minRows={3}
          maxLength={longestMeetingWords}
          {...register('purpose')}
        />
        <Controller
          control={control}
          name="modes"
          render={({ field: { value, onChange } }) => (
            <Checkbox.Group
              label={t('meetings.form.modes')}
              value={[...value]}
              onChange={onChange}
              error={errors.modes && t('meetings.form.wrong.modes')}
            >
              <Group mt="xs">
                {attendanceModes.map((mode) => (
                  <Checkbox key={mode} value={mode} label={t(`meetings.mode.${mode}`)} />
                ))}
              </Group>
            </Checkbox.Group>
          )}
        />
        <Controller
          control={control}
          name="zone"
          render={({ field }) => (
            <Select
              {...field}
              label={t('meetings.form.zone')}
              searchable
              allowDeselect={false}
              data={zoneOptions(language)}
            />
          )}
        />
        <MeetingDaysFields control={control} daysFixed={daysFixed} />
        {lines.map((name) => (
          <TextInput
            key={name}
            label={t(`meetings.form.${name}`)}
            {...(name === 'place' ? { description: t('meetings.form.placeHelp') } : {})}
            maxLength={longestMeetingTitle}
            {...register(name)}
          />
        ))}
        <HostRegion control={control} />
        <TextInput
          label={t('meetings.form.room')}
          description={t('meetings.form.roomHelp')}
          error={errors.videoconferenceUrl && t('meetings.form.wrong.room')}
          {...register('videoconferenceUrl', { setValueAs: (typed: string | null) => typed?.trim() || null })}
        />
        <div>
          <Button type="submit" loading={isSubmitting}>
            {label}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
