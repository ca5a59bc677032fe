import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, Group, Text } from '@pbnet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CardDetails } from './control-shapes.ts';

/** Dates, controller and where the decision comes from. */
export function CardFacts({ card }: { readonly card: CardDetails }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { dueOn, originalDueOn, extensions, controllerName, resolutionId, resolutionNumber } = card;
  const day = dueOn === null ? t('control.card.noDue') : wholeDayName(dueOn, language);
  const moved = originalDueOn !== null && dueOn !== originalDueOn;
  return (
    <Group gap="xl" align="start">
      <Fact label={t('control.card.due')}>
        {day}
        {moved &&
          ` ${t('control.card.moved', { old: wholeDayName(originalDueOn, language), count: extensions })}`}
      </Fact>
      {card.instance !== '' && <Fact label={t('control.card.turn')}>{card.instance}</Fact>}
      <Fact label={t('control.card.assigned')}>{wholeDayName(card.assignedOn, language)}</Fact>
      <Fact label={t('control.card.controller')}>{controllerName ?? t('control.card.anyController')}</Fact>
      <Fact label={t('control.card.resolution')}>
        <Anchor component={Link} to={`/events/resolutions/${resolutionId}`}>
          {resolutionNumber}
        </Anchor>
      </Fact>
    </Group>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text>{children}</Text>
    </div>
  );
}
