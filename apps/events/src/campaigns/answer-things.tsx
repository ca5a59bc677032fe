import { isAwaited } from '@pbnet/domain/campaigns';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, Group, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AnswerFormProps } from './answer-form.tsx';
import { AnswerItems } from './answer-items.tsx';
import type { Request } from './campaign-shapes.ts';
import { ReportNothing } from './report-nothing.tsx';
import { TakeBack } from './take-back.tsx';

export interface AnswerThingsProps extends AnswerFormProps {
  readonly bring: NonNullable<Request['bring']>;
}

/** A campaign that is answered by cards of another section: what was brought, another one, or that there is nothing. */
export function AnswerThings({ bring, campaignId, card }: AnswerThingsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { items, submission, regionalCenterId } = card;
  const saysNothing = submission.state === 'nothing-to-report';
  // What came back is corrected or cancelled in its own section, not denied here.
  const cameBack = submission.state === 'returned' && items.length > 0;
  return (
    <Stack gap="sm">
      {items.length > 0 ? <AnswerItems items={items} /> : <Text>{t('campaigns.own.noItems')}</Text>}
      <Text c="dimmed">{t('campaigns.own.itemsHelp')}</Text>
      <Group>
        <Button component={Link} to={bring.to}>
          {bring.words[language]}
        </Button>
        {isAwaited(card.state) && !cameBack && (
          <ReportNothing
            campaignId={campaignId}
            regionalCenterId={regionalCenterId}
            now={() => Promise.resolve({ version: submission.version, text: '' })}
          />
        )}
        {saysNothing && <TakeBack campaignId={campaignId} card={card} />}
      </Group>
    </Stack>
  );
}
