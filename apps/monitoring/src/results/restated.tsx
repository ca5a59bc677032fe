import type { Total } from '@pbnet/domain/monitoring';
import { useLanguage } from '@pbnet/micro-frontend';
import { Icon, Stack } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { numberText } from '../figures/total-format.ts';
import classes from './restated.module.css';

interface RestatedProps {
  readonly frozen: Total;
  /** What today's reports give; undefined while it is the same. */
  readonly now: Total | undefined;
}

/** The frozen figure, and below it the one that the corrected reports give. */
export function Restated({ frozen, now }: RestatedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = (total: Total) => (total === null ? '—' : numberText(total, language));
  if (now === undefined) return <strong>{text(frozen)}</strong>;
  return (
    <Stack gap={2} align="end">
      <strong>{text(frozen)}</strong>
      <span className={classes['now']}>
        <Icon name="history" /> {t('results.figures.restated', { value: text(now) })}
      </span>
    </Stack>
  );
}
