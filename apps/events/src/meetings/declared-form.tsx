import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { DeclaredCounts } from '@pbnet/domain/meetings';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  FormError,
  NumberInput,
  SimpleGrid,
  Stack,
  Text,
  Title,
  type NumberInputProps,
} from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from './meeting-shapes.ts';

const names = ['inPerson', 'videoconferenceRegions', 'closedStreamPoints', 'viewers'] as const;

type Typed = Readonly<Record<keyof DeclaredCounts, NumberInputProps['value']>>;

/** Numbers of the organiser where no rows are known. */
export function DeclaredForm({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const [typed, setTyped] = useState<Typed>(meeting.declared);
  const declare = useMutation(
    api.meetings.declare.mutationOptions({
      onSuccess: () => host.notify({ tone: 'done', text: t('meetings.declared.saved') }),
      onSettled: () => queries.invalidateQueries(api.meetings.pathFilter()),
    }),
  );
  function save() {
    const { inPerson, videoconferenceRegions, closedStreamPoints, viewers } = typed;
    const whole = (value: Typed[keyof Typed]) => (typeof value === 'number' ? value : null);
    declare.mutate({
      meetingId: meeting.id,
      version: meeting.version,
      declared: {
        inPerson: whole(inPerson),
        videoconferenceRegions: whole(videoconferenceRegions),
        closedStreamPoints: whole(closedStreamPoints),
        viewers: whole(viewers),
      },
    });
  }
  return (
    <section>
      <Stack gap="sm" maw="60rem">
        <Title order={2} size="h3">
          {t('meetings.declared.title')}
        </Title>
        <Text c="dimmed">{t('meetings.declared.help')}</Text>
        <FormError>{declare.error ? failureOf(declare.error, language).text : undefined}</FormError>
        <SimpleGrid cols={{ base: 1, sm: 2, md: 4 }}>
          {names.map((name) => (
            <NumberInput
              key={name}
              label={t(`meetings.declared.${name}`)}
              value={typed[name]}
              onChange={(value) => setTyped((before) => ({ ...before, [name]: value }))}
            />
          ))}
        </SimpleGrid>
        <div>
          <Button variant="default" loading={declare.isPending} onClick={save}>
            {t('meetings.declared.save')}
          </Button>
        </div>
      </Stack>
    </section>
  );
}
