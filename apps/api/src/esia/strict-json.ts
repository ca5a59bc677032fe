type Open = Set<string> | 'list';

/** Refuses what is no UTF-8: a name in another encoding would be kept as a row of question marks. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads JSON in which no object has a name twice: of two values one reader would believe the first and another one the
 * last.
 * @returns undefined for what is no such JSON
 */
export function strictJson(bytes: Uint8Array): unknown {
  let text: string;
  let value: unknown;
  try {
    text = utf8.decode(bytes);
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return hasDoubles(text) ? undefined : value;
}

/** @param text known to be JSON */
function hasDoubles(text: string): boolean {
  const open: Open[] = [];
  // A string followed by a colon is a name; what stands in strings opens and closes nothing.
  for (const [token, name] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    const inside = open.at(-1);
    if (name !== undefined && inside instanceof Set) {
      const read = String(JSON.parse(name));
      if (inside.has(read)) return true;
      inside.add(read);
    } else if (token === '{') open.push(new Set());
    else if (token === '[') open.push('list');
    else if (token === '}' || token === ']') open.pop();
  }
  return false;
}
