import { useApi } from '@pbnet/api-client/react';
import { Failed, WordsDialog } from '@pbnet/micro-frontend';
import { Alert, Anchor, ConfirmButton, Group, List, Stack, Text } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { videoPath } from '../video-parts/video-shapes.ts';
import type { Sheet } from './moderation-shapes.ts';
import { useModerationStep } from './use-moderation-step.ts';

/** What is missing, and the three decisions for who may take them. */
export function Decision({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const { id, may, state } = sheet;
  // The checklist is the moderator's work: who mends a returned video is told only what is theirs to do.
  const lacks = sheet.lacks.filter((lack) => state === 'moderation' || lack !== 'checklist');
  if (state !== 'moderation' && lacks.length === 0) return null;
  if (state === 'rejected') return null;
  return (
    <Stack gap="sm">
      {lacks.length > 0 ? (
        <Alert color="yellow" title={t('moderation.lacks')}>
          <List>
            {lacks.map((lack) => (
              <List.Item key={lack}>{t(`moderation.lack.${lack}`)}</List.Item>
            ))}
          </List>
          <Anchor component={Link} to={`${videoPath(id)}/rights`}>
            {t('moderation.toRights')}
          </Anchor>
        </Alert>
      ) : (
        <Text>{t('moderation.ready')}</Text>
      )}
      {may.includes('judge') && <Decisions sheet={sheet} />}
    </Stack>
  );
}

function Decisions({ sheet: { id, version, lacks } }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const { moderation } = useApi();
  const done = useModerationStep();
  const approve = useMutation(moderation.approve.mutationOptions(done(t('moderation.approved'))));
  const back = useMutation(moderation.return.mutationOptions(done(t('moderation.returned'))));
  const reject = useMutation(moderation.reject.mutationOptions(done(t('moderation.rejected'))));
  return (
    <Stack gap="sm">
      {approve.error && <Failed error={approve.error} />}
      <Group>
        <ConfirmButton
          question={t('moderation.approveQuestion')}
          details={t('moderation.approveHelp')}
          confirmLabel={t('moderation.approve')}
          disabled={lacks.length > 0}
          onConfirm={() => approve.mutateAsync({ id, version }).catch(() => undefined)}
        >
          {t('moderation.approve')}
        </ConfirmButton>
        <WordsDialog
          thing={`video-return:${id}`}
          open={t('moderation.return')}
          title={t('moderation.returnTitle')}
          label={t('moderation.returnWords')}
          help={t('moderation.returnHelp')}
          send={t('moderation.returnSend')}
          short={t('moderation.short')}
          least={0}
          onSend={(words) => back.mutateAsync({ id, version, words })}
        />
        <WordsDialog
          thing={`video-reject:${id}`}
          open={t('moderation.reject')}
          title={t('moderation.rejectTitle')}
          label={t('moderation.rejectReason')}
          help={t('moderation.rejectHelp')}
          send={t('moderation.rejectSend')}
          short={t('moderation.short')}
          onSend={(reason) => reject.mutateAsync({ id, version, reason })}
        />
      </Group>
    </Stack>
  );
}
