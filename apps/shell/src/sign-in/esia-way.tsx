import { useApi } from '@pbnet/api-client/react';
import { Button, Divider, FormError } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

function useDoor() {
  const [query] = useSearchParams();
  const failure = query.get('failure')?.slice(0, 60);
  const { data } = useQuery(
    useApi().staffEsia.door.queryOptions(failure ? { failure } : {}, { staleTime: Infinity, retry: false }),
  );
  return data;
}

/** Why the way through ЕСИА has led back here. */
export function EsiaRefusal() {
  const refusal = useDoor()?.refusal;
  return refusal ? <FormError>{refusal}</FormError> : null;
}

/** The second way in, where the installation has one. */
export function EsiaWay() {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  if (!useDoor()?.offered) return null;
  const back = query.get('return');
  const to = `/staff/esia/start${back ? `?return=${encodeURIComponent(back)}` : ''}`;
  return (
    <>
      <Divider label={t('signIn.or')} />
      <Button component="a" href={to} variant="default">
        {t('signIn.esia')}
      </Button>
    </>
  );
}
