import { DataTable, Icon, useUiTexts, type IconName, type Tone } from '@pbnet/ui';
import { useRef, useState, type KeyboardEvent } from 'react';
import { FigureFrame, type FigureProps } from '../figure/figure.tsx';
import classes from './heat-map.module.css';

/** A state that a square can be in; icon, tone and word say the same. */
export interface HeatState {
  readonly key: string;
  /** «вовремя», «поздно», «нулевой», «нет» */
  readonly label: string;
  readonly tone: Tone;
  readonly icon: IconName;
}

export interface HeatRow {
  readonly key: string;
  readonly label: string;
  /** Keys of states, one for each month; null where nothing was expected. */
  readonly states: readonly (string | null)[];
}

export interface HeatMapProps extends FigureProps {
  readonly rowTitle: string;
  readonly months: readonly string[];
  readonly rows: readonly HeatRow[];
  readonly states: readonly HeatState[];
  /** Opens what the square stands for; month by its index. */
  onSelect?(rowKey: string, month: number): void;
}

/** Rows × months of states: `<HeatMap title="Сдача отчётов" summary="…" rowTitle="Регион" months={months} rows={rows} states={states} />`. */
export function HeatMap({ rowTitle, months, rows, states, onSelect, ...figure }: HeatMapProps) {
  const { map, table } = useUiTexts();
  const byKey = new Map(states.map((state) => [state.key, state]));
  return (
    <FigureFrame
      {...figure}
      table={() => (
        <DataTable
          caption={figure.title}
          captionHidden
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'row', title: rowTitle, rowHeader: true, cell: ({ label }) => label },
            ...months.map((month, index) => ({
              key: month,
              title: month,
              cell: (row: HeatRow) => byKey.get(row.states[index] ?? '')?.label ?? table.noValue,
            })),
          ]}
        />
      )}
      picture={
        <div className={classes['picture']}>
          <Squares
            label={`${figure.title}. ${map.tileHint}`}
            head={rowTitle}
            months={months}
            rows={rows}
            byKey={byKey}
            onSelect={onSelect}
          />
          <ul aria-label={map.legend} className={classes['legend']}>
            {states.map((state) => (
              <li key={state.key}>
                <span className={classes['square']} data-tone={state.tone}>
                  <Icon name={state.icon} size="1em" />
                </span>
                {state.label}
              </li>
            ))}
          </ul>
        </div>
      }
    />
  );
}

interface SquaresProps {
  readonly label: string;
  readonly head: string;
  readonly months: readonly string[];
  readonly rows: readonly HeatRow[];
  readonly byKey: ReadonlyMap<string, HeatState>;
  readonly onSelect: HeatMapProps['onSelect'] | undefined;
}

const steps: Readonly<Record<string, readonly [row: number, month: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function Squares({ label, head, months, rows, byKey, onSelect }: SquaresProps) {
  const { table } = useUiTexts();
  const box = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, month: 0 });

  function press(event: KeyboardEvent) {
    const step = steps[event.key];
    const open = event.key === 'Enter' || event.key === ' ';
    if (step === undefined && !open) return;
    event.preventDefault();
    const row = Math.max(0, Math.min(rows.length - 1, at.row + (step?.[0] ?? 0)));
    const month = Math.max(0, Math.min(months.length - 1, at.month + (step?.[1] ?? 0)));
    const key = rows[row]?.key;
    if (open && key !== undefined) onSelect?.(key, month);
    setAt({ row, month });
    box.current?.querySelector<HTMLElement>(`[data-at="${row} ${month}"]`)?.focus();
  }

  return (
    <div className={classes['scroll']}>
      <table ref={box} role="grid" aria-label={label} className={classes['squares']} onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col" role="columnheader">
              {head}
            </th>
            {months.map((month) => (
              <th key={month} scope="col" role="columnheader">
                {month}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={row.key}>
              <th scope="row" role="rowheader">
                {row.label}
              </th>
              {months.map((month, index) => {
                const state = byKey.get(row.states[index] ?? '');
                return (
                  <td
                    key={month}
                    role="gridcell"
                    className={classes['square']}
                    data-tone={state?.tone}
                    data-at={`${rowIndex} ${index}`}
                    data-open={onSelect !== undefined}
                    tabIndex={at.row === rowIndex && at.month === index ? 0 : -1}
                    title={`${row.label}, ${month}: ${state?.label ?? table.noValue}`}
                    onClick={() => {
                      setAt({ row: rowIndex, month: index });
                      onSelect?.(row.key, index);
                    }}
                  >
                    {state && <Icon name={state.icon} label={state.label} size="1em" />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
