import { useApi } from '@pbnet/api-client/react';
import { useKeptDraft } from '@pbnet/micro-frontend';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCohortAddress } from './cohort-address.ts';

interface ByHand {
  readonly picked: readonly string[];
  readonly left: readonly string[];
}

/** The agreements that the conditions find, those picked and unticked by hand, and what is chosen in the end. */
export function useCohort() {
  const kept = useKeptDraft<ByHand>('new-renewal-choice');
  const [byHand, setByHand] = useState<ByHand>(() => kept.draft ?? { picked: [], left: [] });
  const [choice] = useCohortAddress();
  const { data, error, refetch } = useQuery(
    useApi().renewals.preview.queryOptions(
      {
        ...choice,
        ...{ regionIds: [...choice.regionIds], kinds: [...choice.kinds] },
        ...{ templateIds: [...choice.templateIds], agreementIds: [...byHand.picked] },
      },
      { placeholderData: keepPreviousData },
    ),
  );
  const agreements = data?.agreements ?? [];
  const left = new Set(byHand.left);

  function change(next: ByHand) {
    setByHand(next);
    kept.keep(next);
  }

  return {
    ...{ data, error, refetch, agreements, left, termMonths: choice.termMonths },
    chosen: agreements.filter(({ agreementId, obstacle }) => obstacle === null && !left.has(agreementId)),
    forget: kept.forget,
    pick: (agreementId: string) =>
      change({
        picked: [...new Set([...byHand.picked, agreementId])],
        left: byHand.left.filter((id) => id !== agreementId),
      }),
    tick: (agreementId: string, ticked: boolean) =>
      change({
        ...byHand,
        left: ticked ? byHand.left.filter((id) => id !== agreementId) : [...byHand.left, agreementId],
      }),
  };
}
