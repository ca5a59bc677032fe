import { useApi } from '@pbnet/api-client/react';
import { Failed, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, EmptyState, Group, Loader, Paper, Stack, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Phase } from './contest-phase.tsx';
import type { Contest } from './contest-shapes.ts';
import classes from './contests.module.css';

/** Contests as cards, the latest first. */
export function ContestList({ level }: { readonly level: 2 | 3 }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(useApi().publicContests.list.queryOptions());
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('contests.loading')} />;
  if (data.length === 0) return <EmptyState title={t('contests.none')}>{t('contests.noneHelp')}</EmptyState>;
  return (
    <Stack component="ul" gap="md" m={0} p={0} aria-label={t('contests.title')}>
      {data.map((contest) => (
        <ContestCard key={contest.id} contest={contest} level={level} />
      ))}
    </Stack>
  );
}

function ContestCard({ contest, level }: { readonly contest: Contest; readonly level: 2 | 3 }) {
  const { t } = useTranslation();
  const day = wholeDayName(contest.dueOn, useLanguage());
  return (
    <Paper component="li" withBorder p="lg" className={classes['card']}>
      <Group justify="space-between" gap="sm">
        <Title order={level} size="h4">
          <Anchor component={Link} to={`/contests/${contest.id}`} inherit>
            {contest.title}
          </Anchor>
        </Title>
        <Phase phase={contest.phase} />
      </Group>
      <Text lineClamp={2}>{contest.about}</Text>
      {contest.phase === 'entries' && <Text c="dimmed">{t('contests.until', { day })}</Text>}
    </Paper>
  );
}
