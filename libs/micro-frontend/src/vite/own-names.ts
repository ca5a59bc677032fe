import type { Plugin } from 'vite';
import { sharedNames } from '../shared/names.ts';

const libraries = Object.keys(sharedNames);

interface Named {
  readonly name?: string;
  readonly value?: string;
}

interface Specifier {
  /** Of an import. */
  readonly imported?: Named;
  /** Of a re-export: the name in the module it comes from. */
  readonly local?: Named;
}

interface Statement {
  readonly type: string;
  readonly source?: { readonly value: unknown } | null;
  readonly specifiers?: readonly Specifier[];
}

function allowedNames(source: unknown): readonly string[] | undefined {
  return typeof source === 'string' && source in sharedNames
    ? sharedNames[source as keyof typeof sharedNames]
    : undefined;
}

/** Names of an import or a re-export that the shell does not lend; '*' for a whole namespace. */
function foreignNames({ type, source, specifiers = [] }: Statement): string[] {
  const allowed = allowedNames(source?.value);
  if (!allowed) return [];
  if (type === 'ExportAllDeclaration') return ['*'];
  const nameOf = ({ imported, local }: Specifier) => (type === 'ImportDeclaration' ? imported : local);
  return specifiers
    .map((specifier) => nameOf(specifier)?.name ?? nameOf(specifier)?.value ?? '*')
    .filter((name) => !allowed.includes(name));
}

/** Refuses imports that would be `undefined` in the shell, where they are written: at build and in the dev server. */
export function ownNames(): Plugin {
  // A build holds only what the shell will run; a development server also serves what runs the whole alone.
  let checked = '';
  return {
    name: 'pbnet:own-names',
    configResolved({ command, root }) {
      checked = command === 'build' ? '' : root;
    },
    transform(code, id) {
      if (!id.startsWith(checked)) return;
      // The federation plugin's own modules stand for the whole library on purpose.
      if (id.includes('virtual:mf') || !/\.[cm]?[jt]sx?$/.test(id)) return;
      if (!libraries.some((library) => code.includes(library))) return;
      for (const statement of this.parse(code).body as readonly Statement[]) {
        const [name] = foreignNames(statement);
        if (name === undefined) continue;
        this.error(
          `${id} imports '${name}' from '${String(statement.source?.value)}', which the shell does not lend. ` +
            `Add the name to libs/micro-frontend/src/shared or do without it.`,
        );
      }
    },
  };
}
