import { FactList } from '@pbnet/ui';
import { Fragment, type ReactNode } from 'react';

export interface FactsProps {
  /** Title and what it says; a fact that says nothing is left out. */
  readonly facts: readonly (readonly [title: string, fact: ReactNode])[];
}

/** Names and values, one below the other on a phone. */
export function Facts({ facts }: FactsProps) {
  return (
    <FactList>
      {facts
        .filter(([, fact]) => fact !== '' && fact !== null && fact !== undefined)
        .map(([title, fact]) => (
          <Fragment key={title}>
            <dt>{title}</dt>
            <dd>{fact}</dd>
          </Fragment>
        ))}
    </FactList>
  );
}
