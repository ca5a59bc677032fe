import type { Permission } from '@pbnet/domain/access';
import type { ZodMiniType } from 'zod/mini';
import type { FactField } from '../fields/fact-fields.ts';
import type { Names } from '../fields/shown-fact.ts';
import { FactsForm, type ShownVersion } from './edit-forms.tsx';
import type { CardCommand } from './record-page.tsx';

interface Command<Input> {
  readonly error: unknown;
  readonly isPending: boolean;
  mutate(input: Input, options: { onSuccess(): void }): void;
}

export interface FactsCommandOptions<Input> {
  readonly mode: 'change' | 'correct';
  readonly label: string;
  readonly permission?: Permission;
  readonly schema: ZodMiniType<Input>;
  readonly command: Command<Input>;
  readonly base: Readonly<Record<string, unknown>>;
  readonly fields: readonly FactField[];
  readonly names: Names;
  readonly versions: readonly ShownVersion[];
}

/** «Изменить с даты» or «Исправить ошибку» of a card. */
export function factsCommand<Input>(options: FactsCommandOptions<Input>): CardCommand {
  const { mode, label, schema, command, base, fields, names, versions } = options;
  return {
    id: mode,
    label,
    ...(options.permission === undefined ? {} : { permission: options.permission }),
    error: command.error,
    form: (close) => (
      <FactsForm
        schema={schema}
        base={base}
        fields={fields}
        names={names}
        versions={versions}
        mode={mode}
        pending={command.isPending}
        onSubmit={(input) => command.mutate(input, { onSuccess: close })}
        onCancel={close}
      />
    ),
  };
}
