import { useId, type ReactNode } from 'react';
import { FillPatterns, fillUrl, type Fill } from './fill-patterns.tsx';
import classes from './legend.module.css';

export interface LegendItem {
  readonly key: string;
  readonly label: string;
  readonly fill: Fill;
}

interface LegendProps {
  readonly label: string;
  readonly items: readonly LegendItem[];
  /** A sample that looks as the picture does; by default a square of the pattern. */
  sample?(item: LegendItem): ReactNode;
}

export function Legend({ label, items, sample }: LegendProps) {
  const id = useId();
  return (
    <ul aria-label={label} className={classes['legend']}>
      {items.map((item, index) => (
        <li key={item.key}>
          {sample?.(item) ?? (
            <svg aria-hidden width="1.5em" height="1.125em" className={classes['swatch']}>
              {index === 0 && <FillPatterns id={id} />}
              <rect width="100%" height="100%" fill={fillUrl(id, item.fill)} />
            </svg>
          )}
          {item.label}
        </li>
      ))}
    </ul>
  );
}
