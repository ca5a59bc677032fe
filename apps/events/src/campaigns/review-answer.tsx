import { useApi } from '@pbnet/api-client/react';
import { Failed, useHost, WordsDialog } from '@pbnet/micro-frontend';
import { Button, Group, Modal, Stack, Text, useDisclosure, VisuallyHidden } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnswerItems } from './answer-items.tsx';
import classes from './campaign.module.css';
import type { Campaign, Card } from './campaign-shapes.ts';
import { AnswerState } from './state-words.tsx';
import { useRuns } from './use-runs.ts';

export interface ReviewAnswerProps {
  readonly campaign: Campaign;
  readonly card: Card;
}

/** The answer as it was handed in, to be accepted or returned with a reason. */
export function ReviewAnswer({ campaign, card }: ReviewAnswerProps) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  const { name, submission } = card;
  // Things are decided on in their own section, one by one.
  const byText = card.items.length === 0;
  return (
    <>
      <Button variant="default" onClick={open}>
        <span aria-hidden>{t('campaigns.board.read')}</span>
        <VisuallyHidden>{t('campaigns.board.readOf', { name })}</VisuallyHidden>
      </Button>
      <Modal opened={opened} onClose={close} title={t('campaigns.review.title', { name })} size="lg">
        <Stack>
          <AnswerState {...card.submission} board={card.board} />
          {submission.state === 'nothing-to-report' && <Text>{t('campaigns.review.nothing')}</Text>}
          {card.items.length > 0 && <AnswerItems items={card.items} />}
          <Text className={classes['words']}>{submission.answer}</Text>
          {byText && <Decide campaign={campaign} card={card} onDecided={close} />}
        </Stack>
      </Modal>
    </>
  );
}

function Decide({ campaign, card, onDecided }: ReviewAnswerProps & { onDecided(): void }) {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const mayReview = useRuns(campaign.kind, 'submission.review');
  const { name, regionalCenterId, submission } = card;
  const done = (text: string) => ({
    onSuccess() {
      host.notify({ tone: 'done' as const, text });
      onDecided();
    },
    onSettled: () => queries.invalidateQueries(api.requests.pathFilter()),
  });
  const accept = useMutation(
    api.requests.accept.mutationOptions(done(t('campaigns.review.accepted', { name }))),
  );
  const giveBack = useMutation(
    api.requests.return.mutationOptions(done(t('campaigns.review.returned', { name }))),
  );
  if (!mayReview || campaign.closed || submission.state === 'returned') return null;
  const key = { campaignId: campaign.id, regionalCenterId, version: submission.version };
  return (
    <>
      {accept.error && <Failed error={accept.error} />}
      <Group justify="end">
        {card.intake === null && (
          <WordsDialog
            thing={`campaign-return:${campaign.id}:${regionalCenterId}`}
            open={t('campaigns.review.return')}
            title={t('campaigns.review.returnTitle', { name })}
            label={t('campaigns.review.reason')}
            help={t('campaigns.review.reasonHelp')}
            short={t('campaigns.review.short')}
            send={t('campaigns.review.returnSend')}
            onSend={(reason) => giveBack.mutateAsync({ ...key, reason })}
          />
        )}
        {submission.state === 'submitted' && (
          <Button loading={accept.isPending} onClick={() => accept.mutate(key)}>
            {t('campaigns.review.accept')}
          </Button>
        )}
      </Group>
    </>
  );
}
