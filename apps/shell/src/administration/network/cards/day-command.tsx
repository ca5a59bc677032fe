import type { Permission } from '@pbnet/domain/access';
import type { ZodMiniType } from 'zod/mini';
import { DayForm } from './edit-forms.tsx';
import type { CardCommand } from './record-page.tsx';

interface Command<Input> {
  readonly error: unknown;
  readonly isPending: boolean;
  mutate(input: Input, options: { onSuccess(): void }): void;
}

export interface DayCommandOptions<Input> {
  readonly id: string;
  readonly label: string;
  readonly permission?: Permission;
  readonly help?: string;
  readonly danger?: boolean;
  readonly withReason: boolean;
  readonly schema: ZodMiniType<Input>;
  readonly command: Command<Input>;
  readonly base: Readonly<Record<string, unknown>>;
}

/** A command of a card that asks for a day and mostly a reason. */
export function dayCommand<Input>(options: DayCommandOptions<Input>): CardCommand {
  const { id, label, help, danger = false, withReason, schema, command, base } = options;
  return {
    id,
    label,
    danger,
    ...(options.permission === undefined ? {} : { permission: options.permission }),
    error: command.error,
    form: (close) => (
      <DayForm
        schema={schema}
        base={base}
        label={label}
        {...(help === undefined ? {} : { help })}
        withReason={withReason}
        pending={command.isPending}
        onSubmit={(input) => command.mutate(input, { onSuccess: close })}
        onCancel={close}
      />
    ),
  };
}
