import { useApi } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { useLanguage, useUser } from '@pbnet/micro-frontend';
import { Select } from '@pbnet/ui';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { monthName } from '../figures/month-name.ts';

export interface GridChoiceProps {
  readonly month: Month;
  readonly regionalCenterId: number | null;
}

/** Month, and for headquarters the regional center. Both stand in the address. */
export function GridChoice({ month, regionalCenterId }: GridChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const navigate = useNavigate();
  const everywhere = useUser().place.kind === 'network';
  const periods = useQuery(api.periods.list.queryOptions());
  const centers = useQuery(api.network.regionalCenters.list.queryOptions(everywhere ? {} : skipToken));
  const begun = (periods.data ?? []).filter(({ state }) => state !== 'scheduled');

  function go(to: string, rc: string | null) {
    void navigate({ pathname: `/monitoring/grid/${to}`, search: rc === null ? '' : `?rc=${rc}` });
  }

  const rc = regionalCenterId === null ? null : String(regionalCenterId);
  return (
    <>
      {everywhere && (
        <Select
          label={t('grid.regionalCenter')}
          placeholder={t('grid.wholeNetwork')}
          data={(centers.data ?? []).map(({ id, name }) => ({ value: String(id), label: name }))}
          value={rc}
          w={400}
          maw="100%"
          searchable
          clearable
          onChange={(chosen) => go(month, chosen)}
        />
      )}
      <Select
        label={t('grid.month')}
        data={begun.map((period) => ({ value: period.month, label: monthName(period.month, language) }))}
        value={month}
        allowDeselect={false}
        onChange={(chosen) => chosen !== null && go(chosen, everywhere ? rc : null)}
      />
    </>
  );
}
