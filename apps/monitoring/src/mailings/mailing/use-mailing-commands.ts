import { useApi } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import type { MailingCommand } from '@pbnet/validation/mail';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

export interface Command {
  readonly isPending: boolean;
  readonly error: unknown;
  run(command: MailingCommand): Promise<void>;
}

export interface MailingCommands {
  readonly refresh: Command;
  readonly release: Command;
  readonly cancel: Command;
  readonly pause: Command;
  readonly resume: Command;
  readonly resendFailed: Command;
}

interface Mutation {
  readonly isPending: boolean;
  readonly error: unknown;
  mutateAsync(command: MailingCommand): Promise<unknown>;
}

/** The page shows the error of a command beside its buttons; nobody else waits for it. */
function commandOf({ isPending, error, mutateAsync }: Mutation): Command {
  return { isPending, error, run: (command) => mutateAsync(command).then(nothing, nothing) };
}

const nothing = () => undefined;

/** The commands on a mailing. Whatever comes of one, the page shows what holds now. */
export function useMailingCommands(): MailingCommands {
  const { t } = useTranslation();
  const { mailings, mail } = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const after = (text: string) => ({
    onSuccess: () => host.notify({ tone: 'done', text }),
    onSettled: async () => {
      await queries.invalidateQueries(mailings.pathFilter());
      await queries.invalidateQueries(mail.pathFilter());
    },
  });
  return {
    refresh: commandOf(useMutation(mailings.refresh.mutationOptions(after(t('mailings.done.refresh'))))),
    release: commandOf(useMutation(mailings.release.mutationOptions(after(t('mailings.done.release'))))),
    cancel: commandOf(useMutation(mailings.cancel.mutationOptions(after(t('mailings.done.cancel'))))),
    pause: commandOf(useMutation(mailings.pause.mutationOptions(after(t('mailings.done.pause'))))),
    resume: commandOf(useMutation(mailings.resume.mutationOptions(after(t('mailings.done.resume'))))),
    resendFailed: commandOf(
      useMutation(mailings.resendFailed.mutationOptions(after(t('mailings.done.resendFailed')))),
    ),
  };
}
