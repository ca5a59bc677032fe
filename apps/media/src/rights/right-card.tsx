import { useApi } from '@pbnet/api-client/react';
import { Failed, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, Group, Paper, Stack, StateBadge, Text } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Documents } from './documents.tsx';
import { RightForm } from './right-form.tsx';
import type { Right } from './rights-shapes.ts';
import { useRightsStep } from './use-rights-step.ts';

export interface RightCardProps {
  /** Of the video. */
  readonly id: string;
  readonly right: Right;
  readonly mayEdit: boolean;
}

export function RightCard({ id, right, mayEdit }: RightCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [editing, setEditing] = useState(false);
  const { videoRights } = useApi();
  const remove = useMutation(videoRights.removeRight.mutationOptions(useRightsStep()(t('rights.done'))));
  const { holder, ground, subject, validTo, holds, files, version } = right;
  if (editing) return <RightForm id={id} right={right} onDone={() => setEditing(false)} />;
  const word = !holds ? t('rights.ended') : files === 0 ? t('rights.noDocument') : t('rights.holds');
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Group justify="space-between">
          <Text fw={600}>{holder}</Text>
          <StateBadge tone={holds && files > 0 ? 'ok' : 'warning'}>{word}</StateBadge>
        </Group>
        <Text>
          {[
            t(`rights.grounds.${ground}`),
            ...(subject === '' ? [] : [subject]),
            validTo === null
              ? t('rights.noEnd')
              : t('rights.until', { day: wholeDayName(validTo, language) }),
          ].join(' · ')}
        </Text>
        {remove.error && <Failed error={remove.error} />}
        <Documents purpose="video-rights" id={right.id} readOnly={!mayEdit} />
        {mayEdit && (
          <Group>
            <Button variant="default" size="compact-md" onClick={() => setEditing(true)}>
              {t('rights.change')}
            </Button>
            <ConfirmButton
              variant="subtle"
              size="compact-md"
              question={t('rights.removeRightQuestion', { holder })}
              confirmLabel={t('rights.remove')}
              onConfirm={() => remove.mutate({ id, recordId: right.id, version })}
            >
              {t('rights.remove')}
            </ConfirmButton>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}
