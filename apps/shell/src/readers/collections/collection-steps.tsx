import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useCan, useHost } from '@pbnet/micro-frontend';
import { Button, Group, Modal, Stack, TextInput } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { ReasonDialog } from '../../forms/reason-dialog.tsx';

interface StepProps {
  readonly card: ApiOutputs['collections']['get'];
}

/** What is done to the collection as a whole. */
export function CollectionSteps({ card }: StepProps) {
  const { t } = useTranslation();
  const mayManage = useCan('collection.manage');
  const [step, setStep] = useState<'rename' | 'keep' | null>(null);
  if (!mayManage) return null;
  const close = () => setStep(null);
  return (
    <Group>
      <Button variant="default" onClick={() => setStep('rename')}>
        {t('readers.collections.rename')}
      </Button>
      <Button variant="default" onClick={() => setStep('keep')}>
        {t(card.archived ? 'readers.collections.restore' : 'readers.collections.archive')}
      </Button>
      {step === 'rename' && <Rename card={card} onClose={close} />}
      {step === 'keep' && <Keep card={card} onClose={close} />}
    </Group>
  );
}

interface DialogProps extends StepProps {
  onClose(): void;
}

function useDone(onClose: () => void) {
  const { t } = useTranslation();
  const { notify } = useHost();
  const api = useApi();
  const queries = useQueryClient();
  return async () => {
    notify({ tone: 'done', text: t('readers.collections.saved') });
    onClose();
    await queries.invalidateQueries(api.collections.pathFilter());
  };
}

function Rename({ card, onClose }: DialogProps) {
  const { t } = useTranslation();
  const [titleRu, setTitleRu] = useState(card.titleRu);
  const [titleEn, setTitleEn] = useState(card.titleEn);
  const done = useDone(onClose);
  const save = useMutation(useApi().collections.save.mutationOptions({ onSuccess: done }));
  const { id, version } = card;
  const short = titleRu.trim().length < 3 || titleEn.trim().length < 3;
  return (
    <Modal opened onClose={onClose} title={t('readers.collections.rename')}>
      <Stack>
        <CommandError error={save.error} />
        <TextInput
          label={t('readers.collections.titleRu')}
          maxLength={200}
          value={titleRu}
          onChange={({ currentTarget }) => setTitleRu(currentTarget.value)}
        />
        <TextInput
          label={t('readers.collections.titleEn')}
          maxLength={200}
          value={titleEn}
          onChange={({ currentTarget }) => setTitleEn(currentTarget.value)}
        />
        <Group justify="end">
          <Button
            disabled={short}
            loading={save.isPending}
            onClick={() => save.mutate({ id, version, titleRu, titleEn })}
          >
            {t('readers.collections.rename')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Keep({ card: { id, version, archived }, onClose }: DialogProps) {
  const { t } = useTranslation();
  const api = useApi();
  const done = useDone(onClose);
  const archive = useMutation(api.collections.archive.mutationOptions({ onSuccess: done }));
  const restore = useMutation(api.collections.restore.mutationOptions({ onSuccess: done }));
  const step = archived ? restore : archive;
  return (
    <ReasonDialog
      title={t(archived ? 'readers.collections.restoreQuestion' : 'readers.collections.archiveQuestion')}
      label={t('readers.collections.reason')}
      send={t(archived ? 'readers.collections.restore' : 'readers.collections.archive')}
      error={step.error}
      pending={step.isPending}
      onClose={onClose}
      onSend={(reason) => step.mutate({ id, version, reason })}
    />
  );
}
