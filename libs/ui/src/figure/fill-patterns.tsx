import classes from './fill-patterns.module.css';

/** Fills of areas that differ by pattern as well as by colour: five steps of a scale, or a judgement. */
export type Fill =
  'scale-0' | 'scale-1' | 'scale-2' | 'scale-3' | 'scale-4' | 'ok' | 'warning' | 'bad' | 'none';

export const scaleFills = [
  'scale-0',
  'scale-1',
  'scale-2',
  'scale-3',
  'scale-4',
] as const satisfies readonly Fill[];

const side = 8;

// What is drawn over the colour in a square of eight units; a plain step needs nothing.
const strokes: Readonly<Record<Fill, string>> = {
  'scale-0': '',
  'scale-1': 'M2 2h.01M6 6h.01',
  'scale-2': 'M-2 10L10 -2',
  'scale-3': 'M-2 6L6 -2M2 10L10 2',
  'scale-4': '',
  ok: '',
  warning: 'M-2 10L10 -2',
  bad: 'M-2 10L10 -2M-2 -2L10 10',
  none: 'M1 4h2',
};

/** Definitions for `fill={fillUrl(id, fill)}`; `id` parts the pictures of one page. */
export function FillPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {(Object.entries(strokes) as [Fill, string][]).map(([fill, d]) => (
        <pattern
          key={fill}
          id={id + fill}
          width={side}
          height={side}
          patternUnits="userSpaceOnUse"
          data-fill={fill}
        >
          <rect width={side} height={side} className={classes['colour']} />
          <path d={d} className={classes['stroke']} />
        </pattern>
      ))}
    </defs>
  );
}

export function fillUrl(id: string, fill: Fill): string {
  return `url(#${id}${fill})`;
}
