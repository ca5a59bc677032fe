export const networkViews = ['regions', 'regional-centers', 'centers', 'organizations'] as const;

export type NetworkView = (typeof networkViews)[number];

export const networkPath = '/administration/network';

export function cardPath(view: NetworkView, id: number): string {
  return `${networkPath}/${view}/${id}`;
}

export function viewOf(text: string | undefined): NetworkView {
  return networkViews.find((view) => view === text) ?? 'regions';
}
