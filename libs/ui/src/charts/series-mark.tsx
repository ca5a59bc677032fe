import classes from './series.module.css';

interface MarkProps {
  readonly colour: number;
  readonly x: number;
  readonly y: number;
}

// Each series has a shape of its own, so that lines are told apart without colour.
const shapes: readonly string[] = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
  'M-4 -4h8v8h-8z',
  'M0 -5L5 4H-5z',
  'M0 -5.5L5.5 0L0 5.5L-5.5 0z',
  'M0 5L5 -4H-5z',
  'M-1.5 -5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5z',
];

export function SeriesMark({ colour, x, y }: MarkProps) {
  return (
    <path
      d={shapes[colour - 1]}
      transform={`translate(${x} ${y})`}
      className={classes['mark']}
      data-colour={colour}
    />
  );
}
