import { zodResolver } from '@hookform/resolvers/zod';
import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { addDays } from '@pbnet/domain';
import { useCan, useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, DatePickerInput, FormError, Group, Modal, Stack, Textarea, useDisclosure } from '@pbnet/ui';
import { longestReason, requestExtension, type RequestExtension } from '@pbnet/validation/campaigns';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Campaign, Card } from './campaign-shapes.ts';

export interface AskExtensionProps {
  readonly campaign: Campaign;
  readonly card: Card;
}

/** A button while no request waits; the one who sees it owes an answer. */
export function AskExtension({ campaign, card }: AskExtensionProps) {
  const { t } = useTranslation();
  const mayAsk = useCan('extension.request');
  const [opened, { open, close }] = useDisclosure(false);
  if (!mayAsk || card.extensions.some(({ state }) => state === 'requested')) return null;
  return (
    <div>
      <Button variant="default" onClick={open}>
        {t('campaigns.extension.ask')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('campaigns.extension.askTitle')} keepMounted>
        <AskForm campaign={campaign} card={card} onSent={close} />
      </Modal>
    </div>
  );
}

function AskForm({ campaign, card, onSent }: AskExtensionProps & { onSent(): void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { control, register, handleSubmit, setError, formState } = useForm<RequestExtension>({
    resolver: zodResolver(requestExtension),
    defaultValues: { campaignId: campaign.id, reason: '' },
  });
  const { errors, isSubmitting } = formState;
  const ask = useMutation(api.campaigns.requestExtension.mutationOptions());
  const earliest = addDays(card.dueOn, 1);

  const send = handleSubmit(async (request) => {
    try {
      await ask.mutateAsync(request);
      host.notify({ tone: 'done', text: t('campaigns.extension.sent') });
      onSent();
      await queries.invalidateQueries(api.requests.pathFilter());
    } catch (error) {
      setError('root', { message: failureOf(error, language).text });
    }
  });

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <FormError>{errors.root?.message}</FormError>
        <Controller
          control={control}
          name="newDueOn"
          render={({ field: { value, onChange, ref } }) => (
            <DatePickerInput
              ref={ref}
              label={t('campaigns.extension.newDay')}
              value={value ?? null}
              onChange={onChange}
              defaultDate={earliest}
              minDate={earliest}
              {...(campaign.closesOn === null ? {} : { maxDate: campaign.closesOn })}
              error={errors.newDueOn && t('campaigns.extension.newDayMissing')}
            />
          )}
        />
        <Textarea
          label={t('campaigns.extension.reason')}
          autosize
          minRows={3}
          maxLength={longestReason}
          error={errors.reason && t('campaigns.extension.reasonShort')}
          {...register('reason')}
        />
        <Group justify="end">
          <Button type="submit" loading={isSubmitting}>
            {t('campaigns.extension.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
