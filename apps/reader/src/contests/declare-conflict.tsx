import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Modal, Stack, Textarea, useDisclosure } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

export interface DeclareConflictProps {
  readonly contestId: string;
  readonly entryId: string;
  readonly juryKey: string | null;
}

/** A juror's own word that the work is too close: it is not scored by this juror, and others do. */
export function DeclareConflict({ contestId, entryId, juryKey }: DeclareConflictProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const [opened, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string>();
  const declare = useMutation(api.publicContests.declareConflict.mutationOptions());
  const short = reason.trim().length < 5;

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(true);
    if (short) return;
    try {
      const after = await declare.mutateAsync({ contestId, key: juryKey, entryId, reason });
      close();
      queries.setQueryData(api.publicContests.jury.queryKey({ contestId, key: juryKey }), after);
    } catch (error) {
      setFailure(failureOf(error, language).text);
    }
  }

  return (
    <>
      <Button variant="subtle" onClick={open}>
        {t('contests.jury.declare')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('contests.jury.declareTitle')}>
        <form onSubmit={(event) => void send(event)} noValidate>
          <Stack>
            <FormError>{failure}</FormError>
            <Textarea
              label={t('contests.jury.declareReason')}
              description={t('contests.jury.declareHelp')}
              autosize
              minRows={3}
              maxLength={1000}
              data-autofocus
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
              error={asked && short && t('contests.jury.declareShort')}
            />
            <div>
              <Button type="submit" loading={declare.isPending}>
                {t('contests.jury.declareSend')}
              </Button>
            </div>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
