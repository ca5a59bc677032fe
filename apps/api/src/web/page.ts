import type { Me } from '@pbnet/domain/identity';
import { ownerOf, retries, type Boot, type ShellManifest } from '@pbnet/domain/platform';
import type { PageRegistry } from '../platform/micro-frontends.ts';

export interface PageParts {
  /** index.html of the shell's build, with %CSP_NONCE% and <!--boot-->. */
  readonly template: string;
  readonly nonce: string;
  readonly path: string;
  readonly user: Me | null;
  readonly registry: PageRegistry;
  readonly preload: ShellManifest['preload'];
}

/** JSON inside <script>: nothing in it may close the element or open a comment. */
function inline(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** The shell asks again under `?retry=n`, so that no cache replays a failure; the sum holds there as well. */
function withRetries(registry: PageRegistry): Readonly<Record<string, string>> {
  const again = registry.entries.flatMap(({ entry }) => {
    const sum = registry.integrity[entry];
    return sum === undefined ? [] : retries.map((retry) => [`${entry}?retry=${retry}`, sum] as const);
  });
  return { ...registry.integrity, ...Object.fromEntries(again) };
}

/** Scripts that the page will need besides those its template names. */
function early({ user, path, registry, preload }: PageParts): readonly string[] {
  if (!user) return preload.door;
  const owner = ownerOf(registry.entries, path);
  return owner ? [...preload.section, ...owner.preload] : [];
}

// Scripts only: a failed preload of a style sheet would be replayed to the later link and break a retry.
function preloadLink(href: string, sum: string | undefined): string {
  // Without the sum that the import map demands the browser would throw the preloaded script away.
  const integrity = sum === undefined ? '' : ` integrity="${sum}"`;
  return `<link rel="modulepreload" crossorigin href="${encodeURI(href)}"${integrity}>`;
}

/** The page of this response: nonce, sums of scripts, registry and session inline, early loading of what it needs. */
export function page(parts: PageParts): string {
  const { template, nonce, user, registry } = parts;
  const entries = user ? registry.entries : [];
  const boot: Boot = { user, registry: entries };
  const head = [
    user
      ? `<script type="importmap" nonce="${nonce}">${inline({ integrity: withRetries(registry) })}</script>`
      : '',
    `<script type="application/json" id="boot">${inline(boot)}</script>`,
    ...early(parts).map((href) => preloadLink(href, registry.integrity[href])),
  ];
  // The import map has to stand before the first module script and preload of the template.
  return template
    .replace('<!--boot-->', '')
    .replace('<head>', () => `<head>${head.join('')}`)
    .replaceAll('%CSP_NONCE%', nonce);
}
