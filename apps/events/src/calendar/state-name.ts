import { useTranslation } from 'react-i18next';

/** States that modules give their items, in words; one that is unknown here is not told. */
const names = [
  'draft',
  'submitted',
  'returned',
  'agreed',
  'postponed',
  'held',
  'reported',
  'cancelled',
  'announced',
  'running',
  'closed',
  'withdrawn',
  'overdue',
  'open',
  'in-plan',
  'preparing',
  'ready',
  'opened',
  'prepared',
  'testing',
  'live',
  'finished',
  'scheduled',
  'sending',
  'published',
  'failed',
  'in-doubt',
] as const;

export function useStateName(): (state: string) => string {
  const { t } = useTranslation();
  return (state) => {
    const name = names.find((one) => one === state);
    return name === undefined ? '' : t(`calendar.state.${name}`);
  };
}
