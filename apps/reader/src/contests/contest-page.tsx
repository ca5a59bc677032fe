import { useApi } from '@pbnet/api-client/react';
import { namesOf } from '@pbnet/domain/files';
import { Failed, PageTitle, StoredFileList, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Anchor, Button, Loader, PageHeader, Stack, Table, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Phase } from './contest-phase.tsx';
import type { ContestWithResults } from './contest-shapes.ts';
import classes from './contests.module.css';
import { Winners } from './winners.tsx';

export function ContestPage() {
  const { t } = useTranslation();
  const { contestId = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().publicContests.get.queryOptions({ contestId }));
  if (data) return <LoadedContest contest={data} />;
  return (
    <>
      <PageTitle title={t('contests.title')} />
      <PageHeader title={t('contests.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('contests.loading')} />
      )}
    </>
  );
}

function LoadedContest({ contest }: { readonly contest: ContestWithResults }) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={contest.title} />
      <PageHeader
        title={contest.title}
        trail={
          <Anchor component={Link} to="/contests">
            {t('contests.all')}
          </Anchor>
        }
        state={<Phase phase={contest.phase} />}
        {...(contest.phase === 'entries'
          ? {
              actions: (
                <Button component={Link} to="enter">
                  {t('contests.enter')}
                </Button>
              ),
            }
          : {})}
      />
      <Stack gap="xl">
        <Text className={classes['words']}>{contest.about}</Text>
        {contest.published && <Winners contest={contest} published={contest.published} />}
        <Days contest={contest} />
        <StoredFileList
          purpose="contest-rules"
          ownerId={contest.id}
          label={t('contests.rules')}
          empty={t('contests.noRules')}
          readOnly
        />
        <Nominations contest={contest} />
      </Stack>
    </>
  );
}

function Days({ contest }: { readonly contest: ContestWithResults }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const days = [
    [t('contests.dayOpens'), contest.opensOn],
    [t('contests.dayDue'), contest.dueOn],
    [t('contests.dayRegional'), contest.regionalUntil],
    [t('contests.dayJury'), contest.juryUntil],
  ] as const;
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('contests.days')}
      </Title>
      <Table>
        <Table.Tbody>
          {days.map(([name, day]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">{name}</Table.Th>
              <Table.Td>{wholeDayName(day, language)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {(contest.phase === 'entries' || contest.phase === 'scheduled') && (
        <Text c="dimmed" mt="xs">
          {t('contests.until', { day: wholeDayName(contest.dueOn, language) })}
        </Text>
      )}
    </section>
  );
}

function Nominations({ contest }: { readonly contest: ContestWithResults }) {
  const { t } = useTranslation();
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('contests.nominations')}
      </Title>
      <Stack gap="md">
        {contest.nominations.map(({ id, title, about, fileKinds, maxMegabytes, minFiles, maxFiles }) => (
          <div key={id}>
            <Title order={3} size="h4">
              {title}
            </Title>
            <Text className={classes['words']}>{about}</Text>
            <Text c="dimmed">
              {t('contests.files', {
                ...{ kinds: namesOf(fileKinds), size: maxMegabytes, least: minFiles, most: maxFiles },
              })}
            </Text>
          </div>
        ))}
      </Stack>
    </section>
  );
}
