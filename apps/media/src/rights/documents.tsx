import { useApi } from '@pbnet/api-client/react';
import { StoredFileList, useStoredFiles } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface DocumentsProps {
  readonly purpose: 'video-rights' | 'video-consent';
  /** Of the right or of the person. */
  readonly id: string;
  readonly readOnly: boolean;
}

/** Documents of one record. One that comes or goes changes what the video lacks, so that is read again. */
export function Documents({ purpose, id, readOnly }: DocumentsProps) {
  const { t } = useTranslation();
  const api = useApi();
  const queries = useQueryClient();
  const count = useStoredFiles({ purpose, ownerId: id }).data?.files.length;
  const known = useRef(count);

  useEffect(() => {
    if (known.current !== undefined && count !== known.current)
      void Promise.all([
        queries.invalidateQueries(api.videoRights.pathFilter()),
        queries.invalidateQueries(api.moderation.pathFilter()),
      ]);
    known.current = count;
  }, [api, count, queries]);

  return <StoredFileList label={t('rights.documents')} purpose={purpose} ownerId={id} readOnly={readOnly} />;
}
