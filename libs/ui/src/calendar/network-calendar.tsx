import { VisuallyHidden } from '@pbnet/ui';
import FullCalendar from '@fullcalendar/react';
import dayGrid from '@fullcalendar/react/daygrid';
import list from '@fullcalendar/react/list';
import russian from '@fullcalendar/react/locales/ru';
import '@fullcalendar/react/skeleton.css';
import theme from '@fullcalendar/react/themes/classic';
import '@fullcalendar/react/themes/classic/palette.css';
import '@fullcalendar/react/themes/classic/theme.css';
import timeGrid from '@fullcalendar/react/timegrid';
import classes from './network-calendar.module.css';
import type { CalendarEntry, CalendarView } from './calendar-entry.ts';

export interface NetworkCalendarProps {
  readonly view: CalendarView;
  /** 'YYYY-MM-DD' within the month or week that is shown. */
  readonly day: string;
  readonly entries: readonly CalendarEntry[];
  readonly language: 'ru' | 'en';
  readonly label: string;
  /** What an empty list says. */
  readonly empty: string;
  /** Today by the clocks of the page. */
  readonly today: string;
  /** The same days below one another: a narrow screen has no room for columns. */
  readonly asList?: boolean;
  /** Follows a link inside the application; with a modifier key the browser itself opens it. */
  onOpen(href: string): void;
}

const views = { month: 'dayGridMonth', week: 'timeGridWeek', list: 'listMonth' } as const;
const lists = { month: 'listMonth', week: 'listWeek', list: 'listMonth' } as const;

/** Month, week or list of what happens. Every entry is a link; the list is the view for screen readers. */
export function NetworkCalendar(props: NetworkCalendarProps) {
  const { view, day, entries, language, label, empty, today, asList = view === 'list', onOpen } = props;
  return (
    <section
      className={classes['calendar']}
      aria-label={label}
      data-view={asList ? 'list' : view}
      // Columns wider than the screen scroll by the arrow keys also where there is no entry to stand on.
      {...(asList ? {} : { tabIndex: 0 })}
    >
      <FullCalendar
        // Another month is another calendar: moving one would animate and keep focus on what is gone.
        key={`${view} ${asList} ${day} ${language}`}
        plugins={[theme, dayGrid, timeGrid, list]}
        initialView={(asList ? lists : views)[view]}
        initialDate={day}
        now={`${today}T00:00:00`}
        timeZone="UTC"
        headerToolbar={false}
        height="auto"
        firstDay={1}
        {...(language === 'ru' ? { locale: russian } : { locale: 'en-gb' })}
        dayMaxEvents={4}
        eventDisplay="block"
        displayEventEnd={view !== 'month'}
        slotMinTime="06:00:00"
        slotMaxTime="24:00:00"
        slotEventOverlap={false}
        noEventsText={empty}
        eventTimeFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        slotHeaderFormat={{ hour: '2-digit', minute: '2-digit', hour12: false }}
        events={entries.map(eventOf)}
        eventContent={({ event, timeText }) => {
          const { state, note, gone } = event.extendedProps as Extended;
          return (
            <span className={classes['entry']} data-gone={gone}>
              {timeText !== '' && <span className={classes['time']}>{timeText} </span>}
              <span className={classes['title']}>{event.title}</span>
              {asList ? (
                <span className={classes['note']}>{state !== '' && `, ${state}`}</span>
              ) : (
                <VisuallyHidden>{`, ${state}`}</VisuallyHidden>
              )}
              {note !== '' && <span className={classes['note']}>{`, ${note}`}</span>}
            </span>
          );
        }}
        eventClick={({ event, jsEvent }) => {
          if (jsEvent.ctrlKey || jsEvent.metaKey || jsEvent.shiftKey) return;
          jsEvent.preventDefault();
          onOpen(event.url);
        }}
      />
    </section>
  );
}

interface Extended {
  readonly state: string;
  readonly note: string;
  readonly gone: boolean;
}

function eventOf({ id, title, start, end, tone, state, note = '', href, gone = false }: CalendarEntry) {
  return {
    id,
    title,
    start,
    ...(end === undefined ? { allDay: true } : { end, allDay: false }),
    url: href,
    color: `var(--pb-${toneName[tone]}-soft)`,
    contrastColor: `var(--pb-${tone === 'neutral' ? 'ink' : tone})`,
    className: classes['event'] ?? '',
    extendedProps: { state, note, gone } satisfies Extended,
  };
}

const toneName = { ok: 'ok', warning: 'warning', bad: 'bad', info: 'info', neutral: 'surface' } as const;
