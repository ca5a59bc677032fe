import { isUuid } from '@pbnet/domain';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useCan, useUser } from '@pbnet/micro-frontend';
import { Alert, Anchor, Icon, PageHeader, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { OwnerField } from '../regional-centers/owner-field.tsx';
import { contentOf, emptyValues } from './form-values.ts';
import { useVideoStep } from './use-video-step.ts';
import { VideoForm } from './video-form.tsx';
import { videoPath } from '../video-parts/video-shapes.ts';

/** The card comes first, its file after it. `?event=` begins it with the event at which it was recorded. */
export function NewVideoPage() {
  const { t } = useTranslation();
  const may = useCan('video.edit');
  return (
    <>
      <PageTitle title={t('videos.form.title')} />
      <PageHeader
        title={t('videos.form.title')}
        lead={may && t('videos.form.lead')}
        trail={
          <Anchor component={Link} to="/media">
            {t('videos.title')}
          </Anchor>
        }
      />
      {may ? <NewVideo /> : <Alert icon={<Icon name="info" />}>{t('videos.form.notYours')}</Alert>}
    </>
  );
}

function NewVideo() {
  const { t } = useTranslation();
  const done = useVideoStep();
  const navigate = useNavigate();
  const network = useUser().place.kind === 'network';
  const [search] = useSearchParams();
  const event = search.get('event') ?? '';
  // The id is chosen here: pressed twice or repeated by the network, the card is made once.
  const [id] = useState(() => crypto.randomUUID());
  const [regionalCenterId, setRegionalCenterId] = useState<number | null>(null);
  const create = useMutation(useApi().videos.create.mutationOptions(done(t('videos.done.create'))));
  return (
    <Stack>
      {network && (
        <OwnerField
          label={t('videos.form.owner')}
          description={t('videos.form.ownerHelp')}
          value={regionalCenterId}
          onChange={setRegionalCenterId}
        />
      )}
      <VideoForm
        thing="new-video"
        initial={{ ...emptyValues, jointEventId: isUuid(event) ? event : null }}
        save={t('videos.form.create')}
        onSave={async (values) => {
          await create.mutateAsync({ id, regionalCenterId, content: contentOf(values) });
          await navigate(videoPath(id));
        }}
      />
    </Stack>
  );
}
