import { Button } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { searchOf, useBoardFilters } from './board-filters.ts';

/** Shown only while something is filtered; the view stays. */
export function ResetFilters() {
  const { t } = useTranslation();
  const [filters, setFilters] = useBoardFilters();
  const { view, ...rest } = filters;
  if (searchOf(rest).size === 0) return null;
  return (
    <Button
      variant="default"
      onClick={() =>
        setFilters({
          view,
          regionId: undefined,
          regionalCenterId: undefined,
          card: undefined,
          state: undefined,
          late: false,
          overdue: false,
          search: '',
        })
      }
    >
      {t('board.filter.reset')}
    </Button>
  );
}
