import type { AttendeeState } from '@pbnet/domain/attendance';
import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { StateBadge, Stack, Text, type Tone } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { Person } from './attendance-shapes.ts';

const tones: Readonly<Record<AttendeeState, Tone>> = {
  invited: 'info',
  pending: 'warning',
  waiting: 'warning',
  registered: 'ok',
  declined: 'neutral',
  rejected: 'neutral',
};

/** «Участник 17» for a person without a name. */
export function usePersonName(): (person: Pick<Person, 'name' | 'number'>) => string {
  const { t } = useTranslation();
  return ({ name, number }) => name ?? t('attendance.numbered', { number });
}

export function PersonState({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, answer, inPersonAt, videoconferenceAt, streamAt } = person;
  return (
    <Stack gap={2} align="start">
      <StateBadge tone={tones[state]}>{t(`attendance.state.${state}`)}</StateBadge>
      {answer === 'tentative' && <Text c="dimmed">{t('attendance.tentative')}</Text>}
      {inPersonAt !== null && (
        <Text>{t('attendance.wasInPerson', { at: momentName(inPersonAt, language) })}</Text>
      )}
      {videoconferenceAt !== null && <Text>{t('attendance.wasByVideoconference')}</Text>}
      {streamAt !== null && <Text>{t('attendance.watched')}</Text>}
    </Stack>
  );
}
