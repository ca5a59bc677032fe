import { useApi } from '@pbnet/api-client/react';
import { Failed, WordsDialog } from '@pbnet/micro-frontend';
import { Button, Group, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MethodCard } from './method-shapes.ts';
import { useMethodStep } from './use-method-step.ts';

export interface MethodActionsProps {
  readonly card: MethodCard;
  onEdit(): void;
}

/** What this person can do with the card now. */
export function MethodActions({ card: { method, may, gaps }, onEdit }: MethodActionsProps) {
  const { t } = useTranslation();
  const { methods } = useApi();
  const done = useMethodStep();
  const submit = useMutation(methods.submit.mutationOptions(done(t('methods.done.submit'))));
  const publish = useMutation(methods.publish.mutationOptions(done(t('methods.done.publish'))));
  const giveBack = useMutation(methods.giveBack.mutationOptions(done(t('methods.done.return'))));
  const archive = useMutation(methods.archive.mutationOptions(done(t('methods.done.archive'))));
  const restore = useMutation(methods.restore.mutationOptions(done(t('methods.done.restore'))));
  const key = { id: method.id, version: method.version };
  const error = submit.error ?? publish.error ?? restore.error;
  const steps = ['save', 'submit', 'publish', 'return', 'archive', 'restore'] as const;
  if (!steps.some((step) => may.includes(step))) return null;
  return (
    <Stack gap="sm">
      {error && <Failed error={error} />}
      <Group>
        {may.includes('publish') && (
          <Button loading={publish.isPending} onClick={() => publish.mutate(key)}>
            {t('methods.step.publish')}
          </Button>
        )}
        {may.includes('submit') && method.edition === 0 && (
          <Button
            variant={gaps.length === 0 ? 'filled' : 'default'}
            loading={submit.isPending}
            onClick={() => submit.mutate({ ...key, changes: '' })}
          >
            {t('methods.step.submit')}
          </Button>
        )}
        {may.includes('submit') && method.edition > 0 && (
          <WordsDialog
            thing={`method-submit:${method.id}`}
            open={t('methods.step.submitEdition')}
            title={t('methods.submitTitle')}
            label={t('methods.submitLabel')}
            help={t('methods.submitHelp')}
            send={t('methods.step.submit')}
            short={t('methods.wrong.words')}
            onSend={(changes) => submit.mutateAsync({ ...key, changes })}
          />
        )}
        {may.includes('return') && (
          <WordsDialog
            thing={`method-return:${method.id}`}
            open={t('methods.step.return')}
            title={t('methods.returnTitle')}
            label={t('methods.returnLabel')}
            help={t('methods.returnHelp')}
            send={t('methods.returnSend')}
            short={t('methods.wrong.words')}
            onSend={(reason) => giveBack.mutateAsync({ ...key, reason })}
          />
        )}
        {may.includes('save') && (
          <Button variant="default" onClick={onEdit}>
            {t('methods.step.save')}
          </Button>
        )}
        {may.includes('restore') && (
          <Button variant="default" loading={restore.isPending} onClick={() => restore.mutate(key)}>
            {t('methods.step.restore')}
          </Button>
        )}
        {may.includes('archive') && (
          <WordsDialog
            thing={`method-archive:${method.id}`}
            open={t('methods.step.archive')}
            title={t('methods.archiveTitle')}
            label={t('methods.reason')}
            help={t('methods.archiveHelp')}
            send={t('methods.archiveSend')}
            short={t('methods.wrong.words')}
            onSend={(reason) => archive.mutateAsync({ ...key, reason })}
          />
        )}
      </Group>
    </Stack>
  );
}
