import { asDay, dayIn, type Day } from '@pbnet/domain';
import { useLanguage } from '@pbnet/micro-frontend';
import { ActionIcon, Button, Group, Icon, SegmentedControl, Title } from '@pbnet/ui';
import { calendarViews, movedDay, spanName } from '@pbnet/ui/calendar';
import { useTranslation } from 'react-i18next';
import { useCalendarAddress, type View } from './calendar-address.ts';

export interface CalendarToolbarProps {
  readonly view: View;
  readonly day: Day;
}

/** Where in time the calendar stands, its view, and whose clocks it goes by. */
export function CalendarToolbar({ view, day }: CalendarToolbarProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ clocks }, change] = useCalendarAddress();
  const move = (steps: number) => change({ day: asDay(movedDay(view, day, steps)) });
  return (
    <Group justify="space-between">
      <Group gap="xs">
        <ActionIcon variant="default" size="lg" aria-label={t('calendar.previous')} onClick={() => move(-1)}>
          <Icon name="chevron-left" />
        </ActionIcon>
        <ActionIcon variant="default" size="lg" aria-label={t('calendar.next')} onClick={() => move(1)}>
          <Icon name="chevron-right" />
        </ActionIcon>
        <Button variant="default" onClick={() => change({ day: dayIn('Europe/Moscow', new Date()) })}>
          {t('calendar.today')}
        </Button>
        <Title order={2} size="h3" aria-live="polite">
          {spanName(view, day, language)}
        </Title>
      </Group>
      <Group gap="xs">
        <SegmentedControl
          aria-label={t('calendar.clocks.label')}
          value={clocks}
          onChange={(value) => change({ clocks: value === 'moscow' ? 'moscow' : 'place' })}
          data={[
            { value: 'place', label: t('calendar.clocks.place') },
            { value: 'moscow', label: t('calendar.clocks.moscow') },
          ]}
        />
        <SegmentedControl
          aria-label={t('calendar.view.label')}
          value={view}
          onChange={(value) => change({ view: calendarViews.find((known) => known === value) })}
          data={calendarViews.map((value) => ({ value, label: t(`calendar.view.${value}`) }))}
        />
      </Group>
    </Group>
  );
}
