import { useApi } from '@pbnet/api-client/react';
import { namesOf } from '@pbnet/domain/files';
import { StoredFileList, useCan, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  ConfirmButton,
  FactList,
  FormError,
  Group,
  List,
  Stack,
  Text,
  Title,
} from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useContest } from './contest-frame.tsx';
import type { Contest } from './contest-shapes.ts';
import classes from './contests.module.css';
import { useContestStep } from './use-contest-step.ts';

export function AboutTab() {
  const { t } = useTranslation();
  const contest = useContest();
  const mayManage = useCan('contest.manage');
  const editable = contest.state === 'draft' || contest.state === 'announced';
  return (
    <Stack gap="xl">
      <Group>
        {contest.state !== 'draft' && (
          <Anchor href={`/portal/contests/${contest.id}`}>{t('contests.about.portal')}</Anchor>
        )}
        {mayManage && editable && (
          <Button component={Link} to="edit" variant="default">
            {t('contests.about.edit')}
          </Button>
        )}
        {mayManage && contest.state === 'draft' && <Announce contest={contest} />}
      </Group>
      <Text className={classes['words']}>{contest.about}</Text>
      <Days contest={contest} />
      <StoredFileList
        purpose="contest-rules"
        ownerId={contest.id}
        label={t('contests.about.rules')}
        help={t('contests.about.rulesHelp')}
      />
      <Nominations contest={contest} />
      <Criteria contest={contest} />
    </Stack>
  );
}

interface ContestProps {
  readonly contest: Contest;
}

function Announce({ contest }: ContestProps) {
  const { t } = useTranslation();
  const { failure, run } = useContestStep();
  const announce = useMutation(useApi().contests.announce.mutationOptions());
  const key = { contestId: contest.id, version: contest.version };
  return (
    <>
      <ConfirmButton
        question={t('contests.about.announceQuestion')}
        details={t('contests.about.announceDetails')}
        confirmLabel={t('contests.about.announce')}
        onConfirm={() => run(announce.mutateAsync(key), t('contests.about.announced'))}
      >
        {t('contests.about.announce')}
      </ConfirmButton>
      <FormError>{failure}</FormError>
    </>
  );
}

const dayFields = ['opensOn', 'dueOn', 'regionalUntil', 'juryUntil'] as const;

function Days({ contest }: ContestProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <FactList>
      {dayFields.map((field) => (
        <div key={field} className={classes['fact']}>
          <dt>{t(`contests.form.${field}`)}</dt>
          <dd>{wholeDayName(contest[field], language)}</dd>
        </div>
      ))}
    </FactList>
  );
}

function Nominations({ contest }: ContestProps) {
  const { t } = useTranslation();
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('contests.about.nominations')}
      </Title>
      <Stack gap="sm">
        {contest.nominations.map(({ id, title, about, fileKinds, maxMegabytes, minFiles, maxFiles }) => (
          <div key={id}>
            <Text fw={600}>{title}</Text>
            {about !== '' && <Text className={classes['words']}>{about}</Text>}
            <Text c="dimmed">
              {t('contests.about.files', {
                ...{ kinds: namesOf(fileKinds), size: maxMegabytes, least: minFiles, most: maxFiles },
              })}
            </Text>
          </div>
        ))}
      </Stack>
    </section>
  );
}

function Criteria({ contest }: ContestProps) {
  const { t } = useTranslation();
  const { scaleMin: min, scaleMax: max, quorum, places, regionalLimit: limit } = contest;
  return (
    <section>
      <Title order={2} size="h3" mb="sm">
        {t('contests.about.criteria')}
      </Title>
      <List>
        {contest.criteria.map(({ code, name, weight }) => (
          <List.Item key={code}>{t('contests.about.criterion', { name, weight })}</List.Item>
        ))}
      </List>
      <Text mt="sm">
        {t('contests.about.rulesLine', {
          ...{ min, max, quorum, places, limit, months: contest.retentionMonths },
        })}
      </Text>
    </section>
  );
}
