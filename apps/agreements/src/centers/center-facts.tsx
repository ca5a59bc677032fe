import type { AccessCenterFacts } from '@pbnet/domain/network';
import { useCan, useLanguage, wholeDayName, zoneLabel } from '@pbnet/micro-frontend';
import { Anchor, FactList, Title } from '@pbnet/ui';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Card } from './center-shapes.ts';

export interface CenterFactsProps {
  readonly card: Card;
  /** Of the day that the page shows. */
  readonly facts: AccessCenterFacts | undefined;
}

export function CenterFacts({ card, facts }: CenterFactsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayEdit = useCan('center.manage');
  const { names } = card;
  const rows = [
    [t('centers.code'), card.code],
    ...(facts
      ? ([
          [t('centers.locality'), facts.locality],
          [t('centers.organization'), names.organizations[facts.organizationId]],
          [t('centers.regionalCenter'), names.regionalCenters[facts.regionalCenterId]],
          [t('centers.timeZone'), zoneLabel(facts.timeZone, language)],
          [t('centers.email'), facts.email],
        ] as const)
      : []),
    [t('centers.openedOn'), wholeDayName(card.openedOn, language)],
    [t('centers.closedOn'), card.closedOn && wholeDayName(card.closedOn, language)],
  ] as const;
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('centers.facts')}
      </Title>
      <FactList>
        {rows
          .filter(([, fact]) => fact)
          .map(([title, fact]) => (
            <Fragment key={title}>
              <dt>{title}</dt>
              <dd>{fact}</dd>
            </Fragment>
          ))}
      </FactList>
      {mayEdit && (
        <Anchor
          display="inline-block"
          mt="sm"
          component={Link}
          to={`/administration/network/centers/${card.id}`}
        >
          {t('centers.edit')}
        </Anchor>
      )}
    </section>
  );
}
