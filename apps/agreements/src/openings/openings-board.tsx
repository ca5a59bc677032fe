import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { openingStates, type OpeningState } from '@pbnet/domain/openings';
import { Failed, useHost, useLanguage } from '@pbnet/micro-frontend';
import { Loader, Stack, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BoardCard } from './board-card.tsx';
import classes from './board.module.css';
import { MoveDialog } from './move-dialog.tsx';
import { movesOf, needsWords, type Move } from './moves.ts';
import type { OpeningBrief } from './opening-shapes.ts';
import { askedOf, useOpeningsAddress } from './openings-address.ts';
import { useMoveSteps } from './use-move-steps.ts';

interface Moving {
  readonly opening: OpeningBrief;
  /** Chosen by dropping; null when the dialog asks where to. */
  readonly move: Move | null;
}

/** Columns of states: cards move by dragging or by «Переместить…», only where both sides allow. */
export function OpeningsBoard() {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const [address] = useOpeningsAddress();
  const [moving, setMoving] = useState<Moving | null>(null);
  const [dragged, setDragged] = useState<OpeningBrief | null>(null);
  const steps = useMoveSteps();
  const { data, error, refetch } = useQuery(
    useApi().openings.board.queryOptions(askedOf(address), { placeholderData: (before) => before }),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('openings.loading')} />;

  function drop(to: OpeningState) {
    const opening = dragged;
    setDragged(null);
    if (!opening || opening.state === to) return;
    const move = movesOf(opening).find((each) => each.to === to);
    if (!move) {
      const words = { name: opening.name, state: t(`openings.state.${to}`) };
      return host.notify({ tone: 'failed', text: t('openings.board.notAllowed', words) });
    }
    if (needsWords(move.command) || move.command === 'postpone') return setMoving({ opening, move });
    void steps
      .take(opening, move)
      .catch((reason: unknown) => host.notify({ tone: 'failed', text: failureOf(reason, language).text }));
  }

  return (
    <Stack gap="sm">
      <Text c="dimmed">{t('openings.board.drag')}</Text>
      {data.omitted > 0 && <Text>{t('openings.board.omitted', { count: data.omitted })}</Text>}
      <div className={classes['board']} role="group" aria-label={t('openings.board.label')} tabIndex={0}>
        {openingStates.map((state) => (
          <Column
            key={state}
            state={state}
            openings={data.openings.filter((opening) => opening.state === state)}
            target={dragged !== null && movesOf(dragged).some(({ to }) => to === state)}
            onDrop={() => drop(state)}
            onDrag={setDragged}
            onMove={(opening) => setMoving({ opening, move: null })}
          />
        ))}
      </div>
      {moving && <MoveDialog opening={moving.opening} chosen={moving.move} onClose={() => setMoving(null)} />}
    </Stack>
  );
}

interface ColumnProps {
  readonly state: OpeningState;
  readonly openings: readonly OpeningBrief[];
  /** The dragged card may come here. */
  readonly target: boolean;
  onDrop(): void;
  onDrag(opening: OpeningBrief | null): void;
  onMove(opening: OpeningBrief): void;
}

function Column({ state, openings, target, onDrop, onDrag, onMove }: ColumnProps) {
  const { t } = useTranslation();
  const name = t(`openings.filter.${state}`);
  return (
    <section
      className={classes['column']}
      aria-label={`${name}. ${t('openings.board.count', { count: openings.length })}`}
      data-target={target}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <h2 className={classes['head']}>
        {name} <span className={classes['count']}>{openings.length}</span>
      </h2>
      {openings.length === 0 ? (
        <Text c="dimmed">{t('openings.board.empty')}</Text>
      ) : (
        <ul className={classes['cards']}>
          {openings.map((opening) => (
            <BoardCard key={opening.id} opening={opening} onDrag={onDrag} onMove={() => onMove(opening)} />
          ))}
        </ul>
      )}
    </section>
  );
}
