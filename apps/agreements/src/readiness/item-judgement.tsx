import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useLanguage, WordsDialog } from '@pbnet/micro-frontend';
import { ConfirmButton, Text } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ItemProps } from './item-card.tsx';
import { itemName } from './readiness-shapes.ts';
import { useReadinessStep } from './use-readiness-step.ts';

const unavoidable: readonly string[] = ['agreement', 'host', 'person'];

/** Headquarters' word on an item: better evidence, not needed here, or open again. */
export function ItemJudgement({ line, sheet }: ItemProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const api = useApi().readiness;
  const step = useReadinessStep()(t('readiness.saved'));
  const giveBack = useMutation(api.returnItem.mutationOptions(step));
  const waive = useMutation(api.waive.mutationOptions(step));
  const reopen = useMutation(api.reopen.mutationOptions(step));
  const key = { id: sheet.id, item: line.code, version: line.version };
  const name = itemName(line, language);
  const thing = `readiness:${sheet.id}.${line.code}`;
  const words = { short: t('readiness.judge.short'), send: t('readiness.judge.send') };
  if (line.state === 'not-needed')
    return (
      <ConfirmButton
        variant="default"
        question={t('readiness.judge.reopenQuestion', { name })}
        details={<Text>{t('readiness.judge.reopenHelp')}</Text>}
        confirmLabel={t('readiness.judge.reopen')}
        onConfirm={() =>
          reopen
            .mutateAsync(key)
            .catch((error: unknown) => host.notify({ tone: 'failed', text: failureOf(error, language).text }))
        }
      >
        {t('readiness.judge.reopen')}
      </ConfirmButton>
    );
  return (
    <>
      {line.proof === 'evidence' && line.state === 'done' && (
        <WordsDialog
          thing={`${thing}:return`}
          open={t('readiness.judge.return')}
          title={t('readiness.judge.returnTitle', { name })}
          label={t('readiness.judge.returnLabel')}
          help={t('readiness.judge.returnHelp')}
          {...words}
          onSend={(reason) => giveBack.mutateAsync({ ...key, reason })}
        />
      )}
      {!line.ready && !unavoidable.includes(line.proof) && (
        <WordsDialog
          thing={`${thing}:waive`}
          open={t('readiness.judge.waive')}
          title={t('readiness.judge.waiveTitle', { name })}
          label={t('readiness.judge.waiveLabel')}
          help={t('readiness.judge.waiveHelp')}
          {...words}
          onSend={(reason) => waive.mutateAsync({ ...key, reason })}
        />
      )}
    </>
  );
}
