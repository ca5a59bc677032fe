import { useUiTexts } from '@pbnet/ui';
import { useState, type PointerEvent } from 'react';
import classes from './map.module.css';
import { MapMark } from './map-mark.tsx';
import type { MapPoint, PointMapProps } from './point-map.tsx';
import own from './points.module.css';
import { project } from './projection.ts';
import { viewOf } from './map-view.ts';
import { regionShapes } from './shapes.ts';

interface Pointed {
  readonly point: MapPoint;
  readonly x: number;
  readonly y: number;
}

/** The outlines with the marks over them; a mark tells its name under the pointer and opens by pressing. */
export function Points({ title, summary, points, marks, focus, onOpen }: PointMapProps) {
  const { map } = useUiTexts();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const view = viewOf(focus);
  const size = view.width / 130;

  function point(event: PointerEvent, shown: MapPoint) {
    const box = event.currentTarget.closest('div')?.getBoundingClientRect();
    if (box) setPointed({ point: shown, x: event.clientX - box.left, y: event.clientY - box.top });
  }

  return (
    <div>
      <div className={classes['map']} onPointerLeave={() => setPointed(null)}>
        <svg
          role="img"
          aria-label={`${title}. ${summary}`}
          viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
          className={own['picture']}
        >
          {[...regionShapes()].map(([code, shape]) => (
            <path key={code} d={shape} className={own['land']} data-focus={code === focus} />
          ))}
          {points.map((each) => (
            <g
              key={each.key}
              className={own['mark']}
              data-open={onOpen !== undefined}
              onPointerMove={(event) => point(event, each)}
              onClick={() => onOpen?.(each.key)}
            >
              <MapMark mark={each.mark} size={size} {...project(each)} />
            </g>
          ))}
        </svg>
        {pointed !== null && (
          <div className={classes['tip']} style={{ insetInlineStart: pointed.x, insetBlockStart: pointed.y }}>
            <strong>{pointed.point.name}</strong>
            <div>{pointed.point.text}</div>
          </div>
        )}
      </div>
      <ul className={own['legend']} aria-label={map.legend}>
        {marks.map(({ mark, label }) => (
          <li key={mark}>
            <svg viewBox="0 0 16 16" className={own['sample']} aria-hidden="true">
              <MapMark mark={mark} x={8} y={8} size={5} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <div className={classes['attribution']}>{map.attribution}</div>
    </div>
  );
}
