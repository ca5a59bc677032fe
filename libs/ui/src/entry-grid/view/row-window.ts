import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Rows drawn now, ends included. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
  /** Height of one row in px, measured: it follows the text size. */
  readonly rowHeight: number;
}

/** A line of the table body: a row, or the empty place of rows that are not drawn. */
export type BodyLine =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly after: number; readonly rows: number };

/** Up to here every row is drawn: scrolling with the page and searching in it then work as people expect. */
export const drawnWhole = 60;

const overscan = 4;
const step = 4;
const usualRow = 44;
const usualFrame = 800;

export function useRowWindow(frame: RefObject<HTMLElement | null>, count: number) {
  const printing = usePrinting();
  const windowed = count > drawnWhole && !printing;
  const [shown, setShown] = useState<RowWindow>(() => windowAt(0, usualFrame, usualRow));
  const height = useRef(usualRow);

  function follow() {
    const element = frame.current;
    if (element === null) return;
    const next = windowAt(element.scrollTop, element.clientHeight || usualFrame, height.current);
    setShown((last) =>
      last.from === next.from && last.to === next.to && last.rowHeight === next.rowHeight ? last : next,
    );
  }

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null || !windowed) return undefined;
    const measure = () => {
      const drawn = element.querySelector('tr[data-row]')?.getBoundingClientRect().height ?? 0;
      if (drawn > 0) height.current = drawn;
      follow();
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const row = element.querySelector('tr[data-row]');
    if (row !== null) observer.observe(row);
    return () => observer.disconnect();
  }, [windowed, frame]);

  return { windowed, shown, follow };
}

/** Paper has no scrolling: every row must be there before the browser takes the picture. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);

  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);

  return printing;
}

function windowAt(scrollTop: number, frameHeight: number, rowHeight: number): RowWindow {
  const first = Math.floor(scrollTop / rowHeight / step) * step;
  const visible = Math.ceil(frameHeight / rowHeight / step) * step + step;
  return { from: Math.max(0, first - overscan), to: first + visible + overscan, rowHeight };
}

/** The lines to draw; the active row stays in the document wherever one scrolls, else it would lose the focus. */
export function bodyLines(count: number, { from, to }: RowWindow, active: number): readonly BodyLine[] {
  const last = Math.min(to, count - 1);
  const drawn: number[] = [];
  if (active < from) drawn.push(active);
  for (let index = from; index <= last; index += 1) drawn.push(index);
  if (active > last) drawn.push(active);

  const lines: BodyLine[] = [];
  let expected = 0;
  for (const index of [...drawn, count]) {
    if (index > expected) lines.push({ kind: 'gap', after: expected, rows: index - expected });
    if (index < count) lines.push({ kind: 'row', index });
    expected = index + 1;
  }
  return lines;
}
