import { useDroppable } from '@dnd-kit/core';
import { Fragment, memo, type KeyboardEvent, type ReactNode } from 'react';
import type { BoardTalk, BoardTexts } from './board.ts';
import classes from './programme.module.css';
import { TalkRow } from './talk-row.tsx';

export interface TalkListShared {
  readonly texts: BoardTexts;
  readonly hint: string;
  readonly movable: boolean;
  /** Where in this list the carried talk would stand. */
  readonly mark: { readonly talkId: string; readonly index: number } | null;
  onKeyDown(talkId: string, event: KeyboardEvent): void;
  onOpenTalk?(talkId: string): void;
  onChoosePlace?(talkId: string): void;
}

export interface TalkListViewProps extends TalkListShared {
  readonly sessionId: string | null;
  readonly talks: readonly BoardTalk[];
  readonly empty: string;
}

/** Drawn anew only when something of it changes, whatever is carried elsewhere on the board. */
export const TalkListView = memo(function TalkListView(props: TalkListViewProps) {
  const { sessionId, talks, empty, mark, ...shared } = props;
  const others = talks.filter(({ id }) => id !== mark?.talkId);
  const before = mark && (others[mark.index]?.id ?? 'end');
  return (
    <DropArea id={sessionId ?? ''} closed={!shared.movable}>
      {talks.length === 0 && before === null && <p className={classes['empty']}>{empty}</p>}
      <ol className={classes['talks']}>
        {talks.map((talk) => (
          <Fragment key={talk.id}>
            {before === talk.id && <li className={classes['mark']} aria-hidden="true" />}
            <TalkRow {...talk} {...shared} />
          </Fragment>
        ))}
        {before === 'end' && <li className={classes['mark']} aria-hidden="true" />}
      </ol>
    </DropArea>
  );
});

interface DropAreaProps {
  readonly id: string;
  readonly closed: boolean;
  readonly children: ReactNode;
}

/** Apart from what it holds: it is told of every move on the board, its talks need not be. */
function DropArea({ id, closed, children }: DropAreaProps) {
  const { setNodeRef } = useDroppable({ id, disabled: closed });
  return (
    <div ref={setNodeRef} data-list={id} className={classes['list']}>
      {children}
    </div>
  );
}
