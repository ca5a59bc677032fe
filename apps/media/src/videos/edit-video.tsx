import { useApi } from '@pbnet/api-client/react';
import { Stack, Title } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contentOf, valuesOf } from './form-values.ts';
import { useVideoStep } from './use-video-step.ts';
import { VideoForm } from './video-form.tsx';
import type { NamedVideo } from '../video-parts/video-shapes.ts';

export interface EditVideoProps {
  readonly video: NamedVideo;
  onDone(): void;
}

export function EditVideo({ video, onDone }: EditVideoProps) {
  const { t } = useTranslation();
  const done = useVideoStep();
  // What was read when the editing began: a change of others meanwhile is a conflict, not a surprise.
  const [read] = useState(video);
  const save = useMutation(useApi().videos.save.mutationOptions(done(t('videos.done.save'))));
  return (
    <Stack>
      <Title order={2} size="h3">
        {t('videos.form.editTitle')}
      </Title>
      <VideoForm
        thing={`video:${read.id}`}
        initial={valuesOf(read)}
        version={read.version}
        save={t('videos.form.save')}
        onSave={async (values, version = read.version) => {
          await save.mutateAsync({ id: read.id, version, content: contentOf(values) });
          onDone();
        }}
        onCancel={onDone}
      />
    </Stack>
  );
}
