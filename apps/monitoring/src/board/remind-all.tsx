import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { Failed, useCan } from '@pbnet/micro-frontend';
import { Alert, Button, ConfirmButton, Icon, List, Stack, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

export interface RemindAllProps {
  readonly campaignId: string;
  /** Regional centers that are overdue. */
  readonly count: number;
}

/** One letter to every overdue regional center; what could not be sent is listed afterwards. */
export function RemindAll({ campaignId, count }: RemindAllProps) {
  const { t } = useTranslation();
  const api = useApi();
  const queries = useQueryClient();
  const mayRemind = useCan('reminder.send');
  const remind = useMutation(
    api.campaigns.remind.mutationOptions({
      onSettled: () => queries.invalidateQueries(api.campaigns.board.pathFilter()),
    }),
  );
  if (!mayRemind) return null;
  return (
    <Stack gap="sm" align="end">
      <ConfirmButton
        leftSection={<Icon name="send" />}
        question={t('board.remind.allQuestion', { count })}
        details={<Text>{t('board.remind.allDetails')}</Text>}
        confirmLabel={t('board.remind.allSend')}
        // A refusal is shown below the button; the dialog has nothing more to say.
        onConfirm={() => remind.mutateAsync({ campaignId }).catch(() => undefined)}
      >
        {t('board.remind.all', { count })}
      </ConfirmButton>
      {remind.error && <Failed error={remind.error} />}
      {remind.data && <Outcome outcome={remind.data} onClose={remind.reset} />}
    </Stack>
  );
}

interface OutcomeProps {
  readonly outcome: ApiOutputs['campaigns']['remind'];
  onClose(): void;
}

function Outcome({ outcome: { sent, skipped }, onClose }: OutcomeProps) {
  const { t } = useTranslation();
  return (
    <Alert
      role="status"
      color={skipped.length > 0 ? 'yellow' : 'green'}
      icon={<Icon name={skipped.length > 0 ? 'warning' : 'check-circle'} />}
      title={t('board.remind.sentAll', { count: sent })}
    >
      {skipped.length > 0 && (
        <>
          {t('board.remind.leftOut')}
          <List>
            {skipped.map(({ regionalCenterId, name, reason }) => (
              <List.Item key={regionalCenterId}>
                {name}: {t(`board.remind.reason.${reason}`)}
              </List.Item>
            ))}
          </List>
        </>
      )}
      <Button variant="default" mt="sm" onClick={onClose}>
        OK
      </Button>
    </Alert>
  );
}
