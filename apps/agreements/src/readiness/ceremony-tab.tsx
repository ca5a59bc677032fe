import { useApi } from '@pbnet/api-client/react';
import { Failed, momentName, StoredFileList, useLanguage, zoneLabel } from '@pbnet/micro-frontend';
import { Anchor, FactList, List, Loader, Stack, StateBadge, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { CeremonyForm } from './ceremony-form.tsx';
import { PlanCeremony } from './plan-ceremony.tsx';
import type { Sheet } from './readiness-shapes.ts';
import classes from './readiness.module.css';

/** The festive day: its event, who came, what was written, photographs. */
export function CeremonyTab() {
  const { t } = useTranslation();
  const { openingId: id = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().readiness.get.queryOptions({ id }));
  if (data) return <Loaded key={data.id} sheet={data} />;
  return error ? (
    <Failed error={error} onRetry={() => void refetch()} />
  ) : (
    <Loader role="status" aria-label={t('readiness.loading')} />
  );
}

function Loaded({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const { ceremony, may } = sheet;
  return (
    <Stack gap="xl">
      <section>
        <Title order={2} size="h3" mb="xs">
          {t('readiness.ceremony.event')}
        </Title>
        {ceremony.event ? <Event event={ceremony.event} /> : <Text>{t('readiness.ceremony.none')}</Text>}
        {may.includes('plan-ceremony') && <PlanCeremony sheet={sheet} />}
      </section>
      {may.includes('ceremony') ? <CeremonyForm sheet={sheet} /> : <Written sheet={sheet} />}
      <section>
        <StoredFileList purpose="ceremony" ownerId={sheet.id} label={t('readiness.ceremony.photos')} />
      </section>
    </Stack>
  );
}

type CeremonyEvent = NonNullable<Sheet['ceremony']['event']>;

function Event({ event }: { readonly event: CeremonyEvent }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const facts = [
    [
      t('readiness.ceremony.event'),
      <>
        <Anchor component={Link} to={`/events/joint/${event.id}`}>
          {event.title}
        </Anchor>{' '}
        <StateBadge tone={event.state === 'cancelled' ? 'bad' : 'info'}>
          {t(`readiness.ceremony.state.${event.state}`)}
        </StateBadge>
      </>,
    ],
    ...(event.startsAt === null
      ? []
      : [
          [
            t('readiness.ceremony.when'),
            <When key="when" startsAt={event.startsAt} zone={event.zone} />,
          ] as const,
        ]),
    [t('readiness.ceremony.where'), event.place],
  ] as const;
  return (
    <FactList lang={language}>
      {facts.map(([title, fact]) => (
        <Fragment key={title}>
          <dt>{title}</dt>
          <dd>{fact}</dd>
        </Fragment>
      ))}
    </FactList>
  );
}

function When({ startsAt, zone }: { readonly startsAt: string; readonly zone: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const there = new Intl.DateTimeFormat(language === 'ru' ? 'ru-RU' : 'en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
    timeZone: zone,
  });
  return (
    <>
      {there.format(new Date(startsAt))}{' '}
      <Text span c="dimmed">
        {t('readiness.ceremony.zone', { zone: zoneLabel(zone, language) })}
        {own !== zone && ` · ${momentName(startsAt, language)}`}
      </Text>
    </>
  );
}

function Written({ sheet: { ceremony } }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const { officials, press, news } = ceremony;
  if (officials.length === 0 && press.length === 0 && news === '')
    return <Text c="dimmed">{t('readiness.ceremony.empty')}</Text>;
  return (
    <Stack gap="md">
      {officials.length > 0 && (
        <section>
          <Title order={3} size="h4">
            {t('readiness.ceremony.officials')}
          </Title>
          <List>
            {officials.map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        </section>
      )}
      {press.length > 0 && (
        <section>
          <Title order={3} size="h4">
            {t('readiness.ceremony.press')}
          </Title>
          <List>
            {press.map(({ label, url }) => (
              <List.Item key={url}>
                <Anchor href={url} target="_blank" rel="noreferrer">
                  {label}
                </Anchor>
              </List.Item>
            ))}
          </List>
        </section>
      )}
      {news !== '' && (
        <section>
          <Title order={3} size="h4">
            {t('readiness.ceremony.news')}
          </Title>
          <Text className={classes['words'] ?? ''}>{news}</Text>
        </section>
      )}
    </Stack>
  );
}
