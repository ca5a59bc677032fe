import { Skeleton } from '@pbnet/ui';
import { lazy, Suspense } from 'react';
import type { Degrees } from './projection.ts';

const PickSurface = lazy(async () => ({ default: (await import('./pick-surface.tsx')).PickSurface }));

export interface PointPickerProps {
  readonly label: string;
  readonly value: Degrees | null;
  /** Code of the unit to look at from near; the whole country without it. */
  readonly focus?: string | undefined;
  onPick(point: Degrees): void;
}

/**
 * A map to press on: the press gives degrees, rounded to hundredths. For the pointer only; fields of the degrees stand
 * beside it for the keyboard.
 */
export function PointPicker(props: PointPickerProps) {
  return (
    <Suspense fallback={<Skeleton height="18rem" />}>
      <PickSurface {...props} />
    </Suspense>
  );
}
