import { clock } from '@pbnet/domain/meetings';
import { useCan, useLanguage, zoneLabel } from '@pbnet/micro-frontend';
import { Anchor, FactList, Stack, Text, Title } from '@pbnet/ui';
import { monthInWords } from '@pbnet/domain';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeclaredForm } from './declared-form.tsx';
import type { Meeting } from './meeting-shapes.ts';
import { daysName, ownMoment, ownZone } from './meeting-words.tsx';
import classes from './meetings.module.css';
import { useMeeting } from './use-meeting.ts';

export function CardTab() {
  const { t } = useTranslation();
  const { meeting, counts } = useMeeting();
  const mayManage = useCan('meeting.manage');
  const numbers = [
    'sessions',
    'talks',
    'unscheduled',
    'videoconferencePoints',
    'closedStreamPoints',
  ] as const;
  return (
    <Stack gap="xl">
      <Facts meeting={meeting} />
      <section>
        <Title order={2} size="h3" mb="sm">
          {t('meetings.card.counts')}
        </Title>
        <FactList>
          {numbers.map((name) => (
            <Fragment key={name}>
              <dt>{t(`meetings.card.${name}`)}</dt>
              <dd>{counts[name]}</dd>
            </Fragment>
          ))}
        </FactList>
      </section>
      {mayManage && <DeclaredForm key={meeting.id} meeting={meeting} />}
    </Stack>
  );
}

function Facts({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { purpose, videoconferenceUrl, earlierDays, month } = meeting;
  const hours = { from: clock(meeting.startMinute), to: clock(meeting.endMinute) };
  const own = { from: ownMoment(meeting.startsAt, language), to: ownMoment(meeting.endsAt, language) };
  const facts: readonly (readonly [title: string, fact: ReactNode])[] = [
    [
      t('meetings.card.when'),
      <>
        {daysName(meeting, language)}, {t('meetings.card.hours', hours)}{' '}
        <Text span c="dimmed">
          ({t('meetings.card.zone', { zone: zoneLabel(meeting.zone, language) })})
        </Text>
        {ownZone !== meeting.zone && <Text c="dimmed">{t('meetings.card.own', own)}</Text>}
      </>,
    ],
    [t('meetings.form.kind'), t(`meetings.kind.${meeting.kind}`)],
    ...(month === null ? [] : [[t('meetings.card.month'), monthInWords(month)] as const]),
    [t('meetings.card.place'), meeting.place],
    [t('meetings.card.host'), meeting.host],
    [t('meetings.card.organiser'), meeting.organiser],
    [t('meetings.card.within'), meeting.within],
    [t('meetings.card.modes'), meeting.modes.map((mode) => t(`meetings.mode.${mode}`)).join(', ')],
    [
      t('meetings.card.room'),
      videoconferenceUrl && (
        <Anchor href={videoconferenceUrl} target="_blank" rel="noreferrer">
          {t('meetings.card.openRoom')}
        </Anchor>
      ),
    ],
    [t('meetings.card.purpose'), purpose && <span className={classes['words']}>{purpose}</span>],
    ...earlierDays.map(
      ({ reason, ...days }) =>
        [
          t('meetings.card.earlier'),
          t('meetings.card.earlierDays', { days: daysName(days, language), reason }),
        ] as const,
    ),
  ];
  return (
    <FactList>
      {facts.map(([title, fact], index) => (
        <Fragment key={index}>
          <dt>{title}</dt>
          <dd>{fact || <Text c="dimmed">{t('meetings.card.notSet')}</Text>}</dd>
        </Fragment>
      ))}
    </FactList>
  );
}
