import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage, WordsDialog } from '@pbnet/micro-frontend';
import { Button, FormError, Group } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

/** The controller grants the later day, or refuses it with words. */
export function DecideLaterDay({ extensionId }: { readonly extensionId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const decide = useMutation(
    api.control.decideExtension.mutationOptions({
      onSettled: () => queries.invalidateQueries(api.control.pathFilter()),
    }),
  );
  return (
    <>
      <FormError>{decide.error && failureOf(decide.error, language).text}</FormError>
      <Group>
        <Button
          variant="default"
          loading={decide.isPending}
          onClick={() => decide.mutate({ extensionId, grant: true, words: '' })}
        >
          {t('control.extension.grant')}
        </Button>
        <WordsDialog
          thing={`assignment-refusal:${extensionId}`}
          open={t('control.extension.refuse')}
          title={t('control.extension.refuse')}
          label={t('control.extension.refusal')}
          help={t('control.extension.refusalHelp')}
          short={t('control.extension.short')}
          send={t('control.extension.refuse')}
          onSend={(words) => decide.mutateAsync({ extensionId, grant: false, words })}
        />
      </Group>
    </>
  );
}
