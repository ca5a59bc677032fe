/** What a key means to the grid. */
export type Command =
  | { readonly kind: 'move'; readonly rows: number; readonly columns: number; readonly extend: boolean }
  | { readonly kind: 'next'; readonly step: 1 | -1 }
  | { readonly kind: 'edit' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'clear' | 'fill-down' | 'undo' | 'redo' | 'select-all' | 'escape' };

export interface Key {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const page = 10;
const edge = Number.MAX_SAFE_INTEGER;

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

// By the place of the key: with the Russian layout on, Ctrl+Z arrives as «я».
const shortcuts: Readonly<Record<string, 'undo' | 'redo' | 'fill-down' | 'select-all'>> = {
  KeyZ: 'undo',
  KeyY: 'redo',
  KeyD: 'fill-down',
  KeyA: 'select-all',
};

const plainKeys: Readonly<Record<string, Command>> = {
  Enter: { kind: 'edit' },
  F2: { kind: 'edit' },
  Delete: { kind: 'clear' },
  Backspace: { kind: 'clear' },
  Escape: { kind: 'escape' },
};

/** Meaning of a key while a cell is only selected; undefined leaves it to the browser. */
export function selectionCommand(key: Key): Command | undefined {
  const control = key.ctrlKey || key.metaKey;
  if (key.key === 'Tab' && !control) return { kind: 'next', step: key.shiftKey ? -1 : 1 };
  const move = movement(key, control);
  if (move !== undefined) return { kind: 'move', rows: move[0], columns: move[1], extend: key.shiftKey };
  if (control) return shortcut(key);
  return plainKeys[key.key] ?? typed(key);
}

/** Where a key takes the person out of the editor, in rows and columns; undefined keeps editing. */
export function leavingEditor(
  key: Key,
  replacing: boolean,
): readonly [rows: number, columns: number] | undefined {
  if (key.key === 'Enter') return key.shiftKey ? [-1, 0] : [1, 0];
  const arrow = arrows[key.key];
  if (arrow === undefined || key.shiftKey || key.ctrlKey || key.metaKey) return undefined;
  return replacing || arrow[0] !== 0 ? arrow : undefined;
}

function movement({ key }: Key, control: boolean): readonly [number, number] | undefined {
  const arrow = arrows[key];
  if (arrow !== undefined) return control ? [arrow[0] * edge, arrow[1] * edge] : arrow;
  if (key === 'Home') return [control ? -edge : 0, -edge];
  if (key === 'End') return [control ? edge : 0, edge];
  if (key === 'PageUp') return [-page, 0];
  return key === 'PageDown' ? [page, 0] : undefined;
}

function shortcut({ code, shiftKey }: Key): Command | undefined {
  if (code === 'KeyZ' && shiftKey) return { kind: 'redo' };
  const kind = shortcuts[code];
  return kind && { kind };
}

function typed({ key, altKey }: Key): Command | undefined {
  return [...key].length === 1 && !altKey ? { kind: 'type', text: key } : undefined;
}
