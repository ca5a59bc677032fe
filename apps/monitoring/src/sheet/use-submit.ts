import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftKeeper } from './draft-keeper.ts';
import type { SheetReport } from './is-editable.ts';
import { problemsOf } from './problems.ts';

export interface SubmitSteps {
  /** The person has asked to hand in: everything that is missing is now said. */
  readonly asked: boolean;
  readonly confirming: boolean;
  readonly sending: boolean;
  /** Why it was not handed in; null when nothing went wrong. */
  readonly refusal: string | null;
  ask(): Promise<void>;
  confirm(): void;
  cancel(): void;
}

/** Handing in step by step: what is wrong first, then everything saved, then the question, then the receipt. */
export function useSubmit(report: SheetReport, keeper: DraftKeeper, onSubmitted: () => void): SubmitSteps {
  const { t } = useTranslation();
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const [notSent, setNotSent] = useState(false);
  const submit = useMutation(
    useApi().reports.submit.mutationOptions({
      onSuccess: onSubmitted,
      onSettled: () => setConfirming(false),
    }),
  );

  return {
    asked,
    confirming,
    sending: submit.isPending,
    refusal: notSent ? t('sheet.notSent') : submit.error && failureOf(submit.error, language).text,
    async ask() {
      setAsked(true);
      setNotSent(false);
      submit.reset();
      if (problemsOf(report, keeper.state().draft).length > 0) return;
      const sent = await keeper.flush();
      setNotSent(!sent);
      setConfirming(sent);
    },
    confirm() {
      const { centerId, month } = report;
      submit.mutate({ centerId, month, version: keeper.state().version });
    },
    cancel: () => setConfirming(false),
  };
}
