import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import {
  isSettingValue,
  settingKeys,
  settingList,
  type SettingKey,
  type SettingValue,
} from '@pbnet/domain/platform';
import type { ChangeSetting } from '@pbnet/validation/platform';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import { settings as table } from './platform.tables.ts';

export interface SettingRow {
  readonly key: SettingKey;
  readonly value: boolean | number;
  /** 0 while the default holds. */
  readonly version: number;
}

export interface Settings {
  /** What holds now: the stored value, or the default. */
  value<Key extends SettingKey>(key: Key): Promise<SettingValue<Key>>;
  list(actor: Actor): Promise<readonly SettingRow[]>;
  change(actor: Actor, change: ChangeSetting): Promise<void>;
}

type Stored = typeof table.$inferSelect;

function rowOf(key: SettingKey, stored: Stored | undefined): SettingRow {
  const usable = stored !== undefined && isSettingValue(key, stored.value);
  const value = usable ? (stored.value as boolean | number) : settingList[key].byDefault;
  return { key, value, version: stored?.version ?? 0 };
}

async function storedUnder(tx: Transaction, key: SettingKey): Promise<Stored | undefined> {
  const [stored] = await tx.select().from(table).where(eq(table.key, key));
  return stored;
}

export function settings(database: Database): Settings {
  return {
    async value(key) {
      const stored = await database.system((tx) => storedUnder(tx, key));
      return rowOf(key, stored).value as SettingValue<typeof key>;
    },

    list: (actor) =>
      database.as(actor, async (tx) => {
        const stored = await tx.select().from(table);
        return settingKeys.map((key) =>
          rowOf(
            key,
            stored.find((row) => row.key === key),
          ),
        );
      }),

    change: (actor, { key, value, version }) =>
      database.as(actor, async (tx) => {
        const before = rowOf(key, await storedUnder(tx, key));
        const [changed] = await tx
          .insert(table)
          .values({ key, value })
          .onConflictDoUpdate({
            target: table.key,
            set: { value, version: sql`${table.version} + 1`, updatedAt: sql`now()` },
            setWhere: eq(table.version, version),
          })
          .returning({ key: table.key });
        if (!changed || before.version !== version)
          throw new DomainError('conflict', 'stale-edit', { current: before });
        await audit(tx, actor, {
          action: 'setting.change',
          entity: 'setting',
          entityId: key,
          before: before.value,
          after: value,
        });
      }),
  };
}
