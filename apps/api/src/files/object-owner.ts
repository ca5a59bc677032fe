import type { Transaction } from '../database.ts';

/** Which of these keys of the object store a module still needs: what nobody names is removed after a day. */
export type ObjectOwner = (tx: Transaction, keys: readonly string[]) => Promise<readonly string[]>;
