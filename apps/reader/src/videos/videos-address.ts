import type { ListGallery } from '@pbnet/validation/gallery';
import { useSearchParams } from 'react-router';

export interface VideosAddress {
  readonly regionId: number | undefined;
  readonly theme: string | undefined;
  readonly search: string;
}

export function askedOf({ regionId, theme, search }: VideosAddress): ListGallery {
  return {
    ...(regionId === undefined ? {} : { regionId }),
    ...(theme === undefined ? {} : { theme }),
    ...(search === '' ? {} : { search }),
  };
}

export function useVideosAddress(): readonly [VideosAddress, (change: Partial<VideosAddress>) => void] {
  const [params, setParams] = useSearchParams();
  const region = Number(params.get('region') ?? '');
  const address: VideosAddress = {
    regionId: Number.isSafeInteger(region) && region > 0 && region < 1_000_000 ? region : undefined,
    theme: params.get('theme')?.trim().slice(0, 200) || undefined,
    search: (params.get('search') ?? '').trim().slice(0, 100),
  };
  function change(changed: Partial<VideosAddress>) {
    const { regionId, theme, search } = { ...address, ...changed };
    setParams(
      new URLSearchParams({
        ...(regionId === undefined ? {} : { region: String(regionId) }),
        ...(theme === undefined ? {} : { theme }),
        ...(search.trim() === '' ? {} : { search: search.trim() }),
      }),
      { replace: true, preventScrollReset: true },
    );
  }
  return [address, change];
}
