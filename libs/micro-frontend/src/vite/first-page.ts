import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

function chunksOf(built: Awaited<ReturnType<typeof build>>): readonly Chunk[] {
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((result) => ('output' in result ? result.output : []))
    .filter((output) => output.type === 'chunk');
}

/** The chunks that come with the given ones, by static imports. */
function withImports(from: readonly Chunk[], among: readonly Chunk[]): ReadonlySet<Chunk> {
  const all = new Map(among.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(all.get(name));
  };
  for (const chunk of from) visit(chunk);
  return found;
}

/** Modules that code loads late and a page asks for early: on a section's address, and for who has not signed in. */
const lateModules = {
  section: ['/federation/federation.ts', '/micro-frontend/src/lent.ts'],
  door: ['/sign-in/sign-in-page.tsx'],
} as const;

export type LatePart = keyof typeof lateModules;

/** The chunks that hold a late part, with everything they import. */
export function chunksOfPart(part: LatePart, among: readonly Chunk[]): ReadonlySet<Chunk> {
  const ends: readonly string[] = lateModules[part];
  const isLate = (id: string) => ends.some((end) => id.replaceAll('\\', '/').endsWith(end));
  return withImports(
    among.filter(({ moduleIds }) => moduleIds.some(isLate)),
    among,
  );
}

export function chunksOfFirstPage(among: readonly Chunk[]): ReadonlySet<Chunk> {
  return withImports(
    among.filter(({ isEntry }) => isEntry),
    among,
  );
}

const modulesOf = (chunks: Iterable<Chunk>) => new Set([...chunks].flatMap(({ moduleIds }) => moduleIds));

async function trialBuild(settings: InlineConfig): Promise<readonly Chunk[]> {
  const own = { configFile: false, logLevel: 'silent', build: { ...settings.build, write: false } } as const;
  return chunksOf(await build({ ...settings, ...own }));
}

async function groups(settings: InlineConfig): Promise<Rolldown.CodeSplittingGroup[]> {
  const trial = await trialBuild(settings);
  const first = modulesOf(chunksOfFirstPage(trial));
  const door = modulesOf(chunksOfPart('door', trial));
  const section = modulesOf(chunksOfPart('section', trial));
  return [
    { name: 'first', test: (id) => first.has(id), priority: 3 },
    { name: 'door', test: (id) => door.has(id), priority: 2 },
    { name: 'section', test: (id) => section.has(id), priority: 1 },
  ];
}

/**
 * Splitting by pages leaves the first page in dozens of small scripts, which a slow line pays for one by one. A trial
 * build with the same settings tells which modules the first page runs, and which the late parts need besides; each
 * becomes one script.
 */
export function firstPage(settings: InlineConfig): Plugin {
  return {
    name: 'pbnet:first-page',
    apply: 'build',
    async config() {
      const codeSplitting = { groups: await groups(settings), includeDependenciesRecursively: false };
      return { build: { rolldownOptions: { output: { codeSplitting } } } };
    },
  };
}
