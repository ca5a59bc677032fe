import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MyUploadsTable } from './my-uploads-table.tsx';

/** What the signed-in person began to send, on whichever computer. */
export function MyUploadsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(useApi().uploads.mine.queryOptions());
  return (
    <>
      <PageTitle title={t('upload.mine.title')} />
      <PageHeader title={t('upload.mine.title')} lead={t('upload.mine.lead')} />
      <Stack>
        <Anchor component={Link} to="/media">
          {t('upload.mine.back')}
        </Anchor>
        {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
        {!data && !error && <Loader role="status" aria-label={t('upload.mine.loading')} />}
        {data && <MyUploadsTable uploads={data} />}
      </Stack>
    </>
  );
}
