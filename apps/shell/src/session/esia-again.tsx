import { useApi } from '@pbnet/api-client/react';
import { Button, Divider, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';

export interface EsiaAgainProps {
  /** The person looks at this tab again and may have signed in meanwhile. */
  onBack(): void;
}

/** The second way in, in a tab of its own: this one keeps what is typed on the page. */
export function EsiaAgain({ onBack }: EsiaAgainProps) {
  const { t } = useTranslation();
  const { data } = useQuery(useApi().staffEsia.door.queryOptions({}, { staleTime: Infinity, retry: false }));
  const look = useEffectEvent(() => {
    if (document.visibilityState === 'visible') onBack();
  });
  useEffect(() => {
    const seen = () => look();
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, []);

  if (!data?.offered) return null;
  return (
    <>
      <Divider label={t('signIn.or')} />
      <Button component="a" href="/staff/esia/start" target="_blank" variant="default">
        {t('signIn.esia')}
      </Button>
      <Text size="sm">{t('session.esia')}</Text>
    </>
  );
}
