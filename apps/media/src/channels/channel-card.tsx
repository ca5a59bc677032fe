import { channelFailureWords } from '@pbnet/domain/channels';
import { momentName, useCan, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Anchor, Card, formatNumber, Group, List, Stack, StateBadge, Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { ChannelActions } from './channel-actions.tsx';
import { useChannelWords, type Channel } from './channel-words.ts';

export function ChannelCard({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const may = useCan('channel.manage');
  const { id, kind, title, state, failure, identityTitle, identityUrl, checkedAt, waiting, failed } = channel;
  const kindName = t(`channels.kind.${kind}`);
  return (
    <Card component="section" withBorder aria-labelledby={`channel-${id}`}>
      <Stack gap="sm">
        <Group>
          <Title order={2} size="h3" id={`channel-${id}`}>
            {title}
          </Title>
          <StateBadge tone={state === 'connected' ? 'ok' : failure === null ? 'neutral' : 'bad'}>
            {t(`channels.state.${state}`)}
          </StateBadge>
          {kindName !== title && <Text c="dimmed">{kindName}</Text>}
        </Group>
        {failure !== null && state === 'disconnected' && (
          <Alert color="red">{channelFailureWords[failure][language]}</Alert>
        )}
        {channel.lockedPrivate && (
          <Alert color="yellow" title={t('channels.locked')}>
            {t('channels.lockedHelp')}
          </Alert>
        )}
        {identityTitle !== null && (
          <Text>
            {t('channels.identity')}:{' '}
            {identityUrl === null ? (
              identityTitle
            ) : (
              <Anchor href={identityUrl} target="_blank" rel="noreferrer">
                {identityTitle}
              </Anchor>
            )}
            {checkedAt !== null && ` · ${t('channels.checked', { at: momentName(checkedAt, language) })}`}
          </Text>
        )}
        <Text>
          {waiting + failed === 0
            ? t('channels.idle')
            : `${t('channels.waiting', { count: waiting })} · ${t('channels.failed', { count: failed })}`}
        </Text>
        <Quota channel={channel} />
        {may && <ChannelActions channel={channel} />}
      </Stack>
    </Card>
  );
}

function Quota({ channel: { quota } }: { readonly channel: Channel }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useChannelWords();
  if (quota.length === 0) return null;
  return (
    <div>
      <Text fw={500}>{t('channels.quota')}</Text>
      <List>
        {quota.map(({ bucket, used, limit, reserved, exhausted, resetsAt }) => (
          <List.Item key={bucket}>
            {t('channels.bucket', {
              name: words.bucket(bucket),
              used: formatNumber(used, language),
              limit: formatNumber(limit, language),
              at: momentName(resetsAt, language),
            })}
            {reserved > 0 && ` · ${t('channels.reserved', { amount: formatNumber(reserved, language) })}`}
            {exhausted && ` · ${t('channels.exhausted')}`}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
