import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Alert, FormError, StateBadge, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Panel } from './panel.tsx';

/** Whether Госуслуги opens the own account; nothing where the installation does not offer it. */
export function EsiaPanel() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [query] = useSearchParams();
  const failure = query.get('failure')?.slice(0, 60);
  const api = useApi().staffEsia;
  const { data: binding } = useQuery(api.own.queryOptions());
  const { data: door } = useQuery(
    api.door.queryOptions(failure ? { failure } : {}, { enabled: failure !== undefined }),
  );
  if (!binding?.offered) return null;
  const { state, boundAt, invitedUntil } = binding;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const bound = state === 'bound';

  return (
    <Panel
      title={t('account.esia')}
      state={
        <StateBadge tone={bound ? 'ok' : 'neutral'}>
          {t(bound ? 'account.esiaBound' : 'account.esiaNone')}
        </StateBadge>
      }
    >
      {door?.refusal && <FormError>{door.refusal}</FormError>}
      {bound && query.get('gosuslugi') === 'bound' && (
        <Alert color="green" role="status">
          {t('account.esiaDone')}
        </Alert>
      )}
      {boundAt && <Text>{t('account.esiaSince', { at: time.format(new Date(boundAt)) })}</Text>}
      {invitedUntil && <Text>{t('account.esiaInvited', { at: time.format(new Date(invitedUntil)) })}</Text>}
      <Text>{t(bound ? 'account.esiaUnbind' : 'account.esiaHelp')}</Text>
    </Panel>
  );
}
