import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { cueRemarks, formatVtt, type CaptionLanguage } from '@pbnet/domain/captions';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Anchor, Button, ConfirmButton, FormError, Group, Stack, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VideoPlayerProps } from '../video-parts/video-player.tsx';
import { CaptionedPlayer } from './captioned-player.tsx';
import type { CaptionsSheet } from './captions-shapes.ts';
import { CueList, pageOf } from './cue-list.tsx';
import { CueTools } from './cue-tools.tsx';
import { useCues } from './use-cues.ts';

export interface CaptionsEditorProps {
  readonly video: VideoPlayerProps['video'];
  readonly sheet: CaptionsSheet;
  readonly language: CaptionLanguage;
  /** The newest edition; null where there is none. */
  readonly saved: ApiOutputs['captions']['get'];
}

/** Player and list of captions side by side: times, texts, and what makes them hard to read. */
export function CaptionsEditor({ video, sheet, language, saved }: CaptionsEditorProps) {
  const { t } = useTranslation();
  const words = useLanguage();
  const host = useHost();
  const queries = useQueryClient();
  const { captions } = useApi();
  const player = useRef<HTMLVideoElement>(null);
  const [id, number] = [video.id, saved?.number ?? 0];
  const { cues, changed, set, reset, forget } = useCues(`captions:${id}.${language}`, {
    number,
    text: saved?.removed === false ? saved.text : '',
  });
  const done = (text: string) => ({
    onSuccess: () => {
      forget();
      host.notify({ tone: 'done' as const, text });
    },
    onSettled: () => queries.invalidateQueries(captions.pathFilter()),
  });
  const save = useMutation(captions.save.mutationOptions(done(t('captions.saved'))));
  const remove = useMutation(captions.remove.mutationOptions(done(t('captions.removed'))));
  const remarks = cueRemarks(cues, sheet.durationMs);
  const [page, setPage] = useState(1);
  const worst = remarks.find(({ kind }) => kind === 'no-text' || kind === 'end-before-start')?.index;
  const broken = cues.length === 0 || worst !== undefined;
  const failure = save.error ?? remove.error;
  const now = () => Math.round((player.current?.currentTime ?? 0) * 1000);

  function play(ms: number) {
    if (!player.current) return;
    player.current.currentTime = ms / 1000;
    void player.current.play();
  }

  return (
    <Stack gap="lg">
      {sheet.hasFile && <CaptionedPlayer video={video} ref={player} />}
      <FormError>{failure && failureOf(failure, words).text}</FormError>
      {changed && (
        <Alert color="blue">
          <Group justify="space-between">
            {t('captions.draft')}
            <Button variant="default" size="compact-md" onClick={reset}>
              {t('captions.forget')}
            </Button>
          </Group>
        </Alert>
      )}
      {sheet.mayEdit && (
        <CueTools cues={cues} now={now} onChange={set} onAdded={(index) => setPage(pageOf(index))} />
      )}
      {cues.length === 0 && <Text>{t('captions.none')}</Text>}
      {sheet.mayEdit && cues.length > 0 && <Text c="dimmed">{t('captions.keys')}</Text>}
      <CueList
        {...{ cues, remarks, page }}
        readOnly={!sheet.mayEdit}
        onPage={setPage}
        onPlay={play}
        onChange={set}
      />
      {sheet.mayEdit && broken && changed && (
        <Group>
          <Text>{t('captions.cannot')}</Text>
          {worst !== undefined && (
            <Button variant="subtle" size="compact-md" onClick={() => setPage(pageOf(worst))}>
              {t('captions.seeCue', { number: worst + 1 })}
            </Button>
          )}
        </Group>
      )}
      <Group>
        {sheet.mayEdit && (
          <Button
            disabled={!changed || broken}
            loading={save.isPending}
            onClick={() => save.mutate({ id, language, version: number, text: formatVtt(cues) })}
          >
            {t('captions.save')}
          </Button>
        )}
        {saved?.removed === false && (
          <Anchor href={`/files/videos/${id}/captions/${language}.vtt?download`}>
            {t('captions.download')}
          </Anchor>
        )}
        {sheet.mayEdit && saved?.removed === false && (
          <ConfirmButton
            variant="subtle"
            question={t('captions.removeQuestion')}
            details={t('captions.removeHelp')}
            confirmLabel={t('captions.remove')}
            onConfirm={() => remove.mutate({ id, language, version: number })}
          >
            {t('captions.remove')}
          </ConfirmButton>
        )}
      </Group>
    </Stack>
  );
}
