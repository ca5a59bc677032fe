import type { ComponentType } from 'react';

/** What the first page shows below its title: `lazy(…)` of a feature's section, in the order that people read. */
export const homeSections: readonly ComponentType[] = [];
