import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { Day } from '@pbnet/domain';
import { hasParty } from '@pbnet/domain/resolutions';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  DatePickerInput,
  FormError,
  Group,
  Modal,
  Stack,
  Text,
  Textarea,
  useDisclosure,
} from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PartiesField, type PartiesDraft } from '../parties-field.tsx';
import type { ControlDecision } from './control-shapes.ts';

const nobody: PartiesDraft = { departments: [], regionalCenters: [] };

/** Names the party and the date that the signed text does not; the text itself stays. */
export function CompleteDecision({ decision }: { readonly decision: ControlDecision }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const [parties, setParties] = useState(nobody);
  const [day, setDay] = useState<Day | null>(null);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const short = reason.trim().length < 5;
  const complete = useMutation(
    api.resolutions.completeDecision.mutationOptions({
      async onSuccess() {
        close();
        host.notify({ tone: 'done', text: t('control.complete.done') });
        await queries.invalidateQueries(api.control.pathFilter());
        await queries.invalidateQueries(api.resolutions.pathFilter());
      },
    }),
  );

  function send() {
    setAsked(true);
    if (short) return;
    const due = day === null ? null : ({ on: day, precision: 'day' } as const);
    complete.mutate({ decisionId: decision.id, version: decision.version, parties, due, reason });
  }

  return (
    <>
      <Button variant="default" size="compact-md" onClick={open}>
        {t('control.complete.open')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('control.complete.title', { number: decision.number })}>
        <Stack>
          <FormError>{complete.error && failureOf(complete.error, language).text}</FormError>
          <Text>{decision.words}</Text>
          {!hasParty(decision.parties) && (
            <PartiesField label={t('control.complete.parties')} value={parties} onChange={setParties} />
          )}
          {decision.due === null && decision.recurrence === null && (
            <DatePickerInput
              label={t('control.complete.due')}
              clearable
              value={day}
              onChange={(value) => setDay(value as Day | null)}
            />
          )}
          <Textarea
            label={t('control.complete.reason')}
            description={t('control.complete.reasonHelp')}
            autosize
            minRows={2}
            maxLength={1000}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
            error={asked && short && t('control.complete.short')}
          />
          <Group justify="end">
            <Button loading={complete.isPending} onClick={send}>
              {t('control.complete.send')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
