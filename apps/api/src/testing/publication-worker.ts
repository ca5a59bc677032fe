import { connect } from '../database.ts';
import { readEnv } from '../env.ts';
import { services } from '../services.ts';

// Moves one publication in a process of its own, which a test kills in the midst of the upload.
const env = readEnv();
const database = connect({ url: env.DATABASE_URL, connections: 2 });
const { publicationWork } = services({ database, env });
await publicationWork.run({ id: process.argv[2] }, new AbortController().signal);
await database.close();
