import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Alert, Anchor, FactList, Icon, Title } from '@pbnet/ui';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName } from '../month-name.ts';
import type { Sheet } from './readiness-shapes.ts';

/** What the opening has become, with the ways on. */
export function OpenedCenter({ center }: { readonly center: NonNullable<Sheet['center']> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const facts: readonly (readonly [title: string, fact: ReactNode])[] = [
    [
      t('readiness.center.name'),
      <Anchor key="name" component={Link} to={`/agreements/centers/${center.id}`}>
        {center.name}
      </Anchor>,
    ],
    [t('readiness.center.code'), center.code],
    [t('readiness.center.openedOn'), wholeDayName(center.openedOn, language)],
    [t('readiness.center.first'), monthName(center.firstMonth, language)],
    [t('readiness.center.addresses'), center.addresses],
    [t('readiness.center.manager'), t(`readiness.center.managerState.${center.manager ?? 'none'}`)],
  ];
  return (
    <Alert color="green" icon={<Icon name="check-circle" />}>
      <Title order={2} size="h4" mb="xs">
        {t('readiness.center.title')}
      </Title>
      <FactList>
        {facts.map(([title, fact]) => (
          <Fragment key={title}>
            <dt>{title}</dt>
            <dd>{fact}</dd>
          </Fragment>
        ))}
      </FactList>
    </Alert>
  );
}
