import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { OpenCenter } from '@pbnet/validation/network';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { writeAddresses } from './center-addresses.ts';
import { refuseMissingOrganization, regionOfOpen } from './center-moves.ts';
import { centerHistory } from './histories.ts';
import { accessCenters } from './network.tables.ts';

export interface NewCenter extends OpenCenter {
  /** Degrees; both or none. */
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  /** Addresses and blocks that its computers are seen from, from the day of opening on. */
  readonly addresses?: readonly string[];
}

/** What an opening that has gone all its way becomes. */
export interface CenterOpenings {
  /**
   * Enters the centre into the registry in the caller's transaction, with its addresses.
   * @returns the centre's id
   * @throws DomainError conflict code-taken; rule-broken organization-missing, regional-center-closed, address-taken
   */
  open(tx: Transaction, actor: Actor, center: NewCenter): Promise<number>;
}

export const centerOpenings: CenterOpenings = {
  async open(tx, actor, { code, openedOn, latitude = null, longitude = null, addresses = [], ...given }) {
    await refuseMissingOrganization(tx, given.organizationId);
    const { regionalCenterId } = given;
    const regionId = await regionOfOpen(tx, regionalCenterId, openedOn);
    const [made] = await tx
      .insert(accessCenters)
      .values({ code, regionId, regionalCenterId, openedOn, latitude, longitude })
      .onConflictDoNothing({ target: accessCenters.code })
      .returning({ id: accessCenters.id });
    if (!made) throw new DomainError('conflict', 'code-taken', { code });
    const facts = { ...given, regionId };
    await centerHistory.replace(tx, made.id, [{ validFrom: openedOn, validTo: null, facts }]);
    const place = { kind: 'center', regionId, regionalCenterId, centerId: made.id } as const;
    await writeAddresses(tx, { place, ranges: addresses, from: openedOn, note: '' });
    const after = { code, openedOn, ...facts, ...(addresses.length > 0 ? { addresses } : {}) };
    await audit(tx, actor, { action: 'center.open', entity: 'center', entityId: made.id, place, after });
    return made.id;
  },
};
