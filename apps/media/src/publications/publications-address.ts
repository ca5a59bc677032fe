import { isUuid } from '@pbnet/domain';
import { publicationStates, type PublicationState } from '@pbnet/domain/publications';
import { useSearchParams } from 'react-router';

export interface PublicationsAddress {
  readonly state: PublicationState | undefined;
  readonly channelId: string | undefined;
  readonly search: string;
  readonly page: number;
}

function addressOf(search: URLSearchParams): PublicationsAddress {
  const channelId = search.get('channel') ?? '';
  const page = Number(search.get('page'));
  return {
    state: publicationStates.find((state) => state === search.get('state')),
    channelId: isUuid(channelId) ? channelId : undefined,
    search: (search.get('search') ?? '').slice(0, 200),
    page: Number.isSafeInteger(page) && page > 0 && page <= 10_000 ? page : 1,
  };
}

function searchOf({ state, channelId, search, page }: PublicationsAddress): string {
  return new URLSearchParams({
    ...(state === undefined ? {} : { state }),
    ...(channelId === undefined ? {} : { channel: channelId }),
    ...(search.trim() === '' ? {} : { search }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
}

/** What the API is asked for by the address. */
export function askedOf({ state, channelId, ...rest }: PublicationsAddress) {
  return {
    ...(state === undefined ? {} : { state }),
    ...(channelId === undefined ? {} : { channelId }),
    ...rest,
  };
}

export function usePublicationsAddress(): readonly [
  PublicationsAddress,
  (change: Partial<PublicationsAddress>) => void,
] {
  const [search, setSearch] = useSearchParams();
  const address = addressOf(search);
  return [
    address,
    (change) =>
      setSearch(searchOf({ ...address, page: 1, ...change }), { replace: true, preventScrollReset: true }),
  ];
}
