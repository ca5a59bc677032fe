import { useApi } from '@pbnet/api-client/react';
import { useCan } from '@pbnet/micro-frontend';
import { Button, Group } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';

/** The three pages of the mail: mailings, tasks, log. */
export function MailNav() {
  const { t } = useTranslation();
  const api = useApi();
  const { pathname } = useLocation();
  const mayTasks = useCan('mail-task.manage');
  const mayLog = useCan('mail-log.read');
  const tasks = useQuery({ ...api.mail.tasks.queryOptions({ done: false }), enabled: mayTasks });
  const open = tasks.data?.length ?? 0;
  const pages = [
    { to: '/monitoring/mailings', label: t('mailings.nav.mailings') },
    ...(mayTasks
      ? [
          {
            to: '/monitoring/mailings/tasks',
            label: open > 0 ? t('mailings.nav.tasksOpen', { count: open }) : t('mailings.nav.tasks'),
          },
        ]
      : []),
    ...(mayLog ? [{ to: '/monitoring/mailings/log', label: t('mailings.nav.log') }] : []),
  ];
  return (
    <nav aria-label={t('mailings.nav.label')}>
      <Group gap="xs" mb="lg">
        {pages.map(({ to, label }) => (
          <Button
            key={to}
            component={Link}
            to={to}
            variant={pathname === to ? 'light' : 'subtle'}
            {...(pathname === to ? { 'aria-current': 'page' as const } : {})}
          >
            {label}
          </Button>
        ))}
      </Group>
    </nav>
  );
}
