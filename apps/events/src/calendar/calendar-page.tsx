import { useApi } from '@pbnet/api-client/react';
import { asDay, dayIn } from '@pbnet/domain';
import { Failed, PageTitle, useCan, useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, Loader, PageHeader, Stack, useMediaQuery } from '@pbnet/ui';
import { NetworkCalendar, shownDays } from '@pbnet/ui/calendar';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCalendarAddress, type View } from './calendar-address.ts';
import { CalendarFilters } from './calendar-controls.tsx';
import { entryOf } from './calendar-entries.ts';
import { CalendarSubscription } from './calendar-subscription.tsx';
import { CalendarToolbar } from './calendar-toolbar.tsx';
import { useStateName } from './state-name.ts';

/** Everything that has a day, of all modules: a month, a week or a list. */
export function CalendarPage() {
  const { t } = useTranslation();
  const mayMake = useCan('joint-event.edit');
  return (
    <>
      <PageTitle title={t('calendar.title')} />
      <PageHeader
        title={t('calendar.title')}
        lead={t('calendar.lead')}
        {...(mayMake
          ? {
              actions: (
                <Button component={Link} to="/events/joint/new">
                  {t('joint-events.make')}
                </Button>
              ),
            }
          : {})}
      />
      <Stack>
        <CalendarFilters />
        <Shown />
        <CalendarSubscription />
      </Stack>
    </>
  );
}

function Shown() {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const stateName = useStateName();
  const [address] = useCalendarAddress();
  const narrow = useMediaQuery('(max-width: 48em)') ?? false;
  const today = dayIn('Europe/Moscow', new Date());
  const view: View = address.view ?? (narrow ? 'list' : 'month');
  const day = address.day ?? today;
  const { from, to } = shownDays(view, day);
  const { clocks, kind, state, regionId, regionalCenterId } = address;
  const { data, error, refetch } = useQuery(
    useApi().calendar.items.queryOptions(
      {
        ...{ from: asDay(from), to: asDay(to) },
        ...(kind === undefined ? {} : { kinds: [kind] }),
        ...(state === undefined ? {} : { state }),
        ...(regionId === undefined ? {} : { regionId }),
        ...(regionalCenterId === undefined ? {} : { regionalCenterId }),
      },
      { placeholderData: (before) => before },
    ),
  );
  const entries = (data ?? []).flatMap((item) => entryOf(item, { language, clocks, stateName }) ?? []);
  return (
    <Stack gap="sm">
      <CalendarToolbar view={view} day={day} />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('calendar.loading')} />}
      {data && (
        <NetworkCalendar
          view={view}
          day={day}
          entries={entries}
          language={language}
          label={t('calendar.title')}
          empty={t('calendar.empty')}
          today={today}
          onOpen={(href) => host.navigate(href)}
        />
      )}
    </Stack>
  );
}
