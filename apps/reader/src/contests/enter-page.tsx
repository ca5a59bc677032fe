import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { Failed, keptHere, PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, Checkbox, Loader, PageHeader, Paper, Stack, Text, Title } from '@pbnet/ui';
import type { EntryForm } from '@pbnet/validation/contests';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { Contest } from './contest-shapes.ts';
import classes from './contests.module.css';
import { EntryFields } from './entry-fields.tsx';

interface Kept {
  /** The secret of the entry's link: with the same one an entry that is sent twice is made once. */
  readonly secret: string;
  readonly form: Partial<EntryForm>;
}

function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

export function EnterPage() {
  const { t } = useTranslation();
  const { contestId = '' } = useParams();
  const { data, error, refetch } = useQuery(useApi().publicContests.get.queryOptions({ contestId }));
  return (
    <>
      <PageTitle title={t('contests.form.title')} />
      <PageHeader
        title={t('contests.form.title')}
        lead={t('contests.form.lead')}
        trail={
          <Anchor component={Link} to={`/contests/${contestId}`}>
            {data?.title ?? t('contests.title')}
          </Anchor>
        }
      />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('contests.loading')} />}
      {data && <EnterForm contest={data} />}
    </>
  );
}

function EnterForm({ contest }: { readonly contest: Contest }) {
  const [number, setNumber] = useState(0);
  return <OneForm key={number} contest={contest} onClear={() => setNumber(number + 1)} />;
}

function OneForm({ contest, onClear }: { readonly contest: Contest; onClear(): void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [here] = useState(() => keptHere<Kept>('visitor', `contest-entry:${contest.id}`));
  const [kept] = useState<Kept>(() => here.read() ?? { secret: newSecret(), form: {} });
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string>();
  const create = useMutation(api.publicContests.createEntry.mutationOptions());
  const keep = useCallback(
    (form: Partial<EntryForm>) => void here.write({ secret: kept.secret, form }),
    [here, kept.secret],
  );

  async function send(form: EntryForm) {
    setAsked(true);
    setFailure(undefined);
    if (!agreed) return;
    try {
      await create.mutateAsync({
        contestId: contest.id,
        secret: kept.secret,
        form,
        consentVersion: contest.consentVersion,
        consent: true,
      });
      here.remove();
      await navigate(`/contests/entry/${kept.secret}`);
    } catch (error) {
      const { text, domain } = failureOf(error, language);
      setFailure(text);
      if (domain?.key !== 'entry-consent-old') return;
      setAgreed(false);
      await queries.invalidateQueries(api.publicContests.get.pathFilter());
    }
  }

  return (
    <EntryFields
      contest={contest}
      initial={kept.form}
      submit={t('contests.form.next')}
      primary
      failure={failure}
      onType={keep}
      onSend={send}
      before={
        <Stack gap="xs">
          <Title order={2} size="h4">
            {t('contests.form.consentTitle')}
          </Title>
          <Paper withBorder p="md">
            <Text className={classes['words']}>{contest.consent}</Text>
          </Paper>
          <Checkbox
            label={t('contests.form.consent')}
            checked={agreed}
            onChange={({ currentTarget }) => setAgreed(currentTarget.checked)}
            error={asked && !agreed && t('contests.form.wrong.consent')}
          />
          <Text c="dimmed">{t('contests.form.kept')}</Text>
        </Stack>
      }
      beside={
        <Button
          variant="subtle"
          onClick={() => {
            here.remove();
            onClear();
          }}
        >
          {t('contests.form.clear')}
        </Button>
      }
    />
  );
}
