import type { Mark } from './point-map.tsx';
import classes from './points.module.css';

export interface MapMarkProps {
  readonly mark: Mark;
  readonly x: number;
  readonly y: number;
  /** Half of its width in units of the picture. */
  readonly size: number;
}

export function MapMark({ mark, x, y, size }: MapMarkProps) {
  switch (mark) {
    case 'dot':
      return <circle cx={x} cy={y} r={size} className={classes['full']} />;
    case 'ring':
      return <circle cx={x} cy={y} r={size} className={classes['hollow']} />;
    case 'square':
      return (
        <rect x={x - size} y={y - size} width={size * 2} height={size * 2} className={classes['full']} />
      );
    case 'cross':
      return (
        <path
          d={`M${x - size} ${y - size}L${x + size} ${y + size}M${x - size} ${y + size}L${x + size} ${y - size}`}
          className={classes['line']}
        />
      );
  }
}
