import { formatNumber, useElementSize, useUiLanguage } from '@pbnet/ui';
import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import classes from './plot.module.css';
import { labelStep, type Scale } from './scale.ts';

/** The place of the picture in px, and where a period and a value stand in it. */
export interface PlotArea {
  readonly left: number;
  readonly bottom: number;
  readonly band: number;
  x(index: number): number;
  y(value: number): number;
}

interface PlotProps {
  readonly label: string;
  readonly periods: readonly string[];
  readonly scale: Scale;
  /** The picture itself, inside the axes. */
  draw(area: PlotArea): ReactNode;
  /** What the tip says of a period. */
  tip(index: number): ReactNode;
}

/** In letters: the room for text grows with the reader's text size and spacing, so that no label is cropped. */
const room = { height: 33, top: 1.5, right: 2, bottom: 3.5, gap: 1 };
const beforeMeasuring = { width: 640, letter: 9 };

/** Axes, grid lines and the tip that follows the pointer or the arrow keys. */
export function Plot({ label, periods, scale, draw, tip }: PlotProps) {
  const language = useUiLanguage();
  const { ref, width: measured } = useElementSize<HTMLDivElement>();
  const [at, setAt] = useState<number | null>(null);
  const { ref: letterRef, width: measuredLetter } = useElementSize<HTMLSpanElement>();
  const width = measured || beforeMeasuring.width;
  const letter = measuredLetter || beforeMeasuring.letter;
  const wide = (text: string) => letter * text.length;
  const height = letter * room.height;
  const edge = { top: letter * room.top, right: letter * room.right, bottom: letter * room.bottom };
  const labels = scale.ticks.map((tick) => formatNumber(tick, language));
  const left = letter * room.gap * 1.5 + Math.max(...labels.map(wide));
  const band = (width - left - edge.right) / Math.max(periods.length, 1);
  const bottom = height - edge.bottom;
  const area: PlotArea = {
    left,
    bottom,
    band,
    x: (index) => left + band * (index + 0.5),
    y: (value) => bottom - scale.share(value) * (bottom - edge.top),
  };
  const every = labelStep(periods.length, width - left, Math.max(0, ...periods.map(wide)) + letter * 1.5);

  function point(event: PointerEvent) {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const index = Math.floor((x - left) / band);
    setAt(index >= 0 && index < periods.length ? index : null);
  }

  function walk(event: KeyboardEvent) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setAt((last) => Math.max(0, Math.min(periods.length - 1, last === null ? 0 : last + step)));
  }

  return (
    <div
      ref={ref}
      role="group"
      aria-label={label}
      tabIndex={0}
      className={classes['plot']}
      onPointerMove={point}
      onPointerLeave={() => setAt(null)}
      onBlur={() => setAt(null)}
      onKeyDown={walk}
    >
      <span ref={letterRef} aria-hidden className={classes['letter']}>
        0
      </span>
      <svg aria-hidden width={width} height={height} className={classes['svg']}>
        {scale.ticks.map((tick, index) => (
          <g key={tick}>
            <line
              x1={left}
              x2={width - edge.right}
              y1={area.y(tick)}
              y2={area.y(tick)}
              className={classes['line']}
            />
            <text
              x={left - letter * room.gap}
              y={area.y(tick)}
              dy="0.32em"
              textAnchor="end"
              className={classes['tick']}
            >
              {labels[index]}
            </text>
          </g>
        ))}
        {periods.map(
          (period, index) =>
            index % every === 0 && (
              <text
                key={period}
                x={Math.min(area.x(index), width - wide(period) / 2)}
                y={height - letter * room.gap}
                textAnchor="middle"
                className={classes['tick']}
              >
                {period}
              </text>
            ),
        )}
        {at !== null && (
          <rect
            x={area.x(at) - band / 2}
            y={edge.top}
            width={band}
            height={bottom - edge.top}
            className={classes['band']}
          />
        )}
        {draw(area)}
      </svg>
      <div aria-live="polite" className={classes['place']}>
        {at !== null && (
          <div
            className={classes['tip']}
            data-side={at < periods.length / 2 ? 'right' : 'left'}
            style={{ insetInlineStart: area.x(at) }}
          >
            <strong>{periods[at]}</strong>
            {tip(at)}
          </div>
        )}
      </div>
    </div>
  );
}
