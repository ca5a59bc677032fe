import { useApi } from '@pbnet/api-client/react';
import { useKeptDraft, type FailedProps } from '@pbnet/micro-frontend';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCohortAddress } from './cohort-address.ts';
import type { Renewable } from './renewal-shapes.ts';

interface ByHand {
  readonly picked: readonly string[];
  readonly left: readonly string[];
}

/** The agreements that the conditions find, those picked and unticked by hand, and what is chosen in the end. */
export interface Cohort {
  /** Null until the first answer. */
  readonly found: { readonly agreements: readonly Renewable[]; readonly cut: boolean } | null;
  readonly error: FailedProps['error'];
  readonly left: ReadonlySet<string>;
  readonly chosen: readonly Renewable[];
  readonly termMonths: number | null;
  refetch(): Promise<unknown>;
  pick(agreementId: string): void;
  tick(agreementId: string, ticked: boolean): void;
  /** After the renewal is made. */
  forget(): void;
}

export function useCohort(): Cohort {
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
    ...{ found: data ?? null, error, left, refetch, termMonths: choice.termMonths },
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
