import { emailSchema } from '@pbnet/validation/identity';
import { personKeys } from '../audit/person-keys.ts';
import { connect, migrate } from '../database.ts';
import { readEnv } from '../env.ts';
import { services } from '../services.ts';
import { inviteFirstAdministrator } from './first-administrator.ts';

// node dist/identity/invite-administrator.js <e-mail>
// Prints the address at which the first administrator of a new installation chooses a password.

const typed = emailSchema.safeParse(process.argv[2]);
if (!typed.success) {
  console.error('Usage: invite-administrator <e-mail>');
  process.exit(2);
}

const env = readEnv();
const url = env.DATABASE_DIRECT_URL ?? env.DATABASE_URL;
await migrate(url);
const database = connect({ url, connections: 2 });
const { accountLinks: links } = services({ database, env });
const address = await inviteFirstAdministrator(
  { database, links, personKeys: personKeys(env.SECRET_KEY) },
  typed.data,
);
await database.close();

if (address === null) {
  console.error('There is an account with this address already.');
  process.exitCode = 1;
} else {
  console.log(`Open ${address} within 14 days to choose a password.`);
}
