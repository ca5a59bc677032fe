import { useUiTexts } from '@pbnet/ui';
import { useId, useState, type PointerEvent } from 'react';
import { FillPatterns, fillUrl } from '../figure/fill-patterns.tsx';
import classes from './map.module.css';
import { fillsByClass, type RegionPictureProps, type RegionUnit } from './region-units.ts';
import { pictureSize, regionShapes } from './shapes.ts';

interface Pointed {
  readonly unit: RegionUnit;
  readonly x: number;
  readonly y: number;
}

/** The drawn units, and in words those that have no outline. */
export function Outlines({ title, summary, units, legend, selected, onSelect }: RegionPictureProps) {
  const { map } = useUiTexts();
  const id = useId();
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const fills = fillsByClass(legend);
  const shapes = regionShapes();
  const beside = units.filter(({ code }) => !shapes.has(code));
  // The chosen outline is drawn last, over its neighbours' borders.
  const ordered = units
    .filter(({ code }) => shapes.has(code))
    .toSorted((a, b) => Number(a.code === selected) - Number(b.code === selected));

  function point(event: PointerEvent, unit: RegionUnit) {
    const box = event.currentTarget.closest('div')?.getBoundingClientRect();
    if (box) setPointed({ unit, x: event.clientX - box.left, y: event.clientY - box.top });
  }

  return (
    <div>
      <div className={classes['map']} onPointerLeave={() => setPointed(null)}>
        <svg
          role="img"
          aria-label={`${title}. ${summary}`}
          viewBox={`0 0 ${pictureSize.width} ${pictureSize.height}`}
          className={classes['shapes']}
        >
          <FillPatterns id={id} />
          {ordered.map((unit) => (
            <path
              key={unit.code}
              d={shapes.get(unit.code)}
              fill={fillUrl(id, fills.get(unit.classKey ?? '') ?? 'none')}
              className={classes['shape']}
              data-selected={unit.code === selected}
              data-open={onSelect !== undefined}
              onPointerMove={(event) => point(event, unit)}
              onClick={() => onSelect?.(unit.code)}
            />
          ))}
        </svg>
        {pointed !== null && (
          <div className={classes['tip']} style={{ insetInlineStart: pointed.x, insetBlockStart: pointed.y }}>
            <strong>{pointed.unit.name}</strong>
            <div>{pointed.unit.text}</div>
          </div>
        )}
      </div>
      {beside.length > 0 && (
        <div>
          <strong>{map.withoutGeometry}:</strong>{' '}
          {beside.map(({ name, text }) => `${name} — ${text}`).join('; ')}
        </div>
      )}
      <div className={classes['attribution']}>{map.attribution}</div>
    </div>
  );
}
