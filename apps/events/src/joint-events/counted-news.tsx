import { monthInWords } from '@pbnet/domain';
import { Alert, Anchor, Icon, List, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { EventCard } from './event-shapes.ts';

/** Which month's figures hold the event, and which do not yet. */
export function CountedNews({ card: { counted } }: { readonly card: EventCard }) {
  const { t } = useTranslation();
  if (counted.length === 0) return null;
  const waiting = counted.some(({ state }) => state === 'not-counted');
  return (
    <Alert
      color={waiting ? 'yellow' : 'green'}
      icon={<Icon name={waiting ? 'warning' : 'check-circle'} />}
      title={t('joint-events.counted.title')}
    >
      <List>
        {counted.map(({ month, centerId, centerName, state, to }) => (
          <List.Item key={`${month} ${centerId}`}>
            <Anchor component={Link} to={to}>
              {`${centerName}, ${monthInWords(month)}`}
            </Anchor>
            {`: ${t(`joint-events.counted.${state}`)}`}
          </List.Item>
        ))}
      </List>
      {waiting && <Text mt="xs">{t('joint-events.counted.help')}</Text>}
    </Alert>
  );
}
