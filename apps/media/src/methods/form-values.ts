import {
  resourceAccesses,
  resourceKinds,
  type MethodContent,
  type ResourceAccess,
  type ResourceKind,
} from '@pbnet/domain/methods';
import { methodContent } from '@pbnet/validation/methods';
import type { UnreadableNumber } from '@pbnet/ui';
import type { Content } from './method-shapes.ts';

/** A card as the form holds it: steps as lines, themes as one line. */
export interface FormValues {
  readonly title: string;
  readonly purpose: string;
  readonly audience: string;
  readonly needs: string;
  readonly steps: string;
  readonly results: string;
  readonly themes: string;
  readonly indicators: string[];
  readonly hasResource: boolean;
  readonly resourceTitle: string;
  readonly resourceKind: string;
  readonly resourceAuthors: string;
  readonly resourceYear: number | null | UnreadableNumber;
  readonly resourceAddress: string;
  readonly resourceRights: string;
  readonly resourceFormat: string;
  readonly resourceSize: string;
  readonly resourceAccess: string;
}

export const emptyValues: FormValues = {
  ...{ title: '', purpose: '', audience: '', needs: '', steps: '', results: '', themes: '', indicators: [] },
  ...{ hasResource: false, resourceTitle: '', resourceKind: 'collection', resourceAuthors: '' },
  ...{ resourceYear: null, resourceAddress: '', resourceRights: '', resourceFormat: '', resourceSize: '' },
  resourceAccess: 'open',
};

export function valuesOf(content: MethodContent): FormValues {
  const { title, purpose, audience, needs, steps, results, themes, indicators, resource } = content;
  return {
    ...emptyValues,
    ...{ title, purpose, audience, needs, results },
    ...{ steps: steps.join('\n'), themes: themes.join(', '), indicators: [...indicators] },
    ...(resource && {
      hasResource: true,
      resourceTitle: resource.title,
      resourceKind: resource.kind,
      resourceAuthors: resource.authors,
      resourceYear: resource.year,
      resourceAddress: resource.address,
      resourceRights: resource.rights,
      resourceFormat: resource.format,
      resourceSize: resource.size,
      resourceAccess: resource.access,
    }),
  };
}

function parts(text: string, mark: string): string[] {
  const found = text.split(mark).map((part) => part.trim());
  return [...new Set(found.filter((part) => part !== ''))];
}

const kindOf = (text: string): ResourceKind => resourceKinds.find((known) => known === text) ?? 'other';
const accessOf = (text: string): ResourceAccess => resourceAccesses.find((known) => known === text) ?? 'open';

export function contentOf(values: FormValues): Content {
  const { title, purpose, audience, needs, results, steps, themes, indicators } = values;
  return {
    ...{ title: title.trim(), purpose: purpose.trim(), audience: audience.trim(), needs: needs.trim() },
    ...{ results: results.trim(), steps: parts(steps, '\n'), themes: parts(themes, ','), indicators },
    resource: values.hasResource
      ? {
          title: values.resourceTitle.trim(),
          kind: kindOf(values.resourceKind),
          authors: values.resourceAuthors.trim(),
          year: typeof values.resourceYear === 'number' ? values.resourceYear : null,
          address: values.resourceAddress.trim(),
          rights: values.resourceRights.trim(),
          format: values.resourceFormat.trim(),
          size: values.resourceSize.trim(),
          access: accessOf(values.resourceAccess),
        }
      : null,
  };
}

export const checkedFields = [
  'title',
  'purpose',
  'audience',
  'needs',
  'steps',
  'results',
  'themes',
  'resourceTitle',
  'resourceYear',
  'resourceAddress',
] as const satisfies readonly (keyof FormValues)[];

export type CheckedField = (typeof checkedFields)[number];

/** Which fields are wrong before anything is sent. */
export function faultsOf(values: FormValues): readonly CheckedField[] {
  const checked = methodContent.safeParse(contentOf(values));
  const wrong = (checked.error?.issues ?? []).map(({ path: [field, inner] }) =>
    field === 'resource' ? `resource${String(inner).replace(/^./, (letter) => letter.toUpperCase())}` : field,
  );
  if (values.hasResource && typeof values.resourceYear === 'object' && values.resourceYear !== null)
    wrong.push('resourceYear');
  return checkedFields.filter((field) => wrong.includes(field));
}
