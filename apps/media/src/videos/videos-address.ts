import { videoStates } from '@pbnet/domain/videos';
import type { ListVideos } from '@pbnet/validation/videos';
import { useSearchParams } from 'react-router';

export interface VideosAddress {
  readonly state: ListVideos['state'];
  readonly regionId: number | undefined;
  readonly regionalCenterId: number | undefined;
  readonly theme: string;
  readonly search: string;
  readonly page: number;
}

function whole(text: string | null, most: number): number | undefined {
  const number = Number(text ?? '');
  return Number.isSafeInteger(number) && number > 0 && number <= most ? number : undefined;
}

export function addressOf(search: URLSearchParams): VideosAddress {
  return {
    state: videoStates.find((state) => state === search.get('state')),
    regionId: whole(search.get('region'), 1_000_000),
    regionalCenterId: whole(search.get('rc'), 1_000_000),
    theme: (search.get('theme') ?? '').slice(0, 100),
    search: (search.get('search') ?? '').slice(0, 100),
    page: whole(search.get('page'), 10_000) ?? 1,
  };
}

export function searchOf(address: VideosAddress): string {
  const { state, regionId, regionalCenterId, theme, search, page } = address;
  return new URLSearchParams({
    ...(state === undefined ? {} : { state }),
    ...(regionId === undefined ? {} : { region: String(regionId) }),
    ...(regionalCenterId === undefined ? {} : { rc: String(regionalCenterId) }),
    ...(theme === '' ? {} : { theme }),
    ...(search.trim() === '' ? {} : { search }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString();
}

/** What the API is asked for by the address. */
export function askedOf({
  state,
  regionId,
  regionalCenterId,
  theme,
  search,
  page,
}: VideosAddress): ListVideos {
  return {
    ...(state === undefined ? {} : { state }),
    ...(regionId === undefined ? {} : { regionId }),
    ...(regionalCenterId === undefined ? {} : { regionalCenterId }),
    ...{ theme, search, page },
  };
}

/** A change of a filter begins with the first page again. */
export function useVideosAddress(): readonly [VideosAddress, (change: Partial<VideosAddress>) => void] {
  const [search, setSearch] = useSearchParams();
  const address = addressOf(search);
  return [
    address,
    (change) =>
      setSearch(searchOf({ ...address, page: 1, ...change }), { replace: true, preventScrollReset: true }),
  ];
}
