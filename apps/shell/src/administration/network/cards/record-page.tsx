import { failureOf } from '@pbnet/api-client';
import { can, type Permission } from '@pbnet/domain/access';
import { PageTitle, useLanguage, useUser } from '@pbnet/micro-frontend';
import {
  Anchor,
  Button,
  ErrorState,
  Group,
  PageHeader,
  Paper,
  Skeleton,
  Stack,
  Text,
  Title,
} from '@pbnet/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CommandError } from '../../../forms/command-error.tsx';
import { ConflictNotice, conflictOf } from '../../../forms/conflict-notice.tsx';
import type { FactField, FactValues } from '../fields/fact-fields.ts';
import { shownFact, type Names } from '../fields/shown-fact.ts';
import { networkPath, type NetworkView } from '../views.ts';

/** A command of the card: its button, and the form that it opens. */
export interface CardCommand {
  readonly id: string;
  readonly label: string;
  /** Why the last try was refused. */
  readonly error: unknown;
  readonly danger?: boolean;
  /** Whose command it is; the registry's keeper's unless said otherwise. */
  readonly permission?: Permission;
  form(close: () => void): ReactNode;
}

export interface RecordPageProps {
  readonly view: NetworkView;
  readonly title: string | undefined;
  readonly state?: ReactNode;
  readonly loading: { readonly error: unknown; retry(): void };
  readonly fields: readonly FactField[];
  readonly facts: FactValues;
  readonly names: Names;
  /** Facts that never change, above the others. */
  readonly fixed: readonly (readonly [label: string, value: string])[];
  readonly commands: readonly CardCommand[];
  /** What else there is to know of the thing. */
  readonly more?: ReactNode;
  readonly history: ReactNode;
}

/** The card of anything in the registry: facts of today, commands, history. */
export function RecordPage(props: RecordPageProps) {
  const { view, title, state, loading, fields, facts, names, fixed, commands, more, history } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const user = useUser();
  const taken = commands.filter(({ permission = 'network.manage' }) => can(user, permission));
  const rows = [
    ...fixed,
    ...fields.map((field) => {
      const value = shownFact(field, facts[field.name], { names, language });
      return [
        t(`network.${field.label}`),
        value || (field.kind === 'email' ? t('network.noEmail') : '—'),
      ] as const;
    }),
  ];

  return (
    <>
      <PageTitle title={title ?? t('network.title')} />
      <PageHeader
        title={title ?? t('network.title')}
        state={state}
        trail={
          <Anchor component={Link} to={`${networkPath}?view=${view}`}>
            {t('network.back')}
          </Anchor>
        }
      />
      {loading.error !== null && (
        <ErrorState what={failureOf(loading.error, language).text} onRetry={loading.retry} />
      )}
      {title === undefined && loading.error === null && <Skeleton height="20rem" />}
      {title !== undefined && (
        <Stack maw="52rem" gap="lg">
          <Paper component="section" withBorder p="lg">
            <Title order={2} size="h3" mb="md">
              {t('network.facts')}
            </Title>
            <dl>
              {rows.map(([label, value]) => (
                <Group key={label} gap="xs" align="baseline" mb="xs">
                  <Text component="dt" fw={500}>
                    {label}:
                  </Text>
                  <Text component="dd" m={0}>
                    {value}
                  </Text>
                </Group>
              ))}
            </dl>
          </Paper>
          {more}
          {taken.length > 0 && <Commands commands={taken} fields={fields} />}
          {history}
        </Stack>
      )}
    </>
  );
}

type CommandsProps = Pick<RecordPageProps, 'commands' | 'fields'>;

function Commands({ commands, fields }: CommandsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [opened, setOpened] = useState<string>();
  const command = commands.find(({ id }) => id === opened);
  const failure = command?.error ? failureOf(command.error, language) : null;
  const conflict = failure && conflictOf(failure);
  const words = fields.filter(({ kind }) => kind === 'text' || kind === 'email');
  const labels = Object.fromEntries(words.map(({ name, label }) => [name, t(`network.${label}`)]));

  if (!command) {
    return (
      <Group>
        {commands.map(({ id, label, danger = false }) => (
          <Button key={id} variant="default" {...(danger ? { c: 'red' } : {})} onClick={() => setOpened(id)}>
            {label}
          </Button>
        ))}
      </Group>
    );
  }
  return (
    <Paper component="section" withBorder p="lg" aria-label={command.label}>
      <Stack>
        <Title order={2} size="h3">
          {command.label}
        </Title>
        {conflict ? (
          <ConflictNotice conflict={conflict} labels={labels} />
        ) : (
          <CommandError error={command.error} />
        )}
        {command.form(() => setOpened(undefined))}
      </Stack>
    </Paper>
  );
}
