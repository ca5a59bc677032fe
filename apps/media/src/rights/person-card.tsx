import { useApi } from '@pbnet/api-client/react';
import type { Day } from '@pbnet/domain';
import { Failed, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, Group, Paper, Stack, StateBadge, Text } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonForm } from './person-form.tsx';
import { Documents } from './documents.tsx';
import type { Person } from './rights-shapes.ts';
import { useRightsStep } from './use-rights-step.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

export interface PersonCardProps {
  /** Of the video. */
  readonly id: string;
  readonly person: Person;
  /** Stands for a name that is not shown. */
  readonly number: number;
  readonly mayEdit: boolean;
}

export function PersonCard({ id, person, number, mayEdit }: PersonCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [editing, setEditing] = useState(false);
  const { videoRights } = useApi();
  const remove = useMutation(videoRights.removePerson.mutationOptions(useRightsStep()(t('rights.done'))));
  const { name, minor, guardian, purpose, givenOn, validTo, withdrawnOn, problem, version } = person;
  if (editing) return <PersonForm id={id} person={person} onDone={() => setEditing(false)} />;
  const day = (value: Day) => wholeDayName(value, language);
  const facts = [
    ...(minor ? [t('rights.minor')] : []),
    ...(guardian === '' ? [] : [`${t('rights.guardian')}: ${guardian}`]),
    t('rights.given', { day: day(givenOn) }),
    ...(validTo === null ? [] : [t('rights.until', { day: day(validTo) })]),
    ...(withdrawnOn === null ? [] : [t('rights.withdrawn', { day: day(withdrawnOn) })]),
  ];
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Group justify="space-between">
          <Text fw={600}>{name === '' ? t('rights.nameless', { number }) : name}</Text>
          <StateBadge tone={problem === null ? 'ok' : problem === 'withdrawn' ? 'bad' : 'warning'}>
            {problem === null ? t('rights.fine') : t(`rights.problem.${problem}`)}
          </StateBadge>
        </Group>
        <Text>{purpose}</Text>
        <Text c="dimmed">{facts.join(' · ')}</Text>
        {person.withdrawnWords !== '' && <Text>{person.withdrawnWords}</Text>}
        {remove.error && <Failed error={remove.error} />}
        {name !== '' && (
          <Documents purpose="video-consent" id={person.id} readOnly={!mayEdit || withdrawnOn !== null} />
        )}
        {mayEdit && (
          <Group>
            {withdrawnOn === null && (
              <>
                <Button variant="default" size="compact-md" onClick={() => setEditing(true)}>
                  {t('rights.change')}
                </Button>
                <WithdrawDialog id={id} person={person} />
              </>
            )}
            <ConfirmButton
              variant="subtle"
              size="compact-md"
              question={t('rights.removePersonQuestion')}
              details={t('rights.removeDetails')}
              confirmLabel={t('rights.remove')}
              onConfirm={() => remove.mutate({ id, recordId: person.id, version })}
            >
              {t('rights.remove')}
            </ConfirmButton>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
