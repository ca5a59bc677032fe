import type { ApiOutputs } from '@pbnet/api-client';
import { useLanguage } from '@pbnet/micro-frontend';
import { Select } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { monthName } from '../figures/month-name.ts';
import type { SheetReport } from './is-editable.ts';

export type ReportMonths = ApiOutputs['reports']['months'];

export interface MonthSelectProps {
  readonly report: SheetReport;
  readonly months: ReportMonths;
}

/** Leads to the sheet of another month of the same centre. */
export function MonthSelect({ report, months }: MonthSelectProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (
    <Select
      label={t('sheet.month')}
      data={months.map(({ month, state }) => ({
        value: month,
        label: `${monthName(month, language)} · ${t(`figures.state.${state}`)}`,
      }))}
      value={report.month}
      allowDeselect={false}
      onChange={(month) =>
        void navigate({ pathname: `/monitoring/sheet/${month}`, search: search.toString() })
      }
    />
  );
}
