import { useApi } from '@pbnet/api-client/react';
import { asDay, dayIn } from '@pbnet/domain';
import { clockIn, zoneNote } from '@pbnet/domain/calendar';
import { Failed, useHost, useLanguage } from '@pbnet/micro-frontend';
import { ActionIcon, Button, Group, Icon, Loader, Stack, Title, useMediaQuery } from '@pbnet/ui';
import { movedDay, NetworkCalendar, shownDays, spanName, type CalendarEntry } from '@pbnet/ui/calendar';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { broadcastPath, tones, type NamedBroadcast } from './broadcast-shapes.ts';
import { useBroadcastsAddress } from './broadcasts-address.ts';

function wallTime(instant: string, zone: string): string {
  const { day, time } = clockIn(zone, new Date(instant));
  return `${day}T${time}`;
}

/** By the clocks of each place; another zone than Moscow's is named beside it. */
export function BroadcastsCalendar({ view }: { readonly view: 'week' | 'month' }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  const [address, change] = useBroadcastsAddress();
  const today = dayIn('Europe/Moscow', new Date());
  const day = address.day ?? today;
  const { from, to } = shownDays(view, day);
  const { data, error, refetch } = useQuery(
    useApi().broadcasts.list.queryOptions(
      { view: 'all', from: asDay(from), to: asDay(to) },
      { placeholderData: (before) => before },
    ),
  );
  const entryOf = ({ id, title, startsAt, endsAt, zone, state }: NamedBroadcast): CalendarEntry[] =>
    startsAt === null || endsAt === null
      ? []
      : [
          {
            ...{ id, title, tone: tones[state], state: t(`broadcasts.state.${state}`) },
            ...{ start: wallTime(startsAt, zone), end: wallTime(endsAt, zone), href: broadcastPath(id) },
            ...{ note: zoneNote(zone, new Date(startsAt), language), gone: state === 'cancelled' },
          },
        ];
  const move = (steps: number) => change({ day: asDay(movedDay(view, day, steps)) });
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <ActionIcon
          variant="default"
          size="lg"
          aria-label={t('broadcasts.previous')}
          onClick={() => move(-1)}
        >
          <Icon name="chevron-left" />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={t('broadcasts.next')} onClick={() => move(1)}>
          <Icon name="chevron-right" />
        </ActionIcon>
        <Button variant="default" onClick={() => change({ day: undefined })}>
          {t('broadcasts.today')}
        </Button>
        <Title order={2} size="h3" aria-live="polite">
          {spanName(view, day, language)}
        </Title>
      </Group>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('broadcasts.loading')} />}
      {data && (
        <NetworkCalendar
          {...{ view, day, language, today }}
          entries={data.flatMap(entryOf)}
          asList={narrow}
          label={t('broadcasts.title')}
          empty={t('broadcasts.empty')}
          onOpen={(href) => host.navigate(href)}
        />
      )}
    </Stack>
  );
}
