import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, Group, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthName } from '../figures/month-name.ts';
import { DatesDialog } from './dates-dialog.tsx';
import type { Period } from './periods-page.tsx';

/** What can be done with a month in its state. */
export function PeriodActions({ period }: { readonly period: Period }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const [dating, setDating] = useState(false);
  const name = monthName(period.month, language);

  const settle = (text: string) => ({
    async onSuccess() {
      host.notify({ tone: 'done', text });
      await queries.invalidateQueries(api.periods.pathFilter());
    },
    onError: (error: unknown) => host.notify({ tone: 'failed', text: failureOf(error, language).text }),
  });
  const open = useMutation(api.periods.open.mutationOptions(settle(t('periods.opened', { month: name }))));
  const close = useMutation(api.periods.close.mutationOptions(settle(t('periods.closed', { month: name }))));
  const left = period.expected - period.submitted - period.accepted;

  return (
    <Group gap="xs">
      {period.state === 'scheduled' && (
        <ConfirmButton
          variant="default"
          size="compact-md"
          aria-label={t('periods.openLabel', { month: name })}
          question={t('periods.openQuestion', { month: name })}
          details={<Text>{t('periods.openDetails')}</Text>}
          confirmLabel={t('periods.openConfirm')}
          onConfirm={() => open.mutateAsync({ month: period.month }).catch(() => undefined)}
        >
          {t('periods.open')}
        </ConfirmButton>
      )}
      {period.state === 'open' && (
        <ConfirmButton
          variant="default"
          size="compact-md"
          danger
          aria-label={t('periods.closeLabel', { month: name })}
          question={t('periods.closeQuestion', { month: name })}
          details={<Text>{t('periods.closeDetails', { count: left })}</Text>}
          confirmLabel={t('periods.closeConfirm')}
          onConfirm={() =>
            close.mutateAsync({ month: period.month, version: period.version }).catch(() => undefined)
          }
        >
          {t('periods.close')}
        </ConfirmButton>
      )}
      {(period.state === 'scheduled' || period.state === 'open') && (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t('periods.datesLabel', { month: name })}
          onClick={() => setDating(true)}
        >
          {t('periods.dates')}
        </Button>
      )}
      {dating && <DatesDialog period={period} onClose={() => setDating(false)} />}
    </Group>
  );
}
