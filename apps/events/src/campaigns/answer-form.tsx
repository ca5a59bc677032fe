import { useApi, useApiClient } from '@pbnet/api-client/react';
import { Failed, SavedTextField, useHost, useSavedText } from '@pbnet/micro-frontend';
import { Button, Group, Stack } from '@pbnet/ui';
import { longestWords } from '@pbnet/validation/campaigns';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from './campaign-shapes.ts';
import { ReportNothing } from './report-nothing.tsx';

export interface AnswerFormProps {
  readonly campaignId: string;
  readonly card: Card;
}

const leastAnswer = 3;

interface StoredAnswer {
  readonly draft: string | null;
  readonly version: number;
}

/** The answer saves itself: on this computer at every key, on the server after a pause; handing it in is a step. */
export function AnswerForm({ campaignId, card }: AnswerFormProps) {
  const { t } = useTranslation();
  const api = useApi();
  const client = useApiClient();
  const host = useHost();
  const queries = useQueryClient();
  const { regionalCenterId, submission } = card;
  const place = { campaignId, regionalCenterId };
  const [short, setShort] = useState(false);
  const answer = useSavedText({
    thing: `campaign-answer:${campaignId}`,
    text: submission.draft ?? '',
    version: submission.version,
    save: async (next) => (await client.requests.save.mutate({ ...place, ...next })).submission,
    current({ current }) {
      const stored = current as StoredAnswer | undefined;
      return stored && { text: stored.draft ?? '', version: stored.version };
    },
  });
  const { keeper, state } = answer;
  const submit = useMutation(
    api.requests.submit.mutationOptions({
      onSuccess: () => host.notify({ tone: 'done', text: t('campaigns.own.submitted') }),
      onSettled: () => queries.invalidateQueries(api.requests.pathFilter()),
    }),
  );
  const tooShort = state.text.trim().length < leastAnswer;

  /** What is being saved arrives first: the step goes after it, over the version that it has left. */
  async function settled() {
    await keeper.flush();
    const { text, version } = keeper.state();
    return { text, version };
  }

  async function handIn() {
    setShort(tooShort);
    if (tooShort) return;
    const now = await settled();
    if (keeper.state().status !== 'conflict') submit.mutate({ ...place, ...now });
  }

  return (
    <Stack gap="sm">
      {submit.error && <Failed error={submit.error} />}
      <SavedTextField
        {...answer}
        label={t('campaigns.own.text')}
        help={t('campaigns.own.textHelp')}
        maxLength={longestWords}
        error={short && tooShort && t('campaigns.own.short')}
      />
      <Group align="start">
        <Button loading={submit.isPending} onClick={() => void handIn()}>
          {t('campaigns.own.submit')}
        </Button>
        <ReportNothing {...place} now={settled} />
      </Group>
    </Stack>
  );
}
