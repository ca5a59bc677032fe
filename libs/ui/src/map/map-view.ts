import { pictureSize, regionShapes } from './shapes.ts';

export interface MapView {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const whole: MapView = { x: 0, y: 0, ...pictureSize };
const share = pictureSize.height / pictureSize.width;
/** Nearer than this the outlines are only corners. */
const least = 45;

/** The part of the picture that shows the unit with its neighbours; all of it without a unit that is drawn. */
export function viewOf(code: string | undefined): MapView {
  const shape = code === undefined ? undefined : regionShapes().get(code);
  if (shape === undefined) return whole;
  const numbers = (shape.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const width = Math.max(least, (right - left) * 1.3, ((bottom - top) * 1.3) / share);
  const height = width * share;
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
