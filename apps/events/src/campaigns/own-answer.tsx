import { isAwaited } from '@pbnet/domain/campaigns';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { AskExtension, ExtensionNews } from '@pbnet/micro-frontend/campaigns';
import { Alert, Group, Icon, Stack, Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { AnswerForm } from './answer-form.tsx';
import { AnswerItems } from './answer-items.tsx';
import { AnswerThings } from './answer-things.tsx';
import classes from './campaign.module.css';
import type { Card, Request } from './campaign-shapes.ts';
import { LeftHere } from './left-here.tsx';
import { AnswerState } from './state-words.tsx';
import { TakeBack } from './take-back.tsx';
import { useCampaignChanges } from './use-campaign-changes.ts';

export interface OwnAnswerProps {
  readonly request: Request;
  readonly card: Card;
}

/** A regional center's own card: till when, what came back, and the answer. */
export function OwnAnswer({ request, card }: OwnAnswerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { campaign } = request;
  useCampaignChanges(campaign.id);
  const { submission, dueOn, originalDueOn, intake } = card;
  const days = { day: wholeDayName(dueOn, language), old: wholeDayName(originalDueOn, language) };
  const awaited = isAwaited(card.state);
  return (
    <section>
      <Stack gap="sm">
        <Group>
          <Title order={2} size="h3">
            {t('campaigns.own.title')}
          </Title>
          <AnswerState {...submission} board={card.board} />
        </Group>
        <Text>{t(dueOn === originalDueOn ? 'campaigns.own.due' : 'campaigns.own.dueExtended', days)}</Text>
        <ExtensionNews extensions={card.extensions} />
        {submission.state === 'returned' && submission.returnReason !== null && (
          <Alert color="yellow" icon={<Icon name="undo" />}>
            {t('campaigns.own.returned', { reason: submission.returnReason })}
          </Alert>
        )}
        {intake === 'not-open-yet' && <Text>{t('campaigns.own.notOpenYet')}</Text>}
        {(intake === 'closed' || intake === 'intake-over') && <Text>{t('campaigns.own.over')}</Text>}
        {request.bring && intake === null ? (
          <AnswerThings bring={request.bring} campaignId={campaign.id} card={card} />
        ) : (
          <Written request={request} card={card} />
        )}
        {intake === null && awaited && (
          <AskExtension campaign={campaign} card={card} title={t('campaigns.own.extension')} />
        )}
      </Stack>
    </section>
  );
}

function Written({ request: { campaign }, card }: OwnAnswerProps) {
  const { t } = useTranslation();
  const { submission, intake, items } = card;
  if (intake === null && isAwaited(card.state)) return <AnswerForm campaignId={campaign.id} card={card} />;
  return (
    <>
      {items.length > 0 && <AnswerItems items={items} />}
      <Text className={classes['words']}>{submission.answer ?? submission.draft}</Text>
      <LeftHere campaignId={campaign.id} stored={submission.draft ?? ''} />
      {intake === null && <Text c="dimmed">{t('campaigns.own.handedIn')}</Text>}
      {intake === null && submission.state !== 'accepted' && (
        <TakeBack campaignId={campaign.id} card={card} />
      )}
    </>
  );
}
