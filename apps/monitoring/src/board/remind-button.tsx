import { useApi } from '@pbnet/api-client/react';
import { Failed, useHost } from '@pbnet/micro-frontend';
import { Button, Group, Loader, Modal, Stack, Text, useDisclosure, VisuallyHidden } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Card } from './board-shapes.ts';
import classes from './letter.module.css';

export interface RemindProps {
  readonly campaignId: string;
  readonly card: Card;
}

/** Shows the letter first; where no reminder can go, says why instead. */
export function RemindButton({ campaignId, card }: RemindProps) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  const { name, reminderRefusal } = card;
  if (reminderRefusal !== null && reminderRefusal !== 'too-soon')
    return <Text c="dimmed">{t(`board.remind.reason.${reminderRefusal}`)}</Text>;
  return (
    <>
      <Button variant="default" onClick={open}>
        <span aria-hidden>{t('board.remind.one')}</span>
        <VisuallyHidden>{t('board.remind.oneLabel', { name })}</VisuallyHidden>
      </Button>
      <Modal opened={opened} onClose={close} title={t('board.remind.title', { name })} size="lg">
        {opened && <Letter campaignId={campaignId} card={card} onSent={close} />}
      </Modal>
    </>
  );
}

function Letter({ campaignId, card, onSent }: RemindProps & { onSent(): void }) {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { regionalCenterId, name } = card;
  const preview = useQuery({
    ...api.campaigns.previewReminder.queryOptions({ campaignId, regionalCenterId }),
    staleTime: 0,
  });
  const remind = useMutation(
    api.campaigns.remind.mutationOptions({
      onSuccess: () => {
        host.notify({ tone: 'done', text: t('board.remind.sent', { name }) });
        onSent();
      },
      onSettled: () => queries.invalidateQueries(api.campaigns.board.pathFilter()),
    }),
  );

  if (preview.error) return <Failed error={preview.error} onRetry={() => void preview.refetch()} />;
  if (!preview.data) return <Loader role="status" aria-label={t('board.remind.loading')} />;
  const { to, subject, plain } = preview.data;
  return (
    <Stack>
      <dl className={classes['head']}>
        <dt>{t('board.remind.to')}</dt>
        <dd>{to ?? t('board.remind.noAddress')}</dd>
        <dt>{t('board.remind.subject')}</dt>
        <dd>{subject}</dd>
      </dl>
      <pre className={classes['text']} tabIndex={0} aria-label={t('board.remind.letter')}>
        {plain}
      </pre>
      {remind.error && <Failed error={remind.error} />}
      <Group justify="end">
        <Button
          disabled={to === null}
          loading={remind.isPending}
          onClick={() => remind.mutate({ campaignId, regionalCenterId })}
          data-autofocus
        >
          {t('board.remind.send')}
        </Button>
      </Group>
    </Stack>
  );
}
