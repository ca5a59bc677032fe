import { zodResolver } from '@hookform/resolvers/zod';
import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { addDays, type Month } from '@pbnet/domain';
import { isAwaited } from '@pbnet/domain/campaigns';
import { useCan, useHost, useLanguage } from '@pbnet/micro-frontend';
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
import { requestExtension, type RequestExtension } from '@pbnet/validation/campaigns';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { dayName, monthName } from '../figures/month-name.ts';
import type { Campaign, Card } from './board-shapes.ts';

export interface AskExtensionProps {
  readonly campaign: Campaign['campaign'];
  readonly card: Card;
  readonly month: Month;
}

/** A button while the regional center may still ask: something is owed, the month is open, no request waits. */
export function AskExtension({ campaign, card, month }: AskExtensionProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayAsk = useCan('extension.request');
  const [opened, { open, close }] = useDisclosure(false);
  const waits = card.extensions.some(({ state }) => state === 'requested');
  if (!mayAsk || campaign.closed || waits || !isAwaited(card.state)) return null;
  return (
    <div>
      <Button variant="default" onClick={open}>
        {t('board.extension.ask')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('board.extension.askTitle', { month: monthName(month, language) })}
        keepMounted
      >
        <AskForm campaign={campaign} card={card} onSent={close} />
      </Modal>
    </div>
  );
}

interface AskFormProps extends Pick<AskExtensionProps, 'campaign' | 'card'> {
  onSent(): void;
}

function AskForm({ campaign, card, onSent }: AskFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { control, register, handleSubmit, setError, reset, formState } = useForm<RequestExtension>({
    resolver: zodResolver(requestExtension),
    defaultValues: { campaignId: campaign.id, reason: '' },
  });
  const { errors, isSubmitting } = formState;
  const ask = useMutation(api.campaigns.requestExtension.mutationOptions());

  const send = handleSubmit(async (request) => {
    try {
      await ask.mutateAsync(request);
      host.notify({ tone: 'done', text: t('board.extension.sent') });
      reset();
      onSent();
      await queries.invalidateQueries(api.campaigns.board.pathFilter());
    } catch (error) {
      setError('root', { message: failureOf(error, language).text });
    }
  });

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack>
        <FormError>{errors.root?.message}</FormError>
        <Text>
          {t('board.extension.present', {
            day: dayName(card.dueOn, language),
            closes: dayName(campaign.closesOn ?? card.dueOn, language),
          })}
        </Text>
        <Controller
          control={control}
          name="newDueOn"
          render={({ field: { value, onChange, ref } }) => (
            <DatePickerInput
              ref={ref}
              label={t('board.extension.newDay')}
              value={value ?? null}
              onChange={onChange}
              defaultDate={addDays(card.dueOn, 1)}
              minDate={addDays(card.dueOn, 1)}
              {...(campaign.closesOn === null ? {} : { maxDate: campaign.closesOn })}
              error={errors.newDueOn && t('board.extension.newDayMissing')}
            />
          )}
        />
        <Textarea
          label={t('board.extension.reason')}
          description={t('board.extension.reasonHelp')}
          autosize
          minRows={3}
          maxLength={1000}
          error={errors.reason && t('board.extension.reasonShort')}
          {...register('reason')}
        />
        <Group justify="end">
          <Button type="submit" loading={isSubmitting}>
            {t('board.extension.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
