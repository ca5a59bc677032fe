import type { Words } from '@pbnet/micro-frontend';
import { can, permissions, type Permission, type StaffRole } from '@pbnet/domain/access';
import type { ModuleManifest, Registry } from '@pbnet/domain/platform';
import type { IconName } from '@pbnet/ui';

export interface SectionItem {
  readonly to: string;
  readonly label: Words;
  readonly icon: IconName;
}

export interface Section {
  readonly id: string;
  readonly title: Words;
  readonly items: readonly SectionItem[];
}

export interface Person {
  readonly role: StaffRole;
}

/** Manifests may be newer than this page: a permission it does not know is a permission nobody has. */
export function mayByName(person: Person, permission: string): boolean {
  return (permissions as readonly string[]).includes(permission) && can(person, permission as Permission);
}

/** What the registry offers this person, one section for each micro-frontend. */
export function sectionsOf(registry: Registry, person: Person): readonly Section[] {
  return registry
    .toSorted((left, right) => orderOf(left.module) - orderOf(right.module))
    .map(({ id, module }) => ({
      id,
      title: module.title,
      items: module.navigation
        .filter(({ permission }) => mayByName(person, permission))
        .toSorted((left, right) => left.order - right.order)
        .map(({ to, label, icon }) => ({ to, label, icon: icon as IconName })),
    }))
    .filter(({ items }) => items.length > 0);
}

function orderOf({ order = Number.MAX_SAFE_INTEGER }: ModuleManifest): number {
  return order;
}

/** A page of the shell itself, for those who hold its permission. */
export interface OwnItem extends SectionItem {
  readonly permission: Permission;
}

const administration: readonly OwnItem[] = [
  {
    to: '/administration/people',
    label: { ru: 'Сотрудники и права', en: 'People and rights' },
    icon: 'people',
    permission: 'account.read',
  },
  {
    to: '/administration/network',
    label: { ru: 'Регионы, РЦ и центры', en: 'Regions and centers' },
    icon: 'network',
    permission: 'network.manage',
  },
  {
    to: '/administration/audit',
    label: { ru: 'Журнал изменений', en: 'Log of changes' },
    icon: 'history',
    permission: 'audit.read',
  },
  {
    to: '/administration/jobs',
    label: { ru: 'Задания системы', en: 'System jobs' },
    icon: 'activity',
    permission: 'mail-log.read',
  },
  {
    to: '/administration/micro-frontends',
    label: { ru: 'Разделы и выпуски', en: 'Sections and releases' },
    icon: 'puzzle',
    permission: 'micro-frontend.manage',
  },
  {
    to: '/administration/settings',
    label: { ru: 'Настройки', en: 'Settings' },
    icon: 'settings',
    permission: 'setting.read',
  },
];

/** A section of the shell's own pages. */
export interface OwnSection extends Section {
  readonly items: readonly OwnItem[];
}

/** What of the section this person may open; nothing where no page is left. */
export function ownSection(person: Person, { items, ...section }: OwnSection): readonly Section[] {
  const own = items.filter(({ permission }) => can(person, permission));
  return own.length === 0 ? [] : [{ ...section, items: own }];
}

/** The shell's own section for those who run the system. */
export function administrationSection(person: Person): readonly Section[] {
  const title = { ru: 'Администрирование', en: 'Administration' };
  return ownSection(person, { id: 'administration', title, items: administration });
}

/** The item whose page is open. A section's own page is open only at its very address: deeper ones are other pages. */
export function openedItem(sections: readonly Section[], pathname: string): string | undefined {
  const paths = sections.flatMap(({ items }) => items.map(({ to }) => to));
  const isRoot = (to: string) => paths.some((other) => other.startsWith(`${to}/`));
  return paths.find((to) => pathname === to || (!isRoot(to) && pathname.startsWith(`${to}/`)));
}
