import type { Drawer } from '@pbnet/ui';
import { lazy, Suspense, useState, type ComponentProps } from 'react';

const Late = lazy(async () => ({ default: (await import('./drawer.tsx')).Drawer }));

/** A drawer whose code comes when it is first opened; afterwards it stays, so that it can close in order. */
export function LateDrawer(props: ComponentProps<typeof Drawer>) {
  const [used, setUsed] = useState(false);
  if (props.opened && !used) setUsed(true);
  return used && <Suspense>{<Late {...props} />}</Suspense>;
}
