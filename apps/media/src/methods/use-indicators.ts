import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { useQuery } from '@tanstack/react-query';

export interface IndicatorName {
  readonly code: string;
  readonly name: string;
}

/** The indicators of the monthly report by their names. */
export function useIndicators(): readonly IndicatorName[] {
  const language = useLanguage();
  const { data } = useQuery(useApi().methods.filters.queryOptions());
  return (data?.indicators ?? []).map(({ code, nameRu, nameEn }) => ({
    code,
    name: language === 'ru' ? nameRu : nameEn,
  }));
}
