import { Icon, useUiLanguage, useUiTexts } from '@pbnet/ui';
import { isUnreadable, type GridCell, type GridColumn, type GridRow } from '../model/cell.ts';
import { shownText } from '../model/value-text.ts';
import { markIcons, markOf } from './grid-cell.tsx';
import classes from './grid.module.css';

interface CellDetailsProps {
  readonly id: string;
  readonly row: GridRow | undefined;
  readonly column: GridColumn | undefined;
  readonly cell: GridCell | undefined;
}

/** The line under the grid that says everything about the active cell; its description for screen readers too. */
export function CellDetails({ id, row, column, cell }: CellDetailsProps) {
  const texts = useUiTexts();
  const wording = { language: useUiLanguage(), texts };
  const mark = markOf(cell);
  const value = cell?.value ?? null;
  const reason = typeof value === 'object' && value !== null && 'reason' in value ? value.reason : undefined;
  const words = [
    isUnreadable(value) ? texts.grid.invalidNumber : undefined,
    cell?.finding?.message,
    reason && `${shownText(value, wording)}: ${reason}`,
    cell?.hint,
    cell?.state && texts.grid.states[cell.state],
  ].filter((part) => part !== undefined);

  return (
    <div className={classes['details']} data-mark={mark}>
      <strong>
        {[row?.label, column?.kind === 'row-header' ? undefined : column?.title].filter(Boolean).join(', ')}
      </strong>
      <span id={id} className={classes['words']}>
        {mark !== undefined && <Icon name={markIcons[mark]} size="1em" />}
        {words.join('; ')}
      </span>
    </div>
  );
}
