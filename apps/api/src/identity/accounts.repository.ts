import type { Language } from '@pbnet/domain';
import type { AccountState, Binding } from '@pbnet/domain/identity';
import type { ListAccounts } from '@pbnet/validation/identity';
import { and, eq, ilike, inArray, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { bindingsOfAll } from './bindings.ts';
import { accountBindings, accounts } from './identity.tables.ts';

export interface AccountRow {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly language: Language;
  readonly state: AccountState;
  readonly secondFactor: boolean;
  readonly invitedAt: Date;
  readonly lastSignInAt: Date | null;
  readonly version: number;
  readonly bindings: readonly Binding[];
}

export interface AccountPage {
  readonly rows: readonly AccountRow[];
  readonly total: number;
  readonly pageSize: number;
}

const pageSize = 50;

const columns = {
  id: accounts.id,
  email: accounts.email,
  displayName: accounts.displayName,
  language: accounts.language,
  state: accounts.state,
  secondFactor: sql<boolean>`${accounts.totpConfirmedAt} is not null`,
  invitedAt: accounts.invitedAt,
  lastSignInAt: accounts.lastSignInAt,
  version: accounts.version,
};

function matching({ search, role, state }: ListAccounts): SQL | undefined {
  const pattern = `%${(search ?? '').replace(/[\\%_]/g, String.raw`\$&`)}%`;
  const holds = sql`exists (select from ${accountBindings} b
    where b.account_id = ${accounts.id} and b.revoked_at is null and b.role = ${role ?? ''})`;
  return and(
    state ? eq(accounts.state, state) : ne(accounts.state, 'erased'),
    search ? or(ilike(accounts.displayName, pattern), ilike(accounts.email, pattern)) : undefined,
    role ? holds : undefined,
  );
}

type Found = Omit<AccountRow, 'bindings'>;

async function withBindings(tx: Transaction, found: readonly Found[]): Promise<readonly AccountRow[]> {
  const bindings = await bindingsOfAll(
    tx,
    found.map(({ id }) => id),
  );
  return found.map((row) => ({ ...row, bindings: bindings.get(row.id) ?? [] }));
}

export async function accountPage(tx: Transaction, filter: ListAccounts): Promise<AccountPage> {
  const where = matching(filter);
  const found = await tx
    .select(columns)
    .from(accounts)
    .where(where)
    .orderBy(accounts.displayName, accounts.id)
    .limit(pageSize)
    .offset((filter.page - 1) * pageSize);
  return { rows: await withBindings(tx, found), total: await tx.$count(accounts, where), pageSize };
}

export async function accountRow(tx: Transaction, id: string): Promise<AccountRow | undefined> {
  const found = await tx.select(columns).from(accounts).where(eq(accounts.id, id)).for('update');
  const [row] = await withBindings(tx, found);
  return row;
}

export async function activeAdministrators(tx: Transaction): Promise<number> {
  const holders = tx
    .select({ id: accountBindings.accountId })
    .from(accountBindings)
    .where(and(eq(accountBindings.role, 'administrator'), isNull(accountBindings.revokedAt)));
  return tx.$count(accounts, and(eq(accounts.state, 'active'), inArray(accounts.id, holders)));
}
