import { useApi } from '@pbnet/api-client/react';
import { Alert, ConfirmButton, Group, Loader, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isRunning, UploadProgressBar } from './upload-progress.tsx';
import { UploadChoice } from './upload-choice.tsx';
import { useUpload, type UploadOf } from './use-upload.ts';

/**
 * A file of any size to one thing, over lost lines, closed tabs and days. Shows nothing where this person may not:
 * `<UploadVideo purpose="video" ownerId={id} onDone={reread} />`
 */
export function UploadVideo(of: UploadOf) {
  const { purpose, ownerId } = of;
  const { t } = useTranslation();
  const api = useApi();
  const state = useQuery(api.uploads.state.queryOptions({ purpose, ownerId }));
  const control = useUpload(of);
  const { progress, signedOut } = control;
  const { phase, fileName: name } = progress;

  if (state.isError) return <Alert color="red">{t('upload.notRead')}</Alert>;
  if (!state.data) return <Loader size="sm" aria-label={t('upload.label')} />;
  const { mayUpload, maxBytes, kinds, unfinished, takenByAnother } = state.data;

  if (phase === 'done')
    return (
      <Alert color="green" role="status">
        {t('upload.done', { name })}
      </Alert>
    );
  if (takenByAnother)
    return (
      <Alert color="blue" title={t('upload.taken')}>
        {t('upload.takenHelp')}
      </Alert>
    );
  if (!mayUpload && phase === 'idle') return null;
  return (
    <Stack gap="md">
      {phase === 'refused' && (
        <Alert color="red" role="alert" title={t('upload.refused')}>
          {signedOut ? t('upload.signedOut') : progress.words}
        </Alert>
      )}
      {isRunning(phase) ? (
        <UploadProgressBar progress={progress} phase={phase} control={control} />
      ) : (
        <UploadChoice
          {...{ maxBytes, kinds, begun: unfinished }}
          onSend={(file, id) => void control.send(file, id)}
          onFinish={control.finish}
        />
      )}
      {unfinished !== null && phase !== 'finishing' && (
        <Group>
          <ConfirmButton
            variant="subtle"
            question={t('upload.cancelQuestion', { name: unfinished.fileName })}
            details={t('upload.cancelDetails')}
            confirmLabel={t('upload.cancel')}
            danger
            onConfirm={() => control.cancel(unfinished.id)}
          >
            {t('upload.cancel')}
          </ConfirmButton>
        </Group>
      )}
    </Stack>
  );
}
