import type { ApiOutputs } from '@pbnet/api-client';

export type RightsSheet = ApiOutputs['videoRights']['get'];
export type Right = RightsSheet['rights'][number];
export type Person = RightsSheet['people'][number];

/** The fields that a schema of `@pbnet/validation` has refused. */
export function refusedFields(issues: readonly { readonly path: PropertyKey[] }[]): readonly string[] {
  return issues.map(({ path }) => String(path.at(-1)));
}
