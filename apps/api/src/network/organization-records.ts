import { DomainError, type Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { changedKeys, versionOn, type OrganizationFacts, type OrganizationKind } from '@pbnet/domain/network';
import { eq } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { organizationHistory } from './histories.ts';
import { organizations as table } from './network.tables.ts';
import { take, writeEdit, type RecordVersion, type RegistryRecord } from './registry-records.ts';
import type { Today } from './today.ts';

/** Numbers and addresses that an institution is found and written to by; their changes keep no versions. */
export interface OrganizationRequisites {
  readonly taxNumber: string | null;
  readonly taxReasonCode: string | null;
  readonly registrationNumber: string | null;
  readonly phone: string;
  readonly email: string | null;
  readonly website: string | null;
  readonly bankDetails: string;
}

export interface OrganizationContent {
  readonly kind: OrganizationKind;
  readonly facts: OrganizationFacts;
  readonly requisites: OrganizationRequisites;
}

export interface NewOrganization extends OrganizationContent {
  readonly regionId: number;
}

export interface SavedOrganization extends OrganizationContent, RecordVersion {
  /** The day from which changed facts hold. */
  readonly from: Day;
}

/** Writes institutions in another module's transaction: who may and what fits is the other module's business. */
export interface OrganizationRecords {
  /** Returns the id. */
  add(tx: Transaction, actor: Actor, input: NewOrganization): Promise<number>;
  /** Throws conflict when the edit began from an older version. */
  save(tx: Transaction, actor: Actor, input: SavedOrganization): Promise<void>;
}

export function organizationRecords(today: Today): OrganizationRecords {
  const record: RegistryRecord<OrganizationFacts> = {
    ...{ entity: 'organization', table, history: organizationHistory },
    today,
  };

  return {
    async add(tx, actor, { kind, regionId, facts, requisites }) {
      const [made] = await tx
        .insert(table)
        .values({ kind, regionId, ...requisites })
        .returning({ id: table.id });
      if (!made) throw new DomainError('not-found', 'not-found');
      await organizationHistory.replace(tx, made.id, [{ validFrom: today(), validTo: null, facts }]);
      await audit(tx, actor, {
        ...{ action: 'organization.add', entity: 'organization', entityId: made.id },
        place: { kind: 'region', regionId },
        after: { kind, regionId, ...facts, ...known(requisites) },
      });
      return made.id;
    },

    async save(tx, actor, { id, version, from, kind, facts, requisites }) {
      const versions = await take(tx, record, { id, version });
      const [row] = await tx.select().from(table).where(eq(table.id, id));
      if (!row) throw new DomainError('not-found', 'not-found');
      const place = { kind: 'region', regionId: row.regionId } as const;
      const held = versionOn(versions, from)?.facts;
      const changed = changedKeys(facts).filter((key) => held?.[key] !== facts[key]);
      if (changed.length > 0)
        await writeEdit(
          tx,
          { actor, taken: { record, versions, place } },
          { id, version, from, facts: Object.fromEntries(changed.map((key) => [key, facts[key]])) },
        );
      const now = { kind, ...requisites };
      const keys = changedKeys(now).filter((key) => row[key] !== now[key]);
      if (keys.length === 0) return;
      await tx.update(table).set(now).where(eq(table.id, id));
      await audit(tx, actor, {
        ...{ action: 'organization.requisites', entity: 'organization', entityId: id, place },
        before: Object.fromEntries(keys.map((key) => [key, row[key]])),
        after: Object.fromEntries(keys.map((key) => [key, now[key]])),
      });
    },
  };
}

function known(requisites: OrganizationRequisites): Partial<OrganizationRequisites> {
  return Object.fromEntries(Object.entries(requisites).filter(([, value]) => value !== null && value !== ''));
}
