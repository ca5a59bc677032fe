import { useApi } from '@pbnet/api-client/react';
import { Failed, useCan, WordsDialog } from '@pbnet/micro-frontend';
import { Button, Group, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ByHandDialog } from './by-hand-dialog.tsx';
import { EditDialog } from './edit-dialog.tsx';
import type { NamedPublication } from './publication-shapes.ts';
import { TypeViewsDialog } from './type-views-dialog.tsx';
import { usePublicationStep } from './use-publication-step.ts';

/** What a person has placed by hand is mended by hand. */
const isEditable = ({ state, channelKind }: NamedPublication) =>
  state === 'waiting' ||
  state === 'failed' ||
  (channelKind !== 'by-hand' && state !== 'removing' && state !== 'taken-down');

/** What an editor can do with one publication now. */
export function PublicationActions({ publication }: { readonly publication: NamedPublication }) {
  const { t } = useTranslation();
  const { publications } = useApi();
  const done = usePublicationStep();
  const may = useCan('publication.manage');
  const retry = useMutation(publications.retry.mutationOptions(done(t('publications.done.retry'))));
  const takeDown = useMutation(publications.takeDown.mutationOptions(done(t('publications.done.takeDown'))));
  const removed = useMutation(
    publications.removedByHand.mutationOptions(done(t('publications.done.removed'))),
  );
  if (!may) return null;
  const { id, version, state, failure, channelKind, byHand } = publication;
  const own = channelKind === 'by-hand';
  const stopped = state === 'failed' || (failure !== null && state !== 'taken-down');
  return (
    <Stack gap="xs">
      {retry.error && <Failed error={retry.error} />}
      <Group gap="xs">
        {stopped && !own && (
          <Button
            variant="default"
            size="compact-sm"
            loading={retry.isPending}
            onClick={() => retry.mutate({ id, version })}
          >
            {t('publications.retry')}
          </Button>
        )}
        {isEditable(publication) && <EditDialog publication={publication} />}
        {own && (state === 'waiting' || state === 'failed') && <ByHandDialog publication={publication} />}
        {state === 'published' && byHand && <TypeViewsDialog publication={publication} />}
        {state === 'removing' && byHand && (
          <WordsDialog
            compact
            thing={`publication-removed:${id}`}
            open={t('publications.removed')}
            title={t('publications.removedTitle')}
            label={t('publications.reason')}
            help={t('publications.removedHelp')}
            send={t('publications.removedSend')}
            short={t('publications.shortReason')}
            onSend={(reason) => removed.mutateAsync({ id, version, reason })}
          />
        )}
        {state !== 'removing' && state !== 'taken-down' && (
          <WordsDialog
            compact
            thing={`publication-take-down:${id}`}
            open={t('publications.takeDown')}
            title={t('publications.takeDownTitle')}
            label={t('publications.reason')}
            help={t('publications.takeDownHelp')}
            send={t('publications.takeDownSend')}
            short={t('publications.shortReason')}
            onSend={(reason) => takeDown.mutateAsync({ id, version, reason })}
          />
        )}
      </Group>
    </Stack>
  );
}
