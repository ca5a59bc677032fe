import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isDay } from '@pbnet/domain';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, DatePickerInput, FormError, Group, Modal, Stack, Text, Textarea } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthName } from '../figures/month-name.ts';
import type { Period } from './periods-page.tsx';

export interface DatesDialogProps {
  readonly period: Period;
  onClose(): void;
}

const keys = ['opensOn', 'dueOn', 'closesOn'] as const;

/** Changes the days of a month, with a reason for the log. */
export function DatesDialog({ period, onClose }: DatesDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const [days, setDays] = useState<Readonly<Record<(typeof keys)[number], string>>>(period);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const month = monthName(period.month, language);
  const { opensOn, dueOn, closesOn } = days;
  const ordered = opensOn <= dueOn && dueOn <= closesOn;
  const words = reason.trim();
  const change = useMutation(
    api.periods.changeDates.mutationOptions({
      async onSuccess() {
        host.notify({ tone: 'done', text: t('periods.saved', { month }) });
        await queries.invalidateQueries(api.periods.pathFilter());
        onClose();
      },
    }),
  );

  function save() {
    setAsked(true);
    if (!ordered || words.length < 3 || !isDay(opensOn) || !isDay(dueOn) || !isDay(closesOn)) return;
    change.mutate({ month: period.month, version: period.version, opensOn, dueOn, closesOn, reason: words });
  }

  return (
    <Modal opened onClose={onClose} title={t('periods.datesTitle', { month })}>
      <Stack>
        <FormError>{change.error && failureOf(change.error, language).text}</FormError>
        <Text>{t('periods.datesHelp')}</Text>
        {keys.map((key) => (
          <DatePickerInput
            key={key}
            label={t(`periods.${key}`)}
            value={days[key]}
            onChange={(day) => day !== null && setDays((before) => ({ ...before, [key]: day }))}
            error={key === 'closesOn' && !ordered && t('periods.disordered')}
          />
        ))}
        <Textarea
          label={t('periods.reason')}
          description={t('periods.reasonHelp')}
          value={reason}
          maxLength={500}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          error={asked && words.length < 3 && t('periods.reasonMissing')}
        />
        <Group justify="end">
          <Button loading={change.isPending} onClick={save}>
            {t('periods.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
