import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Acknowledge } from './acknowledge.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { FactDifferences } from './fact-differences.tsx';
import { Readers } from './readers.tsx';
import { ResolutionFiles } from './resolution-files.tsx';
import type { Resolution } from './resolution-shapes.ts';
import { ResolutionState } from './resolution-state.tsx';
import { ResolutionSteps } from './resolution-steps.tsx';
import { ResolutionText } from './resolution-text.tsx';

/** One resolution: a draft is written here, a signed one is read, carried out and sent. */
export function ResolutionPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().resolutions.get.queryOptions({ id }));
  if (data) return <LoadedResolution key={data.id} resolution={data} />;
  return (
    <>
      <PageTitle title={t('resolutions.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('resolutions.loading')} />
      )}
    </>
  );
}

function LoadedResolution({ resolution }: { readonly resolution: Resolution }) {
  const { t } = useTranslation();
  const mayEdit = useCan('resolution.edit');
  const [unsaved, setUnsaved] = useState(false);
  const { id, title, state } = resolution;
  const writing = state === 'draft' && mayEdit;
  return (
    <>
      <PageTitle title={title} />
      <PageHeader
        title={title}
        trail={
          <Anchor component={Link} to="/events/resolutions">
            {t('resolutions.title')}
          </Anchor>
        }
        state={<ResolutionState {...resolution} />}
        actions={<ResolutionSteps resolution={resolution} unsaved={unsaved} />}
      />
      <Stack gap="lg">
        <ResolutionFiles id={id} />
        <FactDifferences resolution={resolution} />
        <Acknowledge resolution={resolution} />
        {writing ? (
          <DraftEditor key={id} resolution={resolution} onUnsaved={setUnsaved} />
        ) : (
          <ResolutionText resolution={resolution} />
        )}
        {mayEdit && (state === 'signed' || state === 'controlled') && <Readers id={id} />}
      </Stack>
    </>
  );
}
