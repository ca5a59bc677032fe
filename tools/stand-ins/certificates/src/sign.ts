import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gostHere, rootAuthority, signFile, type Identity, type KeyKind } from './authority.ts';

const help = `Signs a file with test certificates made on the spot, for trying the check of signatures by hand:

  npm run sign -w @pbnet/stand-in-certificates -- <file> [--kind rsa|gost-256|gost-512] [--form der|pem|base64]
      [--as <identity.json>] [--name "Иванов Иван"] [--organization "Библиотека"] [--inn 5836010018] [--ogrn 1025801356000] [--out <folder>]

Beside the file (or in --out) it puts <file>.sig, the root to trust as root-<kind>.pem, and revoked-<kind>.pem: a list
by which the signer's certificate is revoked from now on. Every run makes a new root.
With --as it signs by a key that is there already: .pbnet/demo-certificates/party-2.json of the demo signs for the other
side of the agreement of Kaliningrad, whose turn it is.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string', default: 'rsa' },
    form: { type: 'string', default: 'der' },
    name: { type: 'string', default: 'Директор Испытательный' },
    organization: { type: 'string', default: 'Областная библиотека (испытание)' },
    inn: { type: 'string' },
    ogrn: { type: 'string' },
    out: { type: 'string' },
    as: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

/** Where the person stands: npm runs a script in the folder of its package. */
const here = (file: string) => path.resolve(process.env['INIT_CWD'] ?? '.', file);
const [named] = positionals;
const file = named === undefined ? undefined : here(named);
const kinds: readonly string[] = ['rsa', 'gost-256', 'gost-512'] satisfies readonly KeyKind[];
const isKind = (text: string): text is KeyKind => kinds.includes(text);
const forms = ['der', 'pem', 'base64'] as const;
const form = forms.find((each) => each === values.form);

/** A value of a name, where a slash would begin the next part. */
const part = (key: string, value: string | undefined) =>
  value === undefined ? '' : `/${key}=${value.replaceAll('/', String.raw`\/`)}`;

/** By a key that is there: only the signature is made. */
async function signAs(document: string, identity: string): Promise<void> {
  const signer = JSON.parse(await readFile(identity, 'utf8')) as Identity;
  const made = path.join(here(values.out ?? path.dirname(document)), `${path.basename(document)}.sig`);
  await writeFile(made, await signFile(signer, await readFile(document), form ? { form } : {}));
  console.log(made);
}

async function main(document: string, kind: KeyKind): Promise<void> {
  const folder = here(values.out ?? path.dirname(document));
  const secret = path.join(folder, `.test-authority-${Date.now()}`);
  await mkdir(secret, { recursive: true, mode: 0o700 });
  const root = await rootAuthority(secret, { name: kind, kind, subject: '/C=RU/CN=Испытательный корень' });
  const between = await root.subordinate({ name: 'between', subject: '/C=RU/CN=Испытательный центр' });
  const subject = [
    '/C=RU',
    part('O', values.organization),
    part('title', 'Директор'),
    part('CN', values.name),
    part('INNLE', values.inn),
    part('OGRN', values.ogrn),
  ].join('');
  const signer = await between.issue({ name: 'signer', subject });
  const signature = await signFile(signer, await readFile(document), form ? { form } : {});
  const made = path.join(folder, `${path.basename(document)}.sig`);
  await writeFile(made, signature);
  await writeFile(path.join(folder, `root-${kind}.pem`), root.pem + between.pem);
  await between.revoke(signer, new Date());
  await writeFile(path.join(folder, `revoked-${kind}.pem`), await between.revocationList());
  console.log(
    `${made}\n${path.join(folder, `root-${kind}.pem`)}\n${path.join(folder, `revoked-${kind}.pem`)}`,
  );
}

if (values.help || file === undefined || !isKind(values.kind) || !form) console.log(help);
else if (values.kind !== 'rsa' && !gostHere) console.log('ГОСТ: пакет libengine-gost-openssl не установлен.');
else if (values.as !== undefined) await signAs(file, here(values.as));
else await main(file, values.kind);
