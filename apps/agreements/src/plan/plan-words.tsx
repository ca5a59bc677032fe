import { useApi } from '@pbnet/api-client/react';
import { SavedTextField, useSavedText } from '@pbnet/micro-frontend';
import { longestPlanWords } from '@pbnet/validation/opening-plans';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Plan } from './plan-shapes.ts';

/** The explanation of the plan or the ground of its amendment: it saves itself. */
export function PlanWords({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation();
  const api = useApi();
  const queries = useQueryClient();
  const { year, words, version, editions } = plan;
  const save = useMutation(
    api.openingPlans.saveWords.mutationOptions({
      onSuccess: (saved) => queries.setQueryData(api.openingPlans.get.queryKey({ year }), saved),
    }),
  );
  const saved = useSavedText({
    thing: `opening-plan:${year}:${editions.length}`,
    ...{ text: words, version },
    save: ({ text, version: base }) => save.mutateAsync({ year, version: base, words: text }),
    current({ current }) {
      const stored = current as { readonly words: string; readonly version: number } | undefined;
      return stored && { text: stored.words, version: stored.version };
    },
  });
  const kind = editions.length === 0 ? 'first' : 'amendment';
  return (
    <SavedTextField
      {...saved}
      label={t(`plan.words.${kind}`)}
      help={t(`plan.words.${kind}Help`)}
      minRows={3}
      maxLength={longestPlanWords}
    />
  );
}
