import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, StateBadge, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './board.module.css';
import { movesOf } from './moves.ts';
import { monthName, openingPath, whereOf, type OpeningBrief } from './opening-shapes.ts';

export interface BoardCardProps {
  readonly opening: OpeningBrief;
  onDrag(opening: OpeningBrief | null): void;
  onMove(): void;
}

export function BoardCard({ opening, onDrag, onMove }: BoardCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, name, plannedMonth, changePending } = opening;
  const movable = movesOf(opening).length > 0;
  return (
    <li
      className={classes['card']}
      draggable={movable}
      onDragStart={() => onDrag(opening)}
      onDragEnd={() => onDrag(null)}
    >
      <Anchor component={Link} to={openingPath(id)} draggable={false}>
        {name}
      </Anchor>
      <Text size="sm">{whereOf(opening)}</Text>
      <Text size="sm" c="dimmed">
        {plannedMonth === null ? t('openings.noMonth') : monthName(plannedMonth, language)}
      </Text>
      {changePending && <StateBadge tone="warning">{t('openings.changeAsked')}</StateBadge>}
      {movable && (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={`${t('openings.board.move')} ${name}`}
          onClick={onMove}
        >
          {t('openings.board.move')}
        </Button>
      )}
    </li>
  );
}
