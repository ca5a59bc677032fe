import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage, WordsDialog } from '@pbnet/micro-frontend';
import { failureOf } from '@pbnet/api-client';
import { Button, FormError, Group, Stack } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CardDetails } from './control-shapes.ts';

/** The controller confirms that it is done, or says what is missing. */
export function CardAnswer({ card }: { readonly card: CardDetails }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const done = (text: string) => ({
    onSuccess: () => host.notify({ tone: 'done' as const, text }),
    onSettled: () => queries.invalidateQueries(api.control.pathFilter()),
  });
  const confirm = useMutation(api.control.confirm.mutationOptions(done(t('control.answer.confirmed'))));
  const giveBack = useMutation(api.control.return.mutationOptions(done(t('control.answer.returned'))));
  const key = { cardId: card.id, version: card.version };
  return (
    <Stack gap="sm">
      <FormError>{confirm.error && failureOf(confirm.error, language).text}</FormError>
      <Group>
        <Button loading={confirm.isPending} onClick={() => confirm.mutate({ ...key, words: '' })}>
          {t('control.answer.confirm')}
        </Button>
        <WordsDialog
          thing={`assignment-return:${card.id}`}
          open={t('control.answer.return')}
          title={t('control.answer.returnTitle')}
          label={t('control.answer.reason')}
          help={t('control.answer.reasonHelp')}
          short={t('control.answer.short')}
          send={t('control.answer.returnSend')}
          onSend={(reason) => giveBack.mutateAsync({ ...key, reason })}
        />
      </Group>
    </Stack>
  );
}
