import { useApi } from '@pbnet/api-client/react';
import { Alert, Anchor } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** Above the list of videos: what this person began to send; nothing where there is nothing. */
export function MyUploadsNotice() {
  const { t } = useTranslation();
  const { data } = useQuery(useApi().uploads.mine.queryOptions());
  if (!data || data.length === 0) return null;
  return (
    <Alert color="blue" title={t('upload.mine.notice', { count: data.length })}>
      <Anchor component={Link} to="/media/uploads">
        {t('upload.mine.open')}
      </Anchor>
    </Alert>
  );
}
