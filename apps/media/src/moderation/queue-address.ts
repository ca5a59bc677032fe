import type { ModerationQueueInput } from '@pbnet/validation/moderation';
import { useSearchParams } from 'react-router';

export const whoseValues = ['free', 'mine'] as const;

function addressOf(search: URLSearchParams): ModerationQueueInput & { readonly page: number } {
  const regionId = Number(search.get('region') ?? '');
  const page = Number(search.get('page') ?? '');
  const whose = whoseValues.find((value) => value === search.get('whose'));
  return {
    ...(whose === undefined ? {} : { whose }),
    ...(Number.isSafeInteger(regionId) && regionId > 0 ? { regionId } : {}),
    search: (search.get('search') ?? '').slice(0, 100),
    page: Number.isSafeInteger(page) && page > 0 && page <= 10_000 ? page : 1,
  };
}

type Address = ReturnType<typeof addressOf>;
type Change = { readonly [Key in keyof Address]?: Address[Key] | undefined };

/** The filter of the queue stands in the address; a change of it begins with the first page again. */
export function useQueueAddress(): readonly [Address, (change: Change) => void] {
  const [search, setSearch] = useSearchParams();
  const address = addressOf(search);
  return [
    address,
    (change) => {
      const { whose, regionId, search: words, page } = { ...address, page: 1, ...change };
      setSearch(
        new URLSearchParams({
          ...(whose === undefined ? {} : { whose }),
          ...(regionId === undefined ? {} : { region: String(regionId) }),
          ...(words === undefined || words.trim() === '' ? {} : { search: words }),
          ...(page === undefined || page === 1 ? {} : { page: String(page) }),
        }),
        { replace: true, preventScrollReset: true },
      );
    },
  ];
}
