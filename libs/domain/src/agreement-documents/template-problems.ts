import { fieldKey, plainFields, templateLists, type TemplateList } from './template-fields.ts';

/** Where in a template something stands. Numbers begin at 1; the table and its row only inside a table. */
export interface TemplatePlace {
  readonly part: 'body' | 'header' | 'footer';
  readonly paragraph: number;
  readonly table: number | null;
  readonly row: number | null;
  /** The words around it. */
  readonly near: string;
}

export interface TemplateTag {
  readonly kind: 'field' | 'open' | 'close';
  /** As it is written in the template. */
  readonly name: string;
  readonly place: TemplatePlace;
}

export const templateProblemKinds = [
  'unknown-field',
  'unknown-list',
  'field-out-of-list',
  'list-as-field',
  'field-as-list',
  'empty-field',
  'brace-not-closed',
  'brace-not-opened',
  'list-not-closed',
  'list-not-opened',
  'lists-crossed',
  'list-torn',
  'not-fillable',
] as const;

export type TemplateProblemKind = (typeof templateProblemKinds)[number];

export interface TemplateProblem {
  readonly kind: TemplateProblemKind;
  /** As it is written, with its braces. */
  readonly field: string;
  readonly place: TemplatePlace | null;
  /** What was probably meant, with braces; or the list that the field belongs to. */
  readonly hint: string | null;
}

const fieldKeys = new Map<string, string>(plainFields.map(({ name }) => [fieldKey(name), name]));
const listKeys = new Map<string, TemplateList>(templateLists.map((list) => [fieldKey(list.name), list]));

const holds = (list: TemplateList, key: string) => list.fields.some(({ name }) => fieldKey(name) === key);

/** How many letters have to be changed, added or removed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const change = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The known name nearest to the written one; null when none is near. */
function nearest(key: string, names: readonly string[]): string | null {
  const [best] = names
    .map((name) => ({ name, far: distance(key, fieldKey(name)) }))
    .toSorted((one, other) => one.far - other.far);
  return best && best.far <= Math.max(1, Math.floor(key.length / 3)) ? best.name : null;
}

const written = ({ kind, name }: TemplateTag) =>
  `{${kind === 'open' ? '#' : kind === 'close' ? '/' : ''}${name}}`;

function wrongField(
  tag: TemplateTag,
  around: readonly TemplateTag[],
): Omit<TemplateProblem, 'field' | 'place'> | null {
  const key = fieldKey(tag.name);
  const lists = around.flatMap(({ name }) => listKeys.get(fieldKey(name)) ?? []);
  if (fieldKeys.has(key) || lists.some((list) => holds(list, key))) return null;
  if (key === '') return { kind: 'empty-field', hint: null };
  if (listKeys.has(key)) return { kind: 'list-as-field', hint: `{#${tag.name}}…{/${tag.name}}` };
  const home = templateLists.find((list) => holds(list, key));
  if (home) return { kind: 'field-out-of-list', hint: `{#${home.name}}…{/${home.name}}` };
  const meant = nearest(key, [
    ...plainFields.map(({ name }) => name),
    ...(lists.length > 0 ? lists : templateLists).flatMap(({ fields }) => fields.map(({ name }) => name)),
  ]);
  return { kind: 'unknown-field', hint: meant === null ? null : `{${meant}}` };
}

function wrongList({ name }: TemplateTag): Omit<TemplateProblem, 'field' | 'place'> | null {
  const key = fieldKey(name);
  if (listKeys.has(key)) return null;
  if (fieldKeys.has(key)) return { kind: 'field-as-list', hint: `{${name}}` };
  const meant = nearest(
    key,
    templateLists.map((list) => list.name),
  );
  return { kind: 'unknown-list', hint: meant === null ? null : `{#${meant}}` };
}

/** A list that begins in a table has to end in it, or the rows between cannot be repeated. */
const torn = (open: TemplatePlace, close: TemplatePlace) => open.table !== close.table;

/** What is wrong with the fields of one part of a document (its body, one header), in their order. */
export function templateProblems(tags: readonly TemplateTag[]): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const open: TemplateTag[] = [];
  const tell = (tag: TemplateTag, wrong: Omit<TemplateProblem, 'field' | 'place'> | null) => {
    if (wrong) problems.push({ ...wrong, field: written(tag), place: tag.place });
  };
  for (const tag of tags) {
    if (tag.kind === 'field') tell(tag, wrongField(tag, open));
    if (tag.kind === 'open') {
      tell(tag, wrongList(tag));
      open.push(tag);
    }
    if (tag.kind !== 'close') continue;
    const from = open.findLastIndex(({ name }) => fieldKey(name) === fieldKey(tag.name));
    if (from < 0) tell(tag, { kind: 'list-not-opened', hint: `{#${tag.name}}` });
    else {
      for (const crossed of open.splice(from + 1))
        tell(crossed, { kind: 'lists-crossed', hint: written(tag) });
      const begun = open.pop();
      if (begun && torn(begun.place, tag.place)) tell(begun, { kind: 'list-torn', hint: written(tag) });
    }
  }
  for (const tag of open) tell(tag, { kind: 'list-not-closed', hint: `{/${tag.name}}` });
  return problems;
}
