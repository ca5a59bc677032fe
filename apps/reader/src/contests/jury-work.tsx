import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { marksRefusal } from '@pbnet/domain/contests';
import { StoredFileList, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Anchor, Button, Fieldset, FormError, Group, NumberInput, Paper } from '@pbnet/ui';
import { Stack, Text, Textarea, Title, type NumberInputProps } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Desk, Work } from './contest-shapes.ts';
import classes from './contests.module.css';
import { DeclareConflict } from './declare-conflict.tsx';

export interface JuryWorkProps {
  readonly desk: Desk;
  readonly work: Work;
  readonly juryKey: string | null;
  /** Id of a work that waits; null when all are done. */
  readonly next: string | null;
}

/** One work as the juror sees it, with the marks. */
export function JuryWork({ desk, work, juryKey, next }: JuryWorkProps) {
  const { t } = useTranslation();
  const { contest } = desk;
  return (
    <Paper component="section" withBorder p="lg">
      <Stack gap="md">
        <Title order={2} size="h3">
          {work.title}
        </Title>
        <Text c="dimmed">
          {work.number}, {work.nomination}
        </Text>
        {work.words !== '' && <Text className={classes['words']}>{work.words}</Text>}
        {work.hasFiles && (
          <StoredFileList
            purpose="contest-work"
            ownerId={work.id}
            fileKey={juryKey ?? undefined}
            label={t('contests.jury.files')}
            readOnly
          />
        )}
        {work.conflict !== null && (
          <Alert color="yellow">{t('contests.jury.declared', { reason: work.conflict })}</Alert>
        )}
        {work.conflict === null && contest.open && <ScoreForm desk={desk} work={work} juryKey={juryKey} />}
        <Group>
          {next !== null && (
            <Anchor component={Link} to={`?work=${next}`}>
              {t('contests.jury.next')}
            </Anchor>
          )}
          {work.conflict === null && contest.open && (
            <DeclareConflict contestId={contest.id} entryId={work.id} juryKey={juryKey} />
          )}
        </Group>
      </Stack>
    </Paper>
  );
}

type Typed = Readonly<Record<string, NumberInputProps['value']>>;

function numbersOf(typed: Typed): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(typed).filter((pair): pair is [string, number] => typeof pair[1] === 'number'),
  );
}

function ScoreForm({ desk, work, juryKey }: Omit<JuryWorkProps, 'next'>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const { contest } = desk;
  const { scaleMin: min, scaleMax: max, criteria } = contest;
  const [typed, setTyped] = useState<Typed>(work.marks ?? {});
  const marks = numbersOf(typed);
  const [comment, setComment] = useState(work.comment);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string>();
  const score = useMutation(api.publicContests.score.mutationOptions());
  const wrong = (code: string) => {
    const mark = marks[code];
    return mark === undefined || !Number.isInteger(mark) || mark < min || mark > max;
  };

  async function save(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(true);
    setFailure(undefined);
    if (marksRefusal(contest, marks)) return;
    const given = { contestId: contest.id, key: juryKey, entryId: work.id, version: work.version };
    try {
      const after = await score.mutateAsync({ ...given, marks, comment });
      queries.setQueryData(api.publicContests.jury.queryKey({ contestId: contest.id, key: juryKey }), after);
    } catch (error) {
      setFailure(failureOf(error, language).text);
    }
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="md" maw="30rem">
        <FormError>{failure}</FormError>
        <Fieldset legend={t('contests.jury.marks', { min, max })}>
          <Stack gap="sm">
            {criteria.map(({ code, name, weight }) => (
              <NumberInput
                key={code}
                label={t('contests.jury.weight', { name, weight })}
                value={typed[code] ?? null}
                onChange={(mark) => setTyped({ ...typed, [code]: mark })}
                error={asked && wrong(code) ? t('contests.jury.missing', { min, max }) : undefined}
              />
            ))}
          </Stack>
        </Fieldset>
        <Textarea
          label={t('contests.jury.comment')}
          autosize
          minRows={2}
          maxLength={2000}
          value={comment}
          onChange={({ currentTarget }) => setComment(currentTarget.value)}
        />
        <Group>
          <Button type="submit" loading={score.isPending}>
            {t('contests.jury.save')}
          </Button>
          {score.isSuccess && failure === undefined && <Text role="status">{t('contests.jury.saved')}</Text>}
        </Group>
      </Stack>
    </form>
  );
}
