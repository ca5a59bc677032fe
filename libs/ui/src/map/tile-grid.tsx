import { Stack, useUiLanguage, useUiTexts, VisuallyHidden } from '@pbnet/ui';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { FigureFrame } from '../figure/figure.tsx';
import { Legend } from '../figure/legend.tsx';
import { fillsByClass, legendWithNoData, type RegionPictureProps } from './region-units.ts';
import { RegionTable } from './region-table.tsx';
import classes from './tile-grid.module.css';
import { neighbour, placeTiles, type Tile } from './tiles.ts';

/**
 * The regions as equal squares about where they lie: small ones are seen as well as large ones, and arrows work.
 * `<TileGrid title="Сдача отчётов" summary="…" units={units} legend={legend} onSelect={open} />`
 */
export function TileGrid(props: RegionPictureProps) {
  const { title, summary, downloadHref, order = 3 } = props;
  const { map } = useUiTexts();
  const legend = legendWithNoData(props, map.noData);
  return (
    <FigureFrame
      title={title}
      summary={summary}
      order={order}
      {...(downloadHref === undefined ? {} : { downloadHref })}
      table={() => <RegionTable {...props} />}
      picture={
        <Stack gap="sm">
          <Tiles {...props} legend={legend} />
          <Legend
            label={map.legend}
            items={legend}
            sample={({ fill }) => <span aria-hidden className={classes['sample']} data-fill={fill} />}
          />
        </Stack>
      }
    />
  );
}

function Tiles({ title, units, legend, selected, onSelect }: RegionPictureProps) {
  const { map } = useUiTexts();
  const language = useUiLanguage();
  const hint = useId();
  const box = useRef<HTMLDivElement>(null);
  const rows = placeTiles(units, language);
  const [at, setAt] = useState(selected);
  const active = rows.flat().find(({ unit }) => unit.code === at) ?? rows[0]?.[0];
  const fills = fillsByClass(legend);

  function walk(event: KeyboardEvent, from: Tile) {
    const to = neighbour(rows, from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    setAt(to.unit.code);
    box.current?.querySelector<HTMLElement>(`[data-code="${to.unit.code}"]`)?.focus();
  }

  return (
    <div className={classes['scroll']}>
      <div ref={box} role="grid" aria-label={title} aria-describedby={hint} className={classes['tiles']}>
        {rows.map((row) => (
          <div key={row[0]?.y} role="row" className={classes['row']}>
            {row.map((tile) => (
              <div
                key={tile.unit.code}
                role="gridcell"
                aria-selected={tile.unit.code === selected}
                title={`${tile.unit.name}: ${tile.unit.text}`}
                tabIndex={tile === active ? 0 : -1}
                className={classes['tile']}
                data-code={tile.unit.code}
                data-fill={fills.get(tile.unit.classKey ?? '') ?? 'none'}
                style={{ gridColumn: tile.x + 1, gridRow: tile.y + 1 }}
                onClick={() => {
                  setAt(tile.unit.code);
                  onSelect?.(tile.unit.code);
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' || event.key === ' ') {
                    event.preventDefault();
                    onSelect?.(tile.unit.code);
                  } else walk(event, tile);
                }}
              >
                <span aria-hidden>{tile.short}</span>
                <VisuallyHidden>
                  {tile.unit.name}: {tile.unit.text}
                </VisuallyHidden>
              </div>
            ))}
          </div>
        ))}
      </div>
      <div id={hint} className={classes['hint']}>
        {map.tileHint}
      </div>
    </div>
  );
}
