import { VisuallyHidden } from '@pbnet/ui';
import {
  DndContext,
  DragOverlay,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
  type DragMoveEvent,
} from '@dnd-kit/core';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import {
  isArrow,
  placeAfter,
  placeOf,
  placesIn,
  talkLists,
  type BoardDay,
  type BoardTalk,
  type BoardTexts,
  type TalkMove,
  type TalkPlace,
} from './board.ts';
import { indexUnder } from './index-under.ts';
import classes from './programme.module.css';
import { SessionBlock } from './session-block.tsx';
import { TalkListView } from './talk-list.tsx';

export interface ProgrammeBoardProps {
  readonly days: readonly BoardDay[];
  /** Talks that stand in no session yet. */
  readonly side: readonly BoardTalk[];
  readonly texts: BoardTexts;
  /** Without it the board is for reading. */
  onMove?(move: TalkMove): void;
  onOpenTalk?(talkId: string): void;
  onOpenSession?(sessionId: string): void;
  /** Opens the way to move a talk without dragging. */
  onChoosePlace?(talkId: string): void;
}

interface Carry extends TalkPlace {
  readonly talkId: string;
  readonly by: 'pointer' | 'keys';
}

/**
 * Days × rooms with sessions and their talks: `<ProgrammeBoard days={days} side={side} texts={texts} onMove={move} />`.
 * A talk is carried by its handle, with the pointer or with the space bar and the arrows.
 */
export function ProgrammeBoard({ days, side, texts, onMove, ...opens }: ProgrammeBoardProps) {
  const [carry, setCarry] = useState<Carry | null>(null);
  const [said, setSaid] = useState('');
  const board = useRef<HTMLDivElement>(null);
  const carriedByKeys = useRef<string | null>(null);
  // Where the pointer is on the screen: the library tells how far it went, counting what was scrolled.
  const pointerY = useRef(0);
  const hint = useId();
  const lists = useMemo(
    () => talkLists(days, { sessionId: null, title: texts.side, talkIds: side.map(({ id }) => id) }),
    [days, side, texts.side],
  );
  const titles = useMemo(() => {
    const all = [
      ...side,
      ...days.flatMap(({ rooms }) => rooms.flatMap(({ sessions }) => sessions.flatMap(({ talks }) => talks))),
    ];
    return new Map(all.map(({ id, title }) => [id, title]));
  }, [days, side]);

  // A row that goes to another list, or back from it, is made anew: the focus that it had follows it.
  useEffect(() => {
    if (carriedByKeys.current === null || document.activeElement !== document.body) return;
    board.current?.querySelector<HTMLElement>(`[data-handle="${carriedByKeys.current}"]`)?.focus();
  }, [lists]);

  const titleOf = useCallback(
    (place: TalkPlace) => lists.find(({ sessionId }) => sessionId === place.sessionId)?.title ?? '',
    [lists],
  );

  function put({ talkId, sessionId, index, by }: Carry) {
    setCarry(null);
    const was = placeOf(lists, talkId);
    if (was?.sessionId === sessionId && was.index === index) return setSaid(texts.dropped);
    setSaid(texts.put(titleOf({ sessionId, index })));
    carriedByKeys.current = by === 'keys' ? talkId : null;
    onMove?.({ talkId, sessionId, index });
  }

  const keyDown = useRef<(talkId: string, event: React.KeyboardEvent) => void>(() => undefined);
  useEffect(() => {
    keyDown.current = (talkId, event) => {
      const { key } = event;
      const carried = carry?.talkId === talkId && carry.by === 'keys' ? carry : null;
      if (key === ' ') {
        event.preventDefault();
        if (carried) return put(carried);
        const place = placeOf(lists, talkId);
        if (!place) return;
        setCarry({ talkId, ...place, by: 'keys' });
        return setSaid(texts.taken(titles.get(talkId) ?? ''));
      }
      if (!carried) return;
      if (key === 'Escape' || key === 'Tab') {
        setCarry(null);
        setSaid(texts.dropped);
      } else if (key === 'Enter') {
        event.preventDefault();
        put(carried);
      } else if (isArrow(key)) {
        event.preventDefault();
        const next = placeAfter(lists, talkId, { place: carried, arrow: key });
        const list = lists.find(({ sessionId }) => sessionId === next.sessionId);
        setCarry({ ...carried, ...next });
        if (list) setSaid(texts.over(list.title, next.index + 1, placesIn(list, talkId)));
        board.current
          ?.querySelector(`[data-list="${next.sessionId ?? ''}"]`)
          ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }
    };
  });
  const onKeyDown = useCallback(
    (talkId: string, event: React.KeyboardEvent) => keyDown.current(talkId, event),
    [],
  );

  const carrying = carry?.by === 'pointer';
  useEffect(() => {
    if (!carrying) return;
    const track = ({ clientY }: PointerEvent) => {
      pointerY.current = clientY;
    };
    addEventListener('pointermove', track, { capture: true });
    return () => removeEventListener('pointermove', track, { capture: true });
  }, [carrying]);

  const sensors = useSensors(useSensor(PointerSensor, pointer));

  function dragged({ active, over }: DragMoveEvent) {
    const talkId = String(active.id);
    const node = over && board.current?.querySelector(`[data-list="${String(over.id)}"]`);
    if (!node) return;
    const index = indexUnder(node, talkId, pointerY.current);
    const sessionId = String(over.id) === '' ? null : String(over.id);
    setCarry((before) =>
      before?.sessionId === sessionId && before.index === index
        ? before
        : { talkId, sessionId, index, by: 'pointer' },
    );
  }

  const shared = {
    texts,
    hint,
    onKeyDown,
    movable: onMove !== undefined,
    ...(opens.onOpenTalk ? { onOpenTalk: opens.onOpenTalk } : {}),
    ...(opens.onChoosePlace ? { onChoosePlace: opens.onChoosePlace } : {}),
  };
  const markIn = (sessionId: string | null) => (carry?.sessionId === sessionId ? carry : null);

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      accessibility={{ announcements: silent, screenReaderInstructions: { draggable: '' } }}
      onDragStart={({ active, activatorEvent }) => {
        const place = placeOf(lists, String(active.id));
        if (activatorEvent instanceof PointerEvent) pointerY.current = activatorEvent.clientY;
        if (place) setCarry({ talkId: String(active.id), ...place, by: 'pointer' });
      }}
      onDragMove={dragged}
      // A move is told with the list that the pointer was over before it: the last one of a quick drag with the wrong one.
      onDragOver={dragged}
      onDragCancel={() => setCarry(null)}
      onDragEnd={({ over }) => (carry && over ? put(carry) : setCarry(null))}
    >
      <div ref={board} className={classes['board']} data-carrying={carry !== null || undefined}>
        <VisuallyHidden id={hint}>{texts.instructions}</VisuallyHidden>
        <VisuallyHidden role="status" aria-live="assertive">
          {said}
        </VisuallyHidden>
        {(side.length > 0 || onMove) && (
          <section className={classes['side']} aria-label={texts.side}>
            <h2 className={classes['day']}>{texts.side}</h2>
            <TalkListView
              {...shared}
              sessionId={null}
              talks={side}
              mark={markIn(null)}
              empty={texts.sideEmpty}
            />
          </section>
        )}
        <div className={classes['days']}>
          {days.map(({ key, title, rooms }) => (
            <section key={key} aria-label={title}>
              <h2 className={classes['day']}>{title}</h2>
              <div className={classes['rooms']}>
                {rooms.map((room) => (
                  <div key={room.id} className={classes['room']}>
                    <h3 className={classes['roomName']}>{room.title}</h3>
                    {room.sessions.length === 0 && <p className={classes['empty']}>{texts.noSession}</p>}
                    {room.sessions.map((session) => (
                      <SessionBlock
                        key={session.id}
                        {...shared}
                        session={session}
                        mark={markIn(session.id)}
                        {...(opens.onOpenSession ? { onOpenSession: opens.onOpenSession } : {})}
                      />
                    ))}
                  </div>
                ))}
              </div>
            </section>
          ))}
        </div>
      </div>
      <DragOverlay dropAnimation={null}>
        {carry?.by === 'pointer' && <div className={classes['overlay']}>{titles.get(carry.talkId)}</div>}
      </DragOverlay>
    </DndContext>
  );
}

// The same object at every render: every handle is drawn anew otherwise.
const pointer = { activationConstraint: { distance: 4 } };

const silent = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};
