import type { Actor, Place } from '@pbnet/domain/access';
import type { FileLimits } from '@pbnet/domain/files';
import type { Transaction } from '../database.ts';

/** Who asks for a file: somebody signed in, or the holder of a secret link. */
export interface FileAsker {
  readonly actor: Actor | null;
  /** The secret of the link, where the page was opened by one. */
  readonly key: string | null;
}

/**
 * What files of one purpose are allowed to be, and who may do what with them. A module offers one for each purpose in
 * a file of its own and services.ts hands them over. The questions run in a transaction of the asker's place; for
 * strangers as the owner, so the purpose has to compare the key itself. `asOwner` looks further than the place.
 */
export interface FilePurpose {
  readonly purpose: string;
  mayRead(asker: FileAsker, tx: Transaction, ownerId: string): Promise<boolean>;
  mayWrite(asker: FileAsker, tx: Transaction, ownerId: string): Promise<boolean>;
  /** True where the names that people gave their files are not for the asker: a jury must not read an author's name. */
  hidesNames?(asker: FileAsker, tx: Transaction, ownerId: string): Promise<boolean>;
  limits(tx: Transaction, ownerId: string): Promise<FileLimits>;
  /** Where the owner lies; null for what belongs to headquarters. */
  place(tx: Transaction, ownerId: string): Promise<Place | null>;
}
