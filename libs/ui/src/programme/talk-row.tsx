import { UnstyledButton } from '@pbnet/ui';
import { useDraggable } from '@dnd-kit/core';
import { memo, useMemo, type KeyboardEvent } from 'react';
import type { BoardTalk, BoardTexts } from './board.ts';
import classes from './programme.module.css';

export interface TalkRowProps extends BoardTalk {
  readonly texts: BoardTexts;
  readonly hint: string;
  readonly movable: boolean;
  onKeyDown(talkId: string, event: KeyboardEvent): void;
  onOpenTalk?(talkId: string): void;
  onChoosePlace?(talkId: string): void;
}

/** Drawn anew only when something of it changes: a board has hundreds. */
export const TalkRow = memo(function TalkRow({ onOpenTalk, movable, ...row }: TalkRowProps) {
  const { id, title, speakers, time, duration, note } = row;
  return (
    <li className={classes['talk']} data-talk={id}>
      {movable && <Handle {...row} />}
      <div className={classes['words']}>
        <span className={classes['time']}>{time}</span>{' '}
        {onOpenTalk ? (
          <UnstyledButton className={classes['open'] ?? ''} onClick={() => onOpenTalk(id)}>
            {title}
          </UnstyledButton>
        ) : (
          title
        )}
        <p className={classes['details']}>
          {[speakers, duration, note].filter((part) => part !== '').join(' · ')}
        </p>
      </div>
    </li>
  );
});

type HandleProps = Omit<TalkRowProps, 'movable' | 'onOpenTalk'>;

/** Told of every change of what is carried: its words and its picture are made once. */
function Handle({ id, title, texts, hint, onKeyDown, onChoosePlace }: HandleProps) {
  const { setNodeRef, listeners, isDragging } = useDraggable({ id });
  const label = useMemo(() => texts.handle(title), [texts, title]);
  return (
    <button
      ref={setNodeRef}
      type="button"
      className={classes['handle']}
      data-handle={id}
      data-dragging={isDragging || undefined}
      aria-label={label}
      aria-describedby={hint}
      {...listeners}
      onKeyDown={(event) => onKeyDown(id, event)}
      onClick={() => onChoosePlace?.(id)}
    >
      {dots}
    </button>
  );
}

const dots = (
  <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true" fill="currentColor">
    {[3, 8, 13].flatMap((y) => [3, 9].map((x) => <circle key={`${x}-${y}`} cx={x} cy={y} r="1.4" />))}
  </svg>
);
