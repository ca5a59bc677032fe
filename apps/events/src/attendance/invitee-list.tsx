import type { BrokenLine } from '@pbnet/domain/attendance';
import { Alert, Button, DataTable, Icon, Stack, Text, Textarea } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export interface InviteeListProps {
  readonly text: string;
  /** How many lines are people. */
  readonly people: number;
  readonly broken: readonly BrokenLine[];
  onChange(text: string): void;
  /** Removes the broken lines and nothing else. */
  onDrop(): void;
}

/** More broken lines than this make a table that nobody reads. */
const shown = 50;

/** The pasted list, and an answer to every line that cannot be taken. */
export function InviteeList({ text, people, broken, onChange, onDrop }: InviteeListProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      <Textarea
        label={t('attendance.invite.list')}
        description={t('attendance.invite.listHelp')}
        minRows={8}
        maxRows={16}
        autosize
        maxLength={600_000}
        value={text}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {text.trim() !== '' && <Text role="status">{t('attendance.invite.read', { count: people })}</Text>}
      {broken.length > 0 && (
        <>
          <Alert color="yellow" icon={<Icon name="warning" />}>
            {t('attendance.invite.broken', { count: broken.length })}
          </Alert>
          <DataTable
            caption={t('attendance.invite.brokenCaption')}
            maxHeight="16rem"
            rows={broken.slice(0, shown)}
            rowKey={({ line }) => line}
            columns={[
              {
                key: 'line',
                title: t('attendance.invite.line'),
                numeric: true,
                rowHeader: true,
                cell: ({ line }) => line,
              },
              {
                key: 'text',
                title: t('attendance.invite.text'),
                cell: (row) => <span lang="ru">{row.text}</span>,
              },
              {
                key: 'problem',
                title: t('attendance.invite.problem'),
                cell: ({ problem, first = 0 }) => t(`attendance.invite.problems.${problem}`, { first }),
              },
            ]}
          />
          {broken.length > shown && (
            <Text>{t('attendance.invite.more', { count: broken.length - shown })}</Text>
          )}
          <div>
            <Button variant="default" onClick={onDrop}>
              {t('attendance.invite.drop')}
            </Button>
          </div>
        </>
      )}
    </Stack>
  );
}
