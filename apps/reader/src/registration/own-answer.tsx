import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { AttendanceMode } from '@pbnet/domain/meetings';
import { useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, ConfirmButton, FormError, Group, Radio, Stack, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export type OwnCard = NonNullable<ApiOutputs['attendance']['card']>;

export interface OwnAnswerProps {
  readonly token: string;
  readonly card: OwnCard;
}

/** Yes, in one of the ways that are open, or no. */
export function OwnAnswer({ token, card }: OwnAnswerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const [mode, setMode] = useState<AttendanceMode>(card.mode);
  const answer = useMutation(
    api.attendance.answerByLink.mutationOptions({
      onSettled: () => queries.invalidateQueries(api.attendance.card.queryFilter({ token })),
    }),
  );
  const comes = card.state === 'registered' || card.state === 'waiting' || card.state === 'pending';
  return (
    <Stack>
      <FormError>{answer.error ? failureOf(answer.error, language).text : undefined}</FormError>
      {answer.isSuccess && (
        <Alert color="green" role="status">
          {t('registration.card.answered')}
        </Alert>
      )}
      <Radio.Group
        label={t('registration.modeLabel')}
        value={mode}
        onChange={(chosen) => setMode(chosen as AttendanceMode)}
      >
        <Stack gap="xs" mt="xs">
          {card.modes.map((way) => (
            <Radio key={way} value={way} label={t(`registration.mode.${way}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Group>
        {(!comes || mode !== card.mode) && (
          <Button
            loading={answer.isPending}
            onClick={() => answer.mutate({ token, answer: 'accepted', mode })}
          >
            {t(comes ? 'registration.card.change' : 'registration.card.accept')}
          </Button>
        )}
        {card.state !== 'declined' && (
          <ConfirmButton
            variant="default"
            question={t('registration.card.declineQuestion')}
            details={<Text>{t('registration.card.declineDetails')}</Text>}
            confirmLabel={t('registration.card.decline')}
            onConfirm={() =>
              answer.mutateAsync({ token, answer: 'declined', mode: card.mode }).catch(() => undefined)
            }
          >
            {t('registration.card.decline')}
          </ConfirmButton>
        )}
      </Group>
    </Stack>
  );
}
