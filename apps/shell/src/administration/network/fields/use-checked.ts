import { useState } from 'react';
import { safeParse, type ZodMiniType } from 'zod/mini';

export interface Checked<Input> {
  /** Names of the fields that do not fit, once one has tried to send: 'email' for the issue at facts.email too. */
  readonly wrong: ReadonlySet<string>;
  /** Gives the input to the work when it fits the schema; marks the fields when it does not. */
  send(input: unknown, work: (checked: Input) => void): void;
}

/** Checks what a form would send by the API's own schema. */
export function useChecked<Input>(schema: ZodMiniType<Input>): Checked<Input> {
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  return {
    wrong,
    send(input, work) {
      const { success, data, error } = safeParse(schema, input);
      setWrong(new Set(error?.issues.map(({ path }) => String(path.at(-1)))));
      if (success) work(data);
    },
  };
}
