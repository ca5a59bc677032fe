import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useLanguage, useUser } from '@pbnet/micro-frontend';
import { EmptyState, ErrorState, PageHeader, Skeleton, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AttentionItem } from './attention-item.tsx';
import classes from './home.module.css';
import { QuickLinks, type QuickLink } from './quick-links.tsx';

export interface HomePageProps {
  readonly links: readonly QuickLink[];
  /** Cards that micro-frontends bring. */
  readonly children?: ReactNode;
}

export function HomePage({ links, children }: HomePageProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { displayName } = useUser();
  const today = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });

  return (
    <div className={classes['page']}>
      <PageTitle title={t('home.title')} />
      <PageHeader title={t('home.attention')} lead={`${today.format(new Date())} · ${displayName}`} />
      <div className={classes['columns']}>
        <div>
          <Attention />
          <div className={classes['remote']}>{children}</div>
        </div>
        <QuickLinks links={links} />
      </div>
    </div>
  );
}

function Attention() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: cards, error, refetch } = useQuery(useApi().home.cards.queryOptions());

  if (error) return <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />;
  if (!cards) return <Waiting />;
  if (cards.length === 0) {
    return (
      <EmptyState icon="check-circle" title={t('home.nothing')}>
        {t('home.nothingHelp')}
      </EmptyState>
    );
  }
  return (
    <ul className={classes['cards']} aria-label={t('home.attention')}>
      {cards.map((card, index) => (
        <AttentionItem key={card.id} card={card} first={index === 0} />
      ))}
    </ul>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" aria-busy aria-label={t('layout.loading')} role="status">
      {[1, 2, 3].map((row) => (
        <Skeleton key={row} height="4.5rem" radius="md" />
      ))}
    </Stack>
  );
}
