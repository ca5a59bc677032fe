import { moscowTime, placeTime, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, FactList, Group, Icon, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './broadcast.module.css';
import type { BroadcastCard, NamedBroadcast } from './broadcast-shapes.ts';

export function BroadcastFacts({ card }: { readonly card: BroadcastCard }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { broadcast, technician, points } = card;
  const { regionalCenterName, regionName, source, isPublic, channelTitle, preparation } = broadcast;
  const { agreedAt, watchUrl, recordingUrl, state, description } = broadcast;
  const moscow = moscowTime(broadcast, language);
  const counted = points.filter(({ people }) => people !== null);
  const atPoints = counted.reduce((sum, { people }) => sum + (people ?? 0), 0);
  const viewers = viewersOf(broadcast, counted.length > 0 ? atPoints : null);
  return (
    <Stack>
      {watchUrl !== null && state !== 'cancelled' && (
        <Group>
          <Button
            component="a"
            href={state === 'finished' ? (recordingUrl ?? watchUrl) : watchUrl}
            target="_blank"
            rel="noreferrer"
            variant={state === 'live' && !card.runs ? 'filled' : 'default'}
            leftSection={<Icon name="broadcast" />}
          >
            {t(state === 'finished' ? 'broadcasts.recording' : 'broadcasts.watch')}
          </Button>
        </Group>
      )}
      <FactList>
        <dt>{t('broadcasts.facts.time')}</dt>
        <dd>{placeTime(broadcast, language) ?? t('broadcasts.noTime')}</dd>
        {moscow !== null && (
          <>
            <dt>{t('broadcasts.facts.moscow')}</dt>
            <dd>{moscow}</dd>
          </>
        )}
        <dt>{t('broadcasts.facts.who')}</dt>
        <dd>
          {regionalCenterName === null
            ? t('broadcasts.headquarters')
            : [regionalCenterName, regionName]
                .filter((name, index) => name !== null && (index === 0 || !regionalCenterName.includes(name)))
                .join(', ')}
        </dd>
        <ThingFact broadcast={broadcast} />
        <dt>{t('broadcasts.facts.source')}</dt>
        <dd>{t(`broadcasts.source.${source}`)}</dd>
        <dt>{t('broadcasts.facts.audience')}</dt>
        <dd>{t(isPublic ? 'broadcasts.facts.public' : 'broadcasts.facts.closed')}</dd>
        {agreedAt !== null && (
          <>
            <dt>{t('broadcasts.facts.channel')}</dt>
            <dd>{channelTitle ?? t('broadcasts.facts.byLink')}</dd>
            <dt>{t('broadcasts.facts.preparation')}</dt>
            <dd>{t('broadcasts.facts.minutes', { count: preparation })}</dd>
          </>
        )}
        {technician !== null && (
          <>
            <dt>{t('broadcasts.facts.technician')}</dt>
            <dd>
              {technician.name}, {technician.contact}
            </dd>
          </>
        )}
        {(state === 'live' || state === 'finished') && (
          <>
            <dt>{t('broadcasts.facts.viewers')}</dt>
            <dd>
              {viewers
                .map(([key, value]) => t(`broadcasts.facts.${key}`, { [key]: value, people: value }))
                .join(', ') || t('broadcasts.facts.unknown')}
            </dd>
          </>
        )}
      </FactList>
      {description !== '' && <Text className={classes['words']}>{description}</Text>}
    </Stack>
  );
}

function viewersOf({ peakViewers, totalViewers }: NamedBroadcast, atPoints: number | null) {
  return [
    ...(peakViewers === null ? [] : [['peak', peakViewers] as const]),
    ...(totalViewers === null ? [] : [['total', totalViewers] as const]),
    ...(atPoints === null ? [] : [['atPoints', atPoints] as const]),
  ];
}

function ThingFact({ broadcast }: { readonly broadcast: NamedBroadcast }) {
  const { t } = useTranslation();
  const { jointEventId, jointEventTitle, meetingId, meetingTitle, sessionTitle } = broadcast;
  const to =
    jointEventId === null ? meetingId && `/events/meetings/${meetingId}` : `/events/joint/${jointEventId}`;
  const title = jointEventTitle ?? [meetingTitle, sessionTitle].filter((part) => part !== null).join(': ');
  if (to === null || title === '') return null;
  return (
    <>
      <dt>{t('broadcasts.facts.thing')}</dt>
      <dd>
        <Anchor component={Link} to={to}>
          {title}
        </Anchor>
      </dd>
    </>
  );
}
