import { connect } from '../database.ts';
import { readEnv } from '../env.ts';
import { services } from '../services.ts';

// Makes the drafts of a renewal in a process of its own, which a test kills in the midst of it.
const env = readEnv();
const database = connect({ url: env.DATABASE_URL, connections: 2 });
const { renewalDrafts } = services({ database, env });
await renewalDrafts.run({ campaignId: process.argv[2] }, new AbortController().signal);
await database.close();
