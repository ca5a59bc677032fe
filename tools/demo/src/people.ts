import type { StaffRole } from '@pbnet/domain/access';

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: StaffRole;
  /** Code of the regional center or the centre of the binding; absent for the network. */
  readonly regionalCenter?: string;
  readonly center?: string;
}

/** Accounts are named for their roles: the demo invents no people. */
export const demoAccounts: readonly DemoAccount[] = [
  { email: 'monitoring@pbnet.example', name: 'Специалист ОМиМС', role: 'monitoring-officer' },
  { email: 'monitoring2@pbnet.example', name: 'Второй специалист ОМиМС', role: 'monitoring-officer' },
  { email: 'director@pbnet.example', name: 'Директор ПБ', role: 'director' },
  { email: 'administrator@pbnet.example', name: 'Администратор ПБ', role: 'administrator' },
  { email: 'media@pbnet.example', name: 'Редактор медиа ПБ', role: 'media-editor' },
  { email: 'agreements@pbnet.example', name: 'Специалист по соглашениям ПБ', role: 'agreements-officer' },
  { email: 'readers@pbnet.example', name: 'Специалист по работе с читателями ПБ', role: 'readers-officer' },
  {
    email: 'penza@pbnet.example',
    name: 'Руководитель РЦ, Пензенская область',
    role: 'regional-head',
    regionalCenter: 'РЦ-PNZ-1',
  },
  {
    email: 'kamchatka@pbnet.example',
    name: 'Руководитель РЦ, Камчатский край',
    role: 'regional-head',
    regionalCenter: 'РЦ-KAM-1',
  },
  {
    email: 'penza-001@pbnet.example',
    name: 'Сотрудник ЦУД PNZ-001',
    role: 'center-manager',
    center: 'PNZ-001',
  },
  {
    email: 'penza-002@pbnet.example',
    name: 'Сотрудник ЦУД PNZ-002',
    role: 'center-manager',
    center: 'PNZ-002',
  },
  {
    email: 'kamchatka-001@pbnet.example',
    name: 'Сотрудник ЦУД KAM-001',
    role: 'center-manager',
    center: 'KAM-001',
  },
];

export const demoPassword = 'Читальный-зал-2026';
