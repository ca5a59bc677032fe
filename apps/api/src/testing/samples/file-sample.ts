import type { Permission } from '@pbnet/domain/access';

/** A file's route for the test of who may download what. */
export interface FileSample {
  readonly permission: Permission;
  /** An address of a file in regional center 1 or centre 11; a role that holds the permission gets past the guard. */
  readonly own: string;
  /** The same in regional center 2. */
  readonly foreign?: string;
}
