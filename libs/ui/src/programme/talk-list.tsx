import { useDroppable } from '@dnd-kit/core';
import { Fragment, type KeyboardEvent } from 'react';
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

export function TalkListView({ sessionId, talks, empty, mark, ...shared }: TalkListViewProps) {
  const { setNodeRef } = useDroppable({ id: sessionId ?? '', disabled: !shared.movable });
  const others = talks.filter(({ id }) => id !== mark?.talkId);
  const before = mark && (others[mark.index]?.id ?? 'end');
  return (
    <div ref={setNodeRef} data-list={sessionId ?? ''} className={classes['list']}>
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
    </div>
  );
}
