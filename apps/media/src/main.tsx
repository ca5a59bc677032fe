// Runs this micro-frontend without the shell. Imported late: shared libraries are ready only then.
const [{ runAlone }, { default: microFrontend }] = await Promise.all([
  import('@pbnet/micro-frontend/standalone'),
  import('./micro-frontend.tsx'),
  import('@pbnet/ui/styles.css'),
]);
await runAlone(microFrontend);

export {};
