import { useApi } from '@pbnet/api-client/react';
import { asDay } from '@pbnet/domain';
import {
  Failed,
  momentName,
  PageTitle,
  StoredFileList,
  useLanguage,
  wholeDayName,
} from '@pbnet/micro-frontend';
import { Alert, Anchor, FactList, Loader, PageHeader, Stack, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Contest, Entry } from './contest-shapes.ts';
import { State } from './contest-words.tsx';
import classes from './contests.module.css';
import { EntryDecision } from './entry-decision.tsx';

/** One entry, for who decides about it. */
export function EntryPage() {
  const { t } = useTranslation();
  const { contestId = '', entryId = '' } = useParams();
  const api = useApi();
  const contest = useQuery(api.contests.get.queryOptions({ contestId }));
  const entry = useQuery(api.contestEntries.get.queryOptions({ entryId }));
  const error = contest.error ?? entry.error;
  if (contest.data && entry.data) return <LoadedEntry contest={contest.data} entry={entry.data} />;
  return (
    <>
      <PageTitle title={t('contests.title')} />
      <PageHeader title={t('contests.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void entry.refetch()} />
      ) : (
        <Loader role="status" aria-label={t('contests.loading')} />
      )}
    </>
  );
}

export interface EntryOfContest {
  readonly contest: Contest;
  readonly entry: Entry;
}

function LoadedEntry({ contest, entry }: EntryOfContest) {
  const { t } = useTranslation();
  const title = t('contests.entry.title', { number: entry.number });
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        lead={entry.title}
        trail={
          <Anchor component={Link} to={`/events/contests/${contest.id}/entries`}>
            {contest.title}
          </Anchor>
        }
        state={<State state={entry.state} />}
      />
      <Stack gap="lg">
        {entry.reason !== null && (
          <Alert color="yellow">{t('contests.entry.reason', { reason: entry.reason })}</Alert>
        )}
        {entry.purged && <Alert color="yellow">{t('contests.entry.removed')}</Alert>}
        <Facts contest={contest} entry={entry} />
        {entry.words !== '' && (
          <section>
            <Title order={2} size="h3">
              {t('contests.entry.words')}
            </Title>
            <Text className={classes['words']}>{entry.words}</Text>
          </section>
        )}
        <StoredFileList
          purpose="contest-work"
          ownerId={entry.id}
          label={t('contests.entry.files')}
          readOnly
        />
        {entry.minor && (
          <StoredFileList
            purpose="contest-guardian"
            ownerId={entry.id}
            label={t('contests.entry.guardianFile')}
            readOnly
          />
        )}
        <EntryDecision contest={contest} entry={entry} />
      </Stack>
    </>
  );
}

function Facts({ contest, entry }: EntryOfContest) {
  const { t } = useTranslation();
  const language = useLanguage();
  const removed = t('contests.entry.removedName');
  const nomination = contest.nominations.find(({ id }) => id === entry.nominationId)?.title ?? '';
  const born = entry.bornOn === null ? removed : wholeDayName(asDay(entry.bornOn), language);
  const consent = { version: entry.consentVersion, at: momentName(entry.consentAt, language) };
  const facts: readonly (readonly [name: string, value: string])[] = [
    [t('contests.entry.nomination'), nomination],
    [t('contests.entry.center'), entry.regionalCenter],
    [t('contests.entry.author'), entry.authorName ?? removed],
    [t('contests.entry.born'), entry.minor ? `${born}, ${t('contests.entry.minor')}` : born],
    ...(entry.minor ? [[t('contests.entry.guardian'), entry.guardianName ?? removed] as const] : []),
    [t('contests.entry.email'), entry.email ?? removed],
    [
      t('contests.entry.submitted'),
      entry.submittedAt === null ? '' : momentName(entry.submittedAt, language),
    ],
    [t('contests.entry.consent'), t('contests.entry.consentValue', consent)],
  ];
  return (
    <FactList>
      {facts.map(([name, value]) => (
        <div key={name} className={classes['fact']}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </FactList>
  );
}
