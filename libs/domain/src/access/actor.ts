import type { Place } from './place.ts';
import type { StaffRole } from './role.ts';

/** Who acts: one account in one role at one place. A person with several roles chooses one for the session. */
export interface Actor {
  readonly accountId: string;
  readonly sessionId: string;
  readonly role: StaffRole;
  readonly place: Place;
}
