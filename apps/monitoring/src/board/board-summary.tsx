import { formatNumber, Icon, type IconName } from '@pbnet/ui';
import { useLanguage } from '@pbnet/micro-frontend';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { searchOf, useBoardFilters, type BoardFilters } from './board-filters.ts';
import type { BoardCounts } from './board-shapes.ts';
import classes from './board-summary.module.css';

type Figure = 'late' | 'draft' | 'returned' | 'missing' | 'overdue' | 'notRequired';

const figures: readonly (readonly [Figure, IconName, Partial<BoardFilters>])[] = [
  ['overdue', 'alert-circle', { overdue: true }],
  ['missing', 'empty', { state: 'missing' }],
  ['draft', 'edit', { state: 'draft' }],
  ['returned', 'undo', { state: 'returned' }],
  ['late', 'clock', { late: true }],
  ['notRequired', 'minus', { state: 'not-required' }],
];

/** The month in seven figures; each leads to its centres. */
export function BoardSummary({ counts }: { readonly counts: BoardCounts }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [{ regionId }] = useBoardFilters();
  const number = (value: number) => formatNumber(value, language);
  const share = counts.expected === 0 ? 0 : counts.handedIn / counts.expected;

  return (
    <section aria-label={t('board.summary.label')} className={classes['strip']}>
      <div className={classes['main']}>
        <span>{t('board.summary.handedIn')}</span>
        <strong className={classes['figure']}>
          {t('board.summary.ofExpected', {
            handedIn: number(counts.handedIn),
            expected: number(counts.expected),
          })}
        </strong>
        <span className={classes['bar']} aria-hidden>
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
        <span>{t('board.summary.accepted', { count: counts.accepted })}</span>
      </div>
      <ul className={classes['list']}>
        {figures.map(([figure, icon, filter]) => (
          <li key={figure}>
            <Link
              className={classes['link']}
              data-alarm={figure === 'overdue' && counts.overdue > 0}
              to={{ search: searchOf({ view: 'centers', regionId, ...filter }).toString() }}
              preventScrollReset
            >
              <span className={classes['label']}>{t(`board.summary.${figure}`)}</span>
              <span className={classes['count']}>
                <strong className={classes['figure']}>{number(counts[figure])}</strong>
                <Icon name={icon} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
