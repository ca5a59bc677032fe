import type { ReactNode } from 'react';
import classes from './page-tabs.module.css';

export interface PageTabsProps {
  /** What the parts are parts of, for screen readers. */
  readonly label: string;
  /** Links to the parts, each with an address of its own; the open one has `aria-current="page"`. */
  readonly children: ReactNode;
}

/** Parts of one page that have addresses: `<PageTabs label="Части соглашения"><NavLink to="…">Карточка</NavLink>…`. */
export function PageTabs({ label, children }: PageTabsProps) {
  return (
    <nav aria-label={label} className={classes['tabs']}>
      {children}
    </nav>
  );
}
