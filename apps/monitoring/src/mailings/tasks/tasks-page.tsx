import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle } from '@pbnet/micro-frontend';
import { EmptyState, Group, Loader, PageHeader, SegmentedControl, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { MailNav } from '../mail-nav.tsx';
import { Task } from './task.tsx';

/** What the mail could not settle by itself. */
export function TasksPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const done = search.get('done') === 'yes';
  const tasks = useQuery(useApi().mail.tasks.queryOptions({ done }));
  const title = t('mailings.tasks.title');

  function body() {
    if (tasks.error && !tasks.data)
      return <Failed error={tasks.error} onRetry={() => void tasks.refetch()} />;
    if (!tasks.data) return <Loader aria-label={t('mailings.tasks.loading')} />;
    if (tasks.data.length === 0)
      return (
        <EmptyState icon="mail-check" title={t(done ? 'mailings.tasks.noneDone' : 'mailings.tasks.none')}>
          {done ? undefined : t('mailings.tasks.noneHelp')}
        </EmptyState>
      );
    return tasks.data.map((task) => <Task key={task.id} task={task} />);
  }

  return (
    <>
      <PageTitle title={title} />
      <PageHeader title={title} lead={t('mailings.tasks.lead')} />
      <MailNav />
      <Stack align="stretch">
        <Group>
          <SegmentedControl
            aria-label={t('mailings.tasks.show')}
            data={[
              { value: 'no', label: t('mailings.tasks.open') },
              { value: 'yes', label: t('mailings.tasks.done') },
            ]}
            value={done ? 'yes' : 'no'}
            onChange={(value) => setSearch(value === 'yes' ? { done: 'yes' } : {}, { replace: true })}
          />
        </Group>
        {body()}
      </Stack>
    </>
  );
}
