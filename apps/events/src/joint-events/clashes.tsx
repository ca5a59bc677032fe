import { useApi } from '@pbnet/api-client/react';
import { placeTime, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Anchor, Icon, List, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Clash, NamedEvent } from './event-shapes.ts';

const checked: readonly NamedEvent['state'][] = ['draft', 'returned', 'submitted', 'agreed', 'postponed'];

/** Who else has the same people, hall or broadcast slot: a warning before submitting and to the reviewer. */
export function Clashes({ event }: { readonly event: NamedEvent }) {
  const { t } = useTranslation();
  const { id, state, startsAt } = event;
  const { data = [] } = useQuery({
    ...useApi().jointEvents.clashes.queryOptions(
      { id },
      { enabled: checked.includes(state) && startsAt !== null },
    ),
    // A foreign card is read by all and checked by its owners.
    retry: false,
  });
  if (data.length === 0) return null;
  const onAir = data.some(({ shared }) => shared.some(({ kind }) => kind === 'broadcast'));
  return (
    <Alert
      color={onAir ? 'red' : 'yellow'}
      icon={<Icon name="warning" />}
      title={t('joint-events.clash.title')}
    >
      <Text>{t(onAir ? 'joint-events.clash.broadcast' : 'joint-events.clash.help')}</Text>
      <List mt="xs">
        {data.map((clash) => (
          <List.Item key={clash.key}>
            <ClashLine clash={clash} />
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

function ClashLine({ clash }: { readonly clash: Clash }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { title, to, shared } = clash;
  const name = typeof title === 'object' && title !== null ? title[language] : title;
  const what = shared.map(({ kind, name: one }) => t(`joint-events.clash.${kind}`, { name: one })).join('; ');
  return (
    <>
      {to === null ? (
        t('joint-events.clash.hidden')
      ) : (
        <Anchor component={Link} to={to}>
          {name}
        </Anchor>
      )}
      {` — ${placeTime(clash, language)}: ${what}`}
    </>
  );
}
