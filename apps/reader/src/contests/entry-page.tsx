import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { EntryState } from '@pbnet/domain/contests';
import { Failed, PageTitle, StoredFileList, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Alert, Anchor, Button, ConfirmButton, FormError, Group, Loader, PageHeader } from '@pbnet/ui';
import { Stack, StateBadge, Text, Title, type Tone } from '@pbnet/ui';
import type { EntryForm } from '@pbnet/validation/contests';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { OwnEntry } from './contest-shapes.ts';
import { EntryFields } from './entry-fields.tsx';

export const entryTones: Readonly<Record<EntryState, Tone>> = {
  draft: 'warning',
  submitted: 'info',
  returned: 'warning',
  accepted: 'ok',
  rejected: 'bad',
  withdrawn: 'neutral',
};

/** The author's own page, opened by the secret of the link: everything about the entry, and corrections. */
export function EntryPage() {
  const { t } = useTranslation();
  const { secret = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().publicContests.entry.queryOptions({ secret }));
  if (data) return <LoadedEntry entry={data} secret={secret} />;
  return (
    <>
      <PageTitle title={t('contests.entry.title')} />
      <PageHeader title={t('contests.entry.title')} />
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loader role="status" aria-label={t('contests.loading')} />
      )}
    </>
  );
}

interface EntryProps {
  readonly entry: OwnEntry;
  readonly secret: string;
}

function LoadedEntry({ entry, secret }: EntryProps) {
  const { t } = useTranslation();
  const { contest, state, mayChange, mayWithdraw, form } = entry;
  const removed = form.authorName === '';
  const [typed, setTyped] = useState<Partial<EntryForm>>(form);
  const unsaved = (Object.keys(form) as (keyof EntryForm)[]).some((field) => typed[field] !== form[field]);
  return (
    <>
      <PageTitle title={t('contests.entry.title')} />
      <PageHeader
        title={form.title}
        trail={
          <Anchor component={Link} to={`/contests/${contest.id}`}>
            {contest.title}
          </Anchor>
        }
        state={<StateBadge tone={entryTones[state]}>{t(`contests.entry.state.${state}`)}</StateBadge>}
      />
      <Stack gap="lg">
        {removed ? <Alert color="yellow">{t('contests.entry.removed')}</Alert> : <Standing entry={entry} />}
        {!removed && <Files entry={entry} secret={secret} />}
        {(mayChange || mayWithdraw) && <Steps entry={entry} secret={secret} unsaved={unsaved} />}
        {mayChange && <Correct key={entry.version} entry={entry} secret={secret} onType={setTyped} />}
      </Stack>
    </>
  );
}

/** What has become of the entry, in words. */
function Standing({ entry }: { readonly entry: OwnEntry }) {
  const { t } = useTranslation();
  const day = wholeDayName(entry.changesUntil, useLanguage());
  const { number, reason, federal, mayChange, place, diploma, state } = entry;
  return (
    <Stack gap="xs">
      {number !== null && <Text fw={600}>{t('contests.entry.number', { number })}</Text>}
      {reason !== null && <Alert color="yellow">{t('contests.entry.reason', { reason })}</Alert>}
      {federal && <Text>{t('contests.entry.federal')}</Text>}
      {place !== null && <Text fw={600}>{t('contests.entry.place', { place })}</Text>}
      {diploma !== null && (
        <Group>
          <Anchor href={`/documents/${diploma}.pdf`}>
            {t('contests.entry.diploma', { number: diploma })}
          </Anchor>
          <Anchor component={Link} to={`/check/${diploma}`}>
            {t('contests.entry.check')}
          </Anchor>
        </Group>
      )}
      {state === 'draft' && mayChange && <Text>{t('contests.entry.step')}</Text>}
      <Text>{mayChange ? t('contests.entry.until', { day }) : t('contests.entry.over')}</Text>
      <Text c="dimmed">{t('contests.entry.keep', { email: entry.form.email })}</Text>
    </Stack>
  );
}

function Files({ entry, secret }: EntryProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="lg" maw="40rem">
      <StoredFileList
        purpose="contest-work"
        ownerId={entry.id}
        fileKey={secret}
        label={t('contests.entry.files')}
        readOnly={!entry.mayChange}
      />
      {entry.minor && (
        <StoredFileList
          purpose="contest-guardian"
          ownerId={entry.id}
          fileKey={secret}
          label={t('contests.entry.guardianFile')}
          help={t('contests.entry.guardianHelp')}
          readOnly={!entry.mayChange}
        />
      )}
    </Stack>
  );
}

function useStep(entry: OwnEntry, secret: string) {
  const api = useApi();
  const queries = useQueryClient();
  const language = useLanguage();
  const [failure, setFailure] = useState<string>();
  const shown = api.publicContests.entry.queryKey({ secret });
  async function run(step: Promise<OwnEntry>): Promise<boolean> {
    setFailure(undefined);
    try {
      queries.setQueryData(shown, await step);
      return true;
    } catch (error) {
      setFailure(failureOf(error, language).text);
      return false;
    }
  }
  return { failure, run, key: { secret, version: entry.version } };
}

interface StepsProps extends EntryProps {
  /** True while the form below holds what is not recorded. */
  readonly unsaved: boolean;
}

function Steps({ entry, secret, unsaved }: StepsProps) {
  const { t } = useTranslation();
  const api = useApi();
  const { failure, run, key } = useStep(entry, secret);
  const submit = useMutation(api.publicContests.submitEntry.mutationOptions());
  const withdraw = useMutation(api.publicContests.withdrawEntry.mutationOptions());
  const [asked, setAsked] = useState(false);
  const isNew = entry.state === 'draft';
  return (
    <Stack gap="sm">
      <FormError>{asked && unsaved ? t('contests.entry.unsaved') : failure}</FormError>
      {entry.state === 'submitted' && (
        <Alert color="teal" role="status">
          {t('contests.entry.sent')}
        </Alert>
      )}
      <Group>
        {entry.mayChange && entry.state !== 'submitted' && (
          <Button
            loading={submit.isPending}
            onClick={() => {
              setAsked(true);
              if (!unsaved) void run(submit.mutateAsync(key));
            }}
          >
            {t(isNew ? 'contests.entry.send' : 'contests.entry.sendAgain')}
          </Button>
        )}
        <ConfirmButton
          variant="subtle"
          question={t('contests.entry.withdrawQuestion')}
          details={t('contests.entry.withdrawDetails')}
          onConfirm={() => run(withdraw.mutateAsync(key))}
        >
          {t('contests.entry.withdraw')}
        </ConfirmButton>
      </Group>
    </Stack>
  );
}

interface CorrectProps extends EntryProps {
  onType(form: Partial<EntryForm>): void;
}

function Correct({ entry, secret, onType }: CorrectProps) {
  const { t } = useTranslation();
  const api = useApi();
  const { failure, run, key } = useStep(entry, secret);
  const save = useMutation(api.publicContests.saveEntry.mutationOptions());
  return (
    <section>
      <Title order={2} size="h3" mb="md">
        {t('contests.entry.about')}
      </Title>
      <EntryFields
        contest={entry.contest}
        initial={entry.form}
        submit={t('contests.form.save')}
        primary={false}
        failure={failure}
        onType={onType}
        onSend={(form: EntryForm) => run(save.mutateAsync({ ...key, form }))}
      />
    </section>
  );
}
