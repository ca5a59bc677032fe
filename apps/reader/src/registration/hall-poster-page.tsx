import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle } from '@pbnet/micro-frontend';
import { Button, Loader, Stack, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { QrCode } from '../qr-code/qr-code.tsx';
import { UnknownLink } from '../links/unknown-link.tsx';

/** One page to be printed and hung at the door of the hall. */
export function HallPosterPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const { data, error, refetch, isPending } = useQuery(useApi().attendance.hall.queryOptions({ token }));
  if (isPending) return <Loader role="status" aria-label={t('registration.loading')} />;
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === null) return <UnknownLink />;
  const address = `${globalThis.location.origin}/portal/hall/${token}`;
  return (
    <Stack align="center" ta="center">
      <PageTitle title={t('registration.hall.poster')} />
      <Title order={1} lang="ru">
        {data.title}
      </Title>
      <QrCode text={address} label={t('registration.hall.scan')} size={360} />
      <Text fz="1.5rem">{t('registration.hall.scan')}</Text>
      <Button variant="default" onClick={() => globalThis.print()}>
        {t('registration.hall.print')}
      </Button>
    </Stack>
  );
}
