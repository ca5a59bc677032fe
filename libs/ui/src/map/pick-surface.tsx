import type { MouseEvent } from 'react';
import { MapMark } from './map-mark.tsx';
import { viewOf } from './map-view.ts';
import type { PointPickerProps } from './point-picker.tsx';
import own from './points.module.css';
import { project, unproject } from './projection.ts';
import { regionShapes } from './shapes.ts';

const hundredths = (degrees: number) => Math.round(degrees * 100) / 100;

export function PickSurface({ label, value, focus, onPick }: PointPickerProps) {
  const view = viewOf(focus);

  function pick({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>) {
    const box = currentTarget.getBoundingClientRect();
    const { latitude, longitude } = unproject({
      x: view.x + ((clientX - box.left) / box.width) * view.width,
      y: view.y + ((clientY - box.top) / box.height) * view.height,
    });
    onPick({ latitude: hundredths(latitude), longitude: hundredths(longitude) });
  }

  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      className={own['surface']}
      onClick={pick}
    >
      {[...regionShapes()].map(([code, shape]) => (
        <path key={code} d={shape} className={own['land']} data-focus={code === focus} />
      ))}
      {value !== null && <MapMark mark="dot" size={view.width / 120} {...project(value)} />}
    </svg>
  );
}
