import type { ApiOutputs } from '@pbnet/api-client';
import { useLanguage, zoneLabel } from '@pbnet/micro-frontend';
import { useTranslation } from 'react-i18next';
import { Facts } from '../facts/facts.tsx';

export type GuestMeeting = NonNullable<ApiOutputs['attendance']['hall']>;

/** When and where, by the clocks of the meeting's place. */
export function MeetingFacts({ meeting }: { readonly meeting: GuestMeeting }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { startsAt, endsAt, zone, place, organiser } = meeting;
  const format = new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: zone,
  });
  const when = `${format.formatRange(new Date(startsAt), new Date(endsAt))} (${zoneLabel(zone, language)})`;
  return (
    <Facts
      facts={[
        [t('registration.when'), when],
        [t('registration.where'), place && <span lang="ru">{place}</span>],
        [t('registration.organiser'), organiser && <span lang="ru">{organiser}</span>],
      ]}
    />
  );
}
