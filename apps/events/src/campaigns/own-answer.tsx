import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { isAwaited } from '@pbnet/domain/campaigns';
import { AskExtension, ExtensionNews } from '@pbnet/micro-frontend/campaigns';
import { Alert, Group, Icon, Stack, Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { AnswerForm } from './answer-form.tsx';
import classes from './campaign.module.css';
import type { Campaign, Card } from './campaign-shapes.ts';
import { AnswerState } from './state-words.tsx';

export interface OwnAnswerProps {
  readonly campaign: Campaign;
  readonly card: Card;
}

/** A regional center's own card: till when, what came back, and the answer. */
export function OwnAnswer({ campaign, card }: OwnAnswerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { submission, dueOn, originalDueOn, intake } = card;
  const days = { day: wholeDayName(dueOn, language), old: wholeDayName(originalDueOn, language) };
  const answers = intake === null && isAwaited(card.state);
  return (
    <section>
      <Stack gap="sm">
        <Group>
          <Title order={2} size="h3">
            {t('campaigns.own.title')}
          </Title>
          <AnswerState {...card.submission} board={card.board} />
        </Group>
        <Text>{t(dueOn === originalDueOn ? 'campaigns.own.due' : 'campaigns.own.dueExtended', days)}</Text>
        <ExtensionNews extensions={card.extensions} />
        {submission.state === 'returned' && (
          <Alert color="yellow" icon={<Icon name="undo" />}>
            {t('campaigns.own.returned', { reason: submission.returnReason ?? '' })}
          </Alert>
        )}
        {intake === 'not-open-yet' && <Text>{t('campaigns.own.notOpenYet')}</Text>}
        {(intake === 'closed' || intake === 'intake-over') && <Text>{t('campaigns.own.over')}</Text>}
        {answers ? (
          <>
            <AnswerForm campaignId={campaign.id} card={card} />
            <AskExtension campaign={campaign} card={card} title={t('campaigns.own.extension')} />
          </>
        ) : (
          <Text className={classes['words']}>{submission.answer ?? submission.draft}</Text>
        )}
        {intake === null && !answers && <Text c="dimmed">{t('campaigns.own.handedIn')}</Text>}
      </Stack>
    </section>
  );
}
