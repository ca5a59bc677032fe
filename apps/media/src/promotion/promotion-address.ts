import { planStates } from '@pbnet/domain/promotion';
import type { ListPlans } from '@pbnet/validation/promotion';
import { useSearchParams } from 'react-router';

export interface PromotionAddress {
  readonly state: ListPlans['state'];
  readonly search: string;
  readonly page: number;
}

export function askedOf({ state, search, page }: PromotionAddress): ListPlans {
  return { ...(state === undefined ? {} : { state }), search, page };
}

/** A change of a filter begins with the first page again. */
export function usePromotionAddress(): readonly [
  PromotionAddress,
  (change: Partial<PromotionAddress>) => void,
] {
  const [asked, setAsked] = useSearchParams();
  const page = Number(asked.get('page') ?? '1');
  const address: PromotionAddress = {
    state: planStates.find((state) => state === asked.get('state')),
    search: (asked.get('search') ?? '').slice(0, 100),
    page: Number.isSafeInteger(page) && page > 0 && page <= 10_000 ? page : 1,
  };
  return [
    address,
    (change) => {
      const next = { ...address, page: 1, ...change };
      setAsked(
        {
          ...(next.state === undefined ? {} : { state: next.state }),
          ...(next.search.trim() === '' ? {} : { search: next.search }),
          ...(next.page === 1 ? {} : { page: String(next.page) }),
        },
        { replace: true, preventScrollReset: true },
      );
    },
  ];
}
