import { UnstyledButton } from '@pbnet/ui';
import { memo } from 'react';
import type { BoardSession } from './board.ts';
import classes from './programme.module.css';
import { TalkListView, type TalkListShared } from './talk-list.tsx';

export interface SessionBlockProps extends TalkListShared {
  readonly session: BoardSession;
  onOpenSession?(sessionId: string): void;
}

/** Drawn anew only when something of it changes. */
export const SessionBlock = memo(function SessionBlock(props: SessionBlockProps) {
  const { session, onOpenSession, ...shared } = props;
  const { id, title, time, details, talks } = session;
  return (
    <section className={classes['session']} aria-label={`${time} ${title}`}>
      <h4 className={classes['sessionName']}>
        <span className={classes['time']}>{time}</span>{' '}
        {onOpenSession ? (
          <UnstyledButton className={classes['open'] ?? ''} onClick={() => onOpenSession(id)}>
            {title}
          </UnstyledButton>
        ) : (
          title
        )}
      </h4>
      {details.map((line) => (
        <p key={line} className={classes['details']}>
          {line}
        </p>
      ))}
      <TalkListView {...shared} sessionId={id} talks={talks} empty={shared.texts.sessionEmpty} />
    </section>
  );
});
