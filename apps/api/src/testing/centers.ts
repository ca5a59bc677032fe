import { asDay } from '@pbnet/domain';
import type { TRPCError } from '@trpc/server';
import type { Caller } from './api.ts';

/** Opens centres under regional center 1 since 15 January 2020, each with a name of its own: returns the id. */
export function centerOpener({ network: { centers } }: Caller): () => Promise<number> {
  let number = 0;
  return () => {
    number += 1;
    return centers.open({
      code: `ЦУД-${number}`,
      openedOn: asDay('2020-01-15'),
      name: `Читальный зал ${number}`,
      locality: 'Кузнецк',
      organizationId: 1,
      regionalCenterId: 1,
      timeZone: 'Europe/Moscow',
      email: null,
    });
  };
}

export interface RefusedWith {
  readonly key: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Key and details of the sentence that a call was refused with; the key 'allowed' when it was not. */
export function refusedWith(call: Promise<unknown>): Promise<Partial<RefusedWith>> {
  return call.then(
    () => ({ key: 'allowed' }),
    (error: TRPCError) => error.cause as unknown as RefusedWith,
  );
}
