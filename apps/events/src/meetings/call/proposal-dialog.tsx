import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { attendanceModes } from '@pbnet/domain/meetings';
import { useHost, useKeptDraft, useLanguage, useUser } from '@pbnet/micro-frontend';
import {
  Button,
  Checkbox,
  FormError,
  Group,
  Modal,
  NumberInput,
  Select,
  Stack,
  Textarea,
  TextInput,
  type NumberInputProps,
} from '@pbnet/ui';
import { saveProposal, type SaveProposal } from '@pbnet/validation/meetings';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegionOptions } from '../form/host-region.tsx';
import type { Proposal } from '../meeting-shapes.ts';
import { useMeeting } from '../use-meeting.ts';

export interface ProposalDialogProps {
  readonly proposal: Proposal | null;
  onClose(): void;
}

type Typed = Omit<SaveProposal, 'minutes'> & { readonly minutes: NumberInputProps['value'] };

/** A talk is proposed or changed; what was typed survives a closed tab. */
export function ProposalDialog({ proposal, onClose }: ProposalDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { meeting } = useMeeting();
  const { place } = useUser();
  const regions = useRegionOptions();
  const kept = useKeptDraft<Typed>(`talk-proposal:${proposal?.id ?? meeting.id}`);
  const [typed, setTyped] = useState<Typed>(() => kept.draft ?? typedOf(proposal, meeting.id, place));
  const [asked, setAsked] = useState(false);
  const propose = useMutation(api.talkCall.propose.mutationOptions());
  const checked = saveProposal.safeParse(typed);
  const wrong = new Set(asked ? checked.error?.issues.map(({ path }) => path[0]) : []);
  const lines = ['title', 'speakerName', 'speakerOffice', 'speakerEmail'] as const;

  function set(part: Partial<Typed>) {
    const next = { ...typed, ...part };
    setTyped(next);
    kept.keep(next);
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    setAsked(true);
    if (!checked.success) return;
    const done = await propose.mutateAsync(checked.data).then(
      () => true,
      () => false,
    );
    await queries.invalidateQueries(api.talkCall.pathFilter());
    if (!done) return;
    kept.forget();
    host.notify({ tone: 'done', text: t('meetings.call.sent') });
    onClose();
  }

  const line = (name: (typeof lines)[number]) => (
    <TextInput
      key={name}
      label={t(`meetings.call.form.${name}`)}
      {...(name === 'speakerEmail'
        ? { description: t('meetings.call.form.speakerEmailHelp'), type: 'email' }
        : {})}
      value={typed[name]}
      onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
      error={name !== 'speakerOffice' && wrong.has(name) && t(`meetings.call.form.wrong.${name}`)}
    />
  );

  return (
    <Modal opened onClose={onClose} size="lg" title={t('meetings.call.propose')}>
      <form onSubmit={(event) => void send(event)} noValidate>
        <Stack>
          <FormError>{propose.error ? failureOf(propose.error, language).text : undefined}</FormError>
          {line('title')}
          <Textarea
            label={t('meetings.call.form.annotation')}
            autosize
            minRows={4}
            value={typed.annotation}
            onChange={({ currentTarget }) => set({ annotation: currentTarget.value })}
            error={wrong.has('annotation') && t('meetings.call.form.wrong.annotation')}
          />
          <NumberInput
            label={t('meetings.call.form.minutes')}
            value={typed.minutes}
            onChange={(minutes) => set({ minutes })}
            error={wrong.has('minutes') && t('meetings.call.form.wrong.minutes')}
          />
          {lines.slice(1).map(line)}
          <Select
            label={t('meetings.call.form.region')}
            searchable
            clearable
            data={regions}
            value={typed.speakerRegionId === null ? null : String(typed.speakerRegionId)}
            onChange={(id) => set({ speakerRegionId: id === null ? null : Number(id) })}
          />
          <Select
            label={t('meetings.call.form.mode')}
            allowDeselect={false}
            data={attendanceModes.map((value) => ({ value, label: t(`meetings.mode.${value}`) }))}
            value={typed.mode}
            onChange={(mode) => set({ mode: mode ?? typed.mode })}
          />
          <Checkbox
            label={t('meetings.call.form.slides')}
            checked={typed.slides === 'yes'}
            onChange={({ currentTarget }) => set({ slides: currentTarget.checked ? 'yes' : 'no' })}
          />
          <Group justify="end">
            <Button type="submit" loading={propose.isPending}>
              {t('meetings.call.form.send')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function typedOf(
  proposal: Proposal | null,
  meetingId: string,
  place: ReturnType<typeof useUser>['place'],
): Typed {
  return {
    meetingId,
    id: proposal?.id ?? crypto.randomUUID(),
    version: proposal?.version ?? 0,
    title: proposal?.title ?? '',
    annotation: proposal?.annotation ?? '',
    minutes: proposal?.minutes ?? 15,
    speakerName: proposal?.speakerName ?? '',
    speakerOffice: proposal?.speakerOffice ?? '',
    speakerEmail: proposal?.speakerEmail ?? '',
    speakerRegionId: proposal ? proposal.speakerRegionId : place.kind === 'network' ? null : place.regionId,
    mode: proposal?.mode ?? 'in-person',
    slides: proposal?.slides ?? 'no',
  };
}
