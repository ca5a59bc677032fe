import type { ReactNode } from 'react';
import classes from './frame.module.css';

export interface FrameHeadProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** The head of an application in the library's colours: `<FrameHead><Link><FrameName …/></Link>…</FrameHead>`. */
export function FrameHead({ className = '', children }: FrameHeadProps) {
  return <header className={`${classes['head']} ${className}`}>{children}</header>;
}

export interface FrameNameProps {
  /** Address of the emblem, and what a screen reader says for it. */
  readonly emblem: string;
  readonly alt: string;
  readonly system: string;
  readonly owner: string;
  /** Classes of the two lines, where an application hides one on narrow screens. */
  readonly lines?: { readonly system?: string | undefined; readonly owner?: string | undefined };
}

/** Emblem, name of the application and whose it is. */
export function FrameName({ emblem, alt, system, owner, lines = {} }: FrameNameProps) {
  return (
    <span className={classes['name']}>
      <img src={emblem} alt={alt} className={classes['emblem']} />
      <span>
        <span className={`${classes['system']} ${lines.system ?? ''}`}>{system}</span>
        <span className={`${classes['owner']} ${lines.owner ?? ''}`}>{owner}</span>
      </span>
    </span>
  );
}

/** The first link of a page: past the head, to `#main`. Seen only when the keyboard comes to it. */
export function SkipLink({ children }: { readonly children: ReactNode }) {
  return (
    <a className={classes['skip']} href="#main">
      {children}
    </a>
  );
}
