/** A property of iCalendar: name with parameters, and its value as it stands after the colon. */
export type Property = readonly [name: string, value: string];

/** TEXT of RFC 5545: commas, semicolons, backslashes and line ends are escaped; other control characters go. */
export function calendarText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A quoted parameter value: nothing that ends the quotes or the line may stand in it. */
export function parameterText(text: string): string {
  return `"${text.replace(/["\p{Cc}]/gu, ' ').trim()}"`;
}

/** 20201021T070000Z */
export function calendarInstant(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

const longestLine = 75;

/** Folds at 75 octets, never inside a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longestLine) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** A whole VCALENDAR with one VEVENT, CRLF line ends. */
export function calendarObject(head: readonly Property[], event: readonly Property[]): string {
  const lines: readonly Property[] = [
    ['BEGIN', 'VCALENDAR'],
    ['PRODID', '-//Presidential Library//pbnet//RU'],
    ['VERSION', '2.0'],
    ['CALSCALE', 'GREGORIAN'],
    ...head,
    ['BEGIN', 'VEVENT'],
    ...event,
    ['END', 'VEVENT'],
    ['END', 'VCALENDAR'],
  ];
  return lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');
}
