import { useLanguage } from '@pbnet/micro-frontend';
import { useApi } from '@pbnet/api-client/react';
import { Alert, Anchor, Group, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCalendarAddress } from './calendar-address.ts';

/** The feed of the network, and of the region that is chosen: agreed events in a calendar of one's own. */
export function CalendarSubscription() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ regionId }] = useCalendarAddress();
  const { data = [] } = useQuery(useApi().calendar.regions.queryOptions());
  const region = data.find(({ id }) => id === regionId);
  return (
    <Alert title={t('calendar.feed.title')}>
      <Text>{t('calendar.feed.help')}</Text>
      <Group mt="xs">
        <Anchor href="/feeds/joint-events.ics">{t('calendar.feed.network')}</Anchor>
        {region && (
          <Anchor href={`/feeds/joint-events/${region.id}.ics`}>
            {t('calendar.feed.region', { region: language === 'ru' ? region.nameRu : region.nameEn })}
          </Anchor>
        )}
        <Anchor href="/portal/events">{t('calendar.feed.posters')}</Anchor>
      </Group>
    </Alert>
  );
}
