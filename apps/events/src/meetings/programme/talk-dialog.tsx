import { useApi } from '@pbnet/api-client/react';
import { attendanceModes, itemKinds } from '@pbnet/domain/meetings';
import { Button, NumberInput, Select, SimpleGrid, Textarea, TextInput } from '@pbnet/ui';
import { longestTalk, saveTalk, type SaveTalk } from '@pbnet/validation/meetings';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme, Talk } from '../meeting-shapes.ts';
import { EditDialog } from './edit-dialog.tsx';
import type { EditPart } from './part.ts';
import { SpeakerActions } from './speaker-actions.tsx';
import { SpeakerFields } from './speaker-fields.tsx';

export interface TalkDialogProps extends EditPart {
  readonly talk: Talk | null;
  onMove(talkId: string): void;
}

type Typed = Omit<SaveTalk, 'minutes'> & { readonly minutes: Parameters<typeof NumberInput>[0]['value'] };

function typedOf(talk: Talk | null, meetingId: string, { speakers }: Programme): Typed {
  const talkSpeakers = (talk?.speakerIds ?? []).flatMap(
    (id) => speakers.find((speaker) => speaker.id === id) ?? [],
  );
  return {
    meetingId,
    id: talk?.id ?? crypto.randomUUID(),
    version: talk?.version ?? 0,
    kind: talk?.kind ?? 'talk',
    title: talk?.title ?? '',
    annotation: talk?.annotation ?? '',
    minutes: talk?.minutes ?? 15,
    mode: talk?.mode ?? null,
    slidesWanted: talk?.slidesWanted ?? 'no',
    speakers: talkSpeakers.map(({ regionName: _, ...speaker }) => speaker),
  };
}

const slides = ['yes', 'no', 'received'] as const;

export function TalkDialog({ meeting, programme, talk, onClose, onMove }: TalkDialogProps) {
  const { t } = useTranslation();
  const api = useApi();
  const [typed, setTyped] = useState(() => typedOf(talk, meeting.id, programme));
  const [asked, setAsked] = useState(false);
  const save = useMutation(api.programme.saveTalk.mutationOptions());
  const remove = useMutation(api.programme.removeTalk.mutationOptions());
  const set = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }));
  const checked = saveTalk.safeParse(typed);
  const wrong = new Set(checked.error?.issues.map(({ path }) => path.join('.')));
  const { meetingId, id, version } = typed;
  return (
    <EditDialog
      title={t('meetings.programme.talk.title')}
      size="lg"
      onClose={onClose}
      onAsked={() => setAsked(true)}
      save={checked.success ? () => save.mutateAsync(checked.data) : undefined}
      {...(talk
        ? {
            more: (
              <Button variant="default" onClick={() => onMove(id)}>
                {t('meetings.programme.talk.move')}
              </Button>
            ),
            remove: {
              label: t('meetings.programme.talk.remove'),
              question: t('meetings.programme.talk.removeQuestion', { title: talk.title }),
              run: () => remove.mutateAsync({ meetingId, id, version }),
            },
          }
        : {})}
    >
      <TextInput
        label={t('meetings.programme.talk.name')}
        data-autofocus
        value={typed.title}
        onChange={({ currentTarget }) => set({ title: currentTarget.value })}
        error={asked && wrong.has('title') && t('meetings.programme.talk.wrongName')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={t('meetings.programme.talk.kind')}
          allowDeselect={false}
          data={itemKinds.map((value) => ({ value, label: t(`meetings.programme.kind.${value}`) }))}
          value={typed.kind}
          onChange={(kind) => set({ kind: kind ?? typed.kind })}
        />
        <NumberInput
          label={t('meetings.programme.talk.minutes')}
          value={typed.minutes}
          onChange={(minutes) => set({ minutes })}
          error={asked && wrong.has('minutes') && t('meetings.programme.talk.wrongMinutes', { longestTalk })}
        />
        <Select
          label={t('meetings.programme.talk.mode')}
          clearable
          data={attendanceModes.map((value) => ({ value, label: t(`meetings.mode.${value}`) }))}
          value={typed.mode}
          onChange={(mode) => set({ mode })}
        />
        <Select
          label={t('meetings.programme.talk.slides')}
          allowDeselect={false}
          data={slides.map((value) => ({ value, label: t(`meetings.programme.slides.${value}`) }))}
          value={typed.slidesWanted}
          onChange={(slidesWanted) => set({ slidesWanted: slidesWanted ?? typed.slidesWanted })}
        />
      </SimpleGrid>
      <Textarea
        label={t('meetings.programme.talk.annotation')}
        autosize
        minRows={3}
        value={typed.annotation}
        onChange={({ currentTarget }) => set({ annotation: currentTarget.value })}
      />
      <SpeakerFields
        speakers={typed.speakers}
        known={programme.speakers}
        wrong={asked ? wrong : new Set()}
        onChange={(speakers) => set({ speakers: [...speakers] })}
      />
      {talk && <SpeakerActions meeting={meeting} talk={talk} onDone={onClose} />}
    </EditDialog>
  );
}
