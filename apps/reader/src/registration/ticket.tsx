import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, FormError, Icon, Paper, Stack, Text, Title } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OwnAnswerProps } from './own-answer.tsx';
import { QrCode } from '../qr-code/qr-code.tsx';

/** What a person shows at the door, or presses there. */
export function Ticket({ token, card }: OwnAnswerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const checkIn = useMutation(
    api.attendance.checkInSelf.mutationOptions({
      onSettled: () => queries.invalidateQueries(api.attendance.card.queryFilter({ token })),
    }),
  );
  return (
    <Paper component="section" withBorder p="lg" aria-labelledby="ticket-title">
      <Stack align="center">
        <Title order={2} size="h3" id="ticket-title">
          {t('registration.card.ticket')}
        </Title>
        <QrCode text={card.code} label={t('registration.card.ticket')} />
        <Text fw={700} fz="2rem" ff="monospace">
          {card.code}
        </Text>
        <Text ta="center">{t('registration.card.ticketHelp')}</Text>
        <FormError>{checkIn.error ? failureOf(checkIn.error, language).text : undefined}</FormError>
        {card.inPersonAt === null ? (
          <Button variant="default" loading={checkIn.isPending} onClick={() => checkIn.mutate({ token })}>
            {t('registration.card.here')}
          </Button>
        ) : (
          <Alert color="green" icon={<Icon name="check" />} role="status">
            {t('registration.card.hereAt', { at: momentName(card.inPersonAt, language) })}
          </Alert>
        )}
      </Stack>
    </Paper>
  );
}
