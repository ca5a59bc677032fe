/** The most people that one meeting invites. */
export const mostInvitees = 2000;

/** What a line of a pasted list says, as it was understood. */
export interface Invitee {
  /** Number of the line as the person sees it, from 1. */
  readonly line: number;
  readonly name: string;
  /** Lower case. */
  readonly email: string;
  readonly office: string;
}

export type InviteeProblem = 'name-missing' | 'email-missing' | 'email-broken' | 'twice-in-list' | 'too-long';

export interface BrokenLine {
  readonly line: number;
  readonly text: string;
  readonly problem: InviteeProblem;
  /** Of 'twice-in-list': the line that the address stands in first. */
  readonly first?: number;
}

export interface ReadInvitees {
  readonly people: readonly Invitee[];
  readonly broken: readonly BrokenLine[];
}

/** One at sign, a host with a dot, only what mail servers take. */
const address =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

export function isEmail(text: string): boolean {
  return text.length <= 254 && address.test(text) && !text.includes('..');
}

/** What copying leaves around an address: angle brackets, quotes, spaces that are none, «mailto:». */
export function tidyEmail(text: string): string {
  return text
    .replace(/[\u00a0\u200b\u200e\u200f\ufeff\s]/g, '')
    .replace(/^mailto:/i, '')
    .replace(/^[<"'«(]+|[>"'»);,.]+$/g, '')
    .toLowerCase();
}

const headings = /^(?:фио|ф\.и\.о\.|имя|участник|name|e-?mail|почта|эл\. почта)$/i;

function cellsOf(text: string): readonly string[] {
  const separator = text.includes('\t') ? '\t' : ';';
  return text.split(separator).map((cell) =>
    cell
      .replace(/[\u00a0\s]+/g, ' ')
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}

/**
 * Reads people pasted from a table: name, address, organisation and post in the columns after, separated by
 * tabs or semicolons. A heading line and empty lines are passed over. Every other line is either a person or broken.
 */
export function readInvitees(pasted: string): ReadInvitees {
  const people: Invitee[] = [];
  const broken: BrokenLine[] = [];
  const lines = new Map<string, number>();
  for (const [index, text] of pasted.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const cells = cellsOf(text);
    if (cells.every((cell) => cell === '')) continue;
    if (cells.some((cell) => headings.test(cell)) && !text.includes('@')) continue;
    const problemAs = (problem: InviteeProblem, first?: number) =>
      broken.push({ line, text: text.slice(0, 200), problem, ...(first === undefined ? {} : { first }) });
    const withSign = cells.findIndex((cell) => cell.includes('@'));
    const email = withSign === -1 ? '' : tidyEmail(cells[withSign] ?? '');
    const others = cells.filter((cell, at) => at !== withSign && cell !== '');
    const [name = '', ...rest] = others;
    const office = rest.join(', ');
    const first = lines.get(email);
    if (withSign === -1) problemAs('email-missing');
    else if (!isEmail(email)) problemAs('email-broken');
    else if (name === '') problemAs('name-missing');
    else if (name.length > 200 || office.length > 300) problemAs('too-long');
    else if (first !== undefined) problemAs('twice-in-list', first);
    else {
      lines.set(email, line);
      people.push({ line, name, email, office });
    }
  }
  return { people, broken };
}

/** The list without the lines that cannot be taken; the rest stays as it was typed. */
export function withoutLines(pasted: string, numbers: readonly number[]): string {
  const drop = new Set(numbers);
  return pasted
    .split(/\r\n|\r|\n/)
    .filter((_, index) => !drop.has(index + 1))
    .join('\n');
}
