import type { Month } from '@pbnet/domain';
import { useLanguage } from '@pbnet/micro-frontend';
import { Select } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { monthName } from '../figures/month-name.ts';
import type { MonthOfList } from './choose-month.ts';

export interface MonthChoiceProps {
  readonly month: Month;
  readonly months: readonly MonthOfList[];
  /** Address of the page without the month: '/monitoring/board'. */
  readonly page: string;
}

/** Leads to the same page of another month; filters in the address stay. */
export function MonthChoice({ month, months, page }: MonthChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (
    <Select
      label={t('months.label')}
      w={300}
      maw="100%"
      data={months.map((of) => ({
        value: of.month,
        label: `${monthName(of.month, language)} · ${t(`months.state.${of.periodState}`)}`,
      }))}
      value={month}
      allowDeselect={false}
      onChange={(chosen) => void navigate({ pathname: `${page}/${chosen}`, search: search.toString() })}
    />
  );
}
