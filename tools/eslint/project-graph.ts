// The boundary rule of Nx reads the cached project graph and silently lets everything pass without one.
process.env['NX_DAEMON'] = 'false';
const { createProjectGraphAsync } = await import('@nx/devkit');
await createProjectGraphAsync();
