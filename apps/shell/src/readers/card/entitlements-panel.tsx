import { useApi } from '@pbnet/api-client/react';
import { asDay, isDay } from '@pbnet/domain';
import type { StaffEntitlement } from '@pbnet/domain/readers';
import { useCan, useLanguage, WordsDialog } from '@pbnet/micro-frontend';
import { Button, DataTable, DatePickerInput, EmptyState, Group, Stack, TextInput } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { useReaderAnswer } from './use-reader-answer.ts';

export interface EntitlementsPanelProps {
  readonly readerId: string;
  readonly entitlements: readonly StaffEntitlement[];
}

/** What headquarters granted to this reader alone. */
export function EntitlementsPanel({ readerId, entitlements }: EntitlementsPanelProps) {
  const { t } = useTranslation();
  const mayManage = useCan('reader.manage');
  const day = new Intl.DateTimeFormat(useLanguage(), { dateStyle: 'medium' });
  const revoke = useMutation(useApi().readers.revoke.mutationOptions(useReaderAnswer()));
  const columns = [
    {
      key: 'collection',
      title: t('readers.card.collection'),
      rowHeader: true,
      cell: ({ collection }: StaffEntitlement) => collection ?? t('readers.card.everyCollection'),
    },
    {
      key: 'until',
      title: t('readers.card.until'),
      cell: ({ validTo }: StaffEntitlement) =>
        // The moment is the end of the last day: a second before it, the day itself.
        validTo === null ? t('readers.card.forever') : day.format(new Date(Date.parse(validTo) - 1000)),
    },
    { key: 'reason', title: t('readers.card.reason'), cell: ({ reason }: StaffEntitlement) => reason },
    { key: 'by', title: t('readers.card.grantedBy'), cell: ({ grantedBy }: StaffEntitlement) => grantedBy },
    {
      key: 'force',
      title: t('readers.card.force'),
      cell: ({ id, inForce }: StaffEntitlement) =>
        inForce && mayManage ? (
          <WordsDialog
            thing={`reader-revoke:${id}`}
            open={t('readers.card.revoke')}
            compact
            title={t('readers.card.revokeTitle')}
            label={t('readers.card.showLabel')}
            help={t('readers.card.revokeHelp')}
            send={t('readers.card.send')}
            short={t('readers.card.showShort')}
            most={500}
            onSend={(reason) => revoke.mutateAsync({ id, readerId, reason })}
          />
        ) : (
          t(inForce ? 'readers.card.yes' : 'readers.card.no')
        ),
    },
  ];
  return (
    <Stack component="section">
      <DataTable
        caption={t('readers.card.entitlements')}
        columns={columns}
        rows={entitlements}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t('readers.card.noEntitlements')}>
            {t('readers.card.noEntitlementsHelp')}
          </EmptyState>
        }
      />
      {mayManage && <GrantForm readerId={readerId} />}
    </Stack>
  );
}

function GrantForm({ readerId }: { readonly readerId: string }) {
  const { t } = useTranslation();
  const [id, setId] = useState(() => crypto.randomUUID());
  const [lastDay, setLastDay] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const answer = useReaderAnswer();
  const grant = useMutation(
    useApi().readers.grant.mutationOptions({
      ...answer,
      onSuccess() {
        answer.onSuccess();
        setId(crypto.randomUUID());
        setReason('');
        setLastDay('');
        setAsked(false);
      },
    }),
  );
  const isShort = reason.trim().length < 5;

  function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    const day = isDay(lastDay) ? asDay(lastDay) : null;
    if (!isShort) grant.mutate({ id, readerId, collectionId: null, lastDay: day, reason });
  }

  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <CommandError error={grant.error} />
        <Group align="start">
          <TextInput
            label={t('readers.card.grantReason')}
            required
            w="26rem"
            maxLength={500}
            value={reason}
            error={asked && isShort && t('readers.card.showShort')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <DatePickerInput
            label={t('readers.card.lastDay')}
            clearable
            value={lastDay || null}
            onChange={(day) => setLastDay(day ?? '')}
          />
        </Group>
        <Group>
          <Button type="submit" variant="default" loading={grant.isPending}>
            {t('readers.card.grant')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
