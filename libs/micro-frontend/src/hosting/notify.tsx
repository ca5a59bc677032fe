import { Icon, notifications, type IconName } from '@pbnet/ui';
import type { Notice } from '../host.ts';

const looks = {
  done: { color: 'teal', icon: 'check', autoClose: 6_000 },
  warning: { color: 'yellow', icon: 'warning', autoClose: 12_000 },
  failed: { color: 'red', icon: 'alert-circle', autoClose: false },
} as const satisfies Record<Notice['tone'], { color: string; icon: IconName; autoClose: number | false }>;

/** A failure stays until it is closed: a person may look away for longer than a few seconds. */
export function notify({ tone, text, title }: Notice): void {
  const { color, icon, autoClose } = looks[tone];
  notifications.show({ message: text, title, color, autoClose, icon: <Icon name={icon} /> });
}
