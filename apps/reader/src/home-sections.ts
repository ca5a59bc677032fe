import { lazy, type ComponentType } from 'react';

const Contests = lazy(async () => ({
  default: (await import('./contests/home-section.tsx')).ContestsSection,
}));

const Posters = lazy(async () => ({
  default: (await import('./posters/home-section.tsx')).PostersSection,
}));

const Reading = lazy(async () => ({
  default: (await import('./reader/home-section.tsx')).ReadingSection,
}));

const Videos = lazy(async () => ({
  default: (await import('./videos/home-section.tsx')).VideosSection,
}));

/** What the first page shows below its title, in the order that people read. */
export const homeSections: readonly ComponentType[] = [Reading, Posters, Videos, Contests];
