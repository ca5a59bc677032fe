import type { Language } from '../messages.ts';
import type { Place } from '../access/place.ts';
import type { StaffRole } from '../access/role.ts';
import type { SecondFactor } from './second-factor.ts';

/** A role at a place that an account holds. */
export interface Binding {
  readonly id: number;
  readonly role: StaffRole;
  readonly place: Place;
  /** The place as people call it: the regional center's or centre's name; empty for the network. */
  readonly placeName: string;
}

/** The person in front of the screen and the binding that the session acts under. */
export interface Me {
  readonly accountId: string;
  readonly sessionId: string;
  readonly email: string;
  readonly displayName: string;
  readonly language: Language;
  /** Of the account's row: an edit of the profile names it. */
  readonly version: number;
  readonly role: StaffRole;
  readonly place: Place;
  readonly placeName: string;
  readonly bindingId: number;
  readonly bindings: readonly Binding[];
  readonly secondFactor: SecondFactor;
}
