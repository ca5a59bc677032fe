import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { addDays, asDay, isDay, type Day } from '@pbnet/domain';
import type { AttendanceMode } from '@pbnet/domain/meetings';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  Checkbox,
  DatePickerInput,
  FormError,
  Group,
  Modal,
  NumberInput,
  Stack,
  TextInput,
} from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from './attendance-shapes.ts';
import { useRefresh } from './use-refresh.ts';

export interface RegistrationSettingsProps {
  readonly overview: Overview;
  readonly opened: boolean;
  onClose(): void;
}

type Days = Readonly<Record<'opensOn' | 'closesOn' | 'retainUntil', string | null>>;
type Limits = Readonly<Partial<Record<AttendanceMode, number | null>>>;

function startingDays({ registration, meeting }: Overview): Days {
  if (registration) return registration;
  const today = new Date().toISOString().slice(0, 10);
  const before = addDays(meeting.startsOn, -1);
  return {
    opensOn: today < meeting.startsOn ? today : before,
    closesOn: before,
    retainUntil: addDays(meeting.endsOn, 365),
  };
}

function startingLimits({ registration, meeting }: Overview): Limits {
  return registration?.limits ?? Object.fromEntries(meeting.modes.map((mode) => [mode, null]));
}

/** Days, places, moderation, the public link, the stream, and until when names are kept. */
export function RegistrationSettings({ overview, opened, onClose }: RegistrationSettingsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const refresh = useRefresh();
  const { registration, meeting } = overview;
  const [days, setDays] = useState(() => startingDays(overview));
  const [limits, setLimits] = useState(() => startingLimits(overview));
  const [flags, setFlags] = useState({
    moderated: registration?.moderated ?? false,
    byLink: registration?.byLink ?? false,
  });
  const [streamUrl, setStreamUrl] = useState(registration?.streamUrl ?? '');
  const [asked, setAsked] = useState(false);
  const save = useMutation(
    useApi().attendance.configure.mutationOptions({
      onSuccess: () => {
        host.notify({ tone: 'done', text: t('attendance.settings.saved') });
        onClose();
      },
      onSettled: () => refresh(),
    }),
  );
  const dayOf = (name: keyof Days): Day | undefined => {
    const day = days[name];
    return day !== null && isDay(day) ? asDay(day) : undefined;
  };

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(true);
    const [opensOn, closesOn, retainUntil] = [dayOf('opensOn'), dayOf('closesOn'), dayOf('retainUntil')];
    if (!opensOn || !closesOn || !retainUntil || closesOn < opensOn) return;
    save.mutate({
      meetingId: meeting.id,
      version: registration?.version ?? 0,
      ...{ opensOn, closesOn, retainUntil, limits, streamUrl },
      ...flags,
    });
  }

  const wrongOrder = Boolean(
    dayOf('opensOn') && dayOf('closesOn') && (days.closesOn ?? '') < (days.opensOn ?? ''),
  );
  const dayError = (name: keyof Days) =>
    asked &&
    (dayOf(name) === undefined
      ? t('attendance.settings.noDay')
      : name === 'closesOn' && wrongOrder && t('attendance.settings.order'));

  return (
    <Modal opened={opened} onClose={onClose} title={t('attendance.settings.open')} size="lg">
      <form onSubmit={send} noValidate>
        <Stack>
          <FormError>{save.error ? failureOf(save.error, language).text : undefined}</FormError>
          {(['opensOn', 'closesOn', 'retainUntil'] as const).map((name) => (
            <DatePickerInput
              key={name}
              label={t(`attendance.settings.${name}`)}
              {...(name === 'retainUntil' && { description: t('attendance.settings.retainHelp') })}
              value={days[name]}
              onChange={(day) => setDays((before) => ({ ...before, [name]: day }))}
              error={dayError(name)}
            />
          ))}
          {meeting.modes.map((mode) => (
            <LimitField
              key={mode}
              mode={mode}
              limit={limits[mode]}
              onChange={(limit) =>
                setLimits(({ [mode]: _old, ...others }) =>
                  limit === undefined ? others : { ...others, [mode]: limit },
                )
              }
            />
          ))}
          {(['moderated', 'byLink'] as const).map((name) => (
            <Checkbox
              key={name}
              label={t(`attendance.settings.${name}`)}
              checked={flags[name]}
              onChange={({ currentTarget }) =>
                setFlags((before) => ({ ...before, [name]: currentTarget.checked }))
              }
            />
          ))}
          <TextInput
            label={t('attendance.settings.stream')}
            description={t('attendance.settings.streamHelp')}
            maxLength={500}
            value={streamUrl}
            onChange={({ currentTarget }) => setStreamUrl(currentTarget.value)}
          />
          <Group justify="end">
            <Button type="submit" loading={save.isPending}>
              {t('attendance.settings.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface LimitFieldProps {
  readonly mode: AttendanceMode;
  /** Undefined: the way is closed; null: without a limit. */
  readonly limit: number | null | undefined;
  onChange(limit: number | null | undefined): void;
}

function LimitField({ mode, limit, onChange }: LimitFieldProps) {
  const { t } = useTranslation();
  const name = t(`attendance.mode.${mode}`);
  return (
    <Group align="end">
      <Checkbox
        label={name}
        checked={limit !== undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? null : undefined)}
      />
      {limit !== undefined && (
        <NumberInput
          label={t('attendance.settings.limit', { mode: name })}
          placeholder={t('attendance.counts.noLimit')}
          value={limit}
          onChange={(value) => onChange(typeof value === 'number' ? value : null)}
        />
      )}
    </Group>
  );
}
