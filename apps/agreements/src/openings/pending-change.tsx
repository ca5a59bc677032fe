import { useApi } from '@pbnet/api-client/react';
import { Failed, momentName, useLanguage, WordsDialog } from '@pbnet/micro-frontend';
import { Button, Card, Group, Stack, Text, Title } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChangeTable } from './change-table.tsx';
import type { OpeningCard } from './opening-shapes.ts';
import { useOpeningStep } from './use-opening-step.ts';

/** The wish that waits: what was, what is wished, and the answer of the other side. */
export function PendingChange({ card: { opening, changes, may } }: { readonly card: OpeningCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { openings } = useApi();
  const done = useOpeningStep();
  const accept = useMutation(openings.answerChange.mutationOptions(done(t('openings.done.accept-change'))));
  const refuse = useMutation(openings.answerChange.mutationOptions(done(t('openings.done.refuse-change'))));
  const cancel = useMutation(openings.cancelChange.mutationOptions(done(t('openings.done.cancel-change'))));
  const pending = changes.find(({ state }) => state === 'pending');
  if (!pending) return null;
  const key = { id: opening.id, changeId: pending.id, version: pending.version };
  const who = [t(`openings.side.${pending.requestedBy}`), momentName(pending.requestedAt, language)].join(
    ', ',
  );
  const error = accept.error ?? cancel.error;
  return (
    <Card withBorder>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('openings.change.title')}
        </Title>
        <Text c="dimmed">{who}</Text>
        <Text>{pending.words}</Text>
        {error && <Failed error={error} />}
        <ChangeTable caption={t('openings.change.title')} before={pending.before} after={pending.after} />
        <Group>
          {may.includes('accept-change') && (
            <Button
              loading={accept.isPending}
              onClick={() => accept.mutate({ ...key, accept: true, reason: '' })}
            >
              {t('openings.step.accept-change')}
            </Button>
          )}
          {may.includes('refuse-change') && (
            <WordsDialog
              thing={`opening-change-refuse:${pending.id}`}
              open={t('openings.step.refuse-change')}
              title={t('openings.change.refuseTitle')}
              label={t('openings.reason')}
              help={t('openings.change.refuseHelp')}
              send={t('openings.send.refuse-change')}
              short={t('openings.wrong.reason')}
              onSend={(reason) => refuse.mutateAsync({ ...key, accept: false, reason })}
            />
          )}
          {may.includes('cancel-change') && (
            <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate(key)}>
              {t('openings.step.cancel-change')}
            </Button>
          )}
        </Group>
      </Stack>
    </Card>
  );
}
