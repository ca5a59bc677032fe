import { useApi } from '@pbnet/api-client/react';
import { useUser } from '@pbnet/micro-frontend';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import type { FormValues } from './form-values.ts';

export interface AskedMunicipality {
  /** What the form's draft is kept under: one of another place does not mix in. */
  readonly thing: string;
  readonly loading: boolean;
  /** Only of a municipality that the region has. */
  readonly regionId: number | undefined;
  readonly values: Partial<FormValues>;
}

function numberOf(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** The place that the address names by `?municipality=&region=`; an unknown one, or another region's, leaves the form empty. */
export function useAskedMunicipality(): AskedMunicipality {
  const [search] = useSearchParams();
  const { place } = useUser();
  const municipalityId = numberOf(search.get('municipality'));
  const named = numberOf(search.get('region'));
  const foreign = place.kind === 'regional-center' && place.regionId !== named;
  const regionId = municipalityId === undefined || foreign ? undefined : named;
  const { data = [], isLoading } = useQuery(
    useApi().openings.municipalities.queryOptions(regionId === undefined ? skipToken : { regionId }),
  );
  const found = data.find(({ id }) => id === municipalityId);
  if (!found) return { thing: 'planned-opening:new', loading: isLoading, regionId: undefined, values: {} };
  const { id, name, seat, latitude, longitude } = found;
  return {
    thing: `planned-opening:new:${id}`,
    loading: false,
    regionId,
    values: { municipalityId: id, municipality: name, locality: seat, latitude, longitude },
  };
}
