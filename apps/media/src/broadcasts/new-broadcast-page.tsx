import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan, useUser } from '@pbnet/micro-frontend';
import { Alert, Anchor, Icon, Loader, PageHeader, Select, Stack } from '@pbnet/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { BroadcastForm } from './broadcast-form.tsx';
import { broadcastPath, type Thing } from './broadcast-shapes.ts';
import { contentOf, emptyValues, thingKey, withThing, type FormValues } from './form-values.ts';
import { useBroadcastStep } from './use-broadcast-step.ts';

/** `?event=` begins the request with a joint event, `?meeting=` with a meeting. */
export function NewBroadcastPage() {
  const { t } = useTranslation();
  const mayRequest = useCan('broadcast.request');
  return (
    <>
      <PageTitle title={t('broadcasts.form.new')} />
      <PageHeader
        title={t('broadcasts.form.new')}
        lead={t('broadcasts.form.lead')}
        trail={
          <Anchor component={Link} to="/media/broadcasts">
            {t('broadcasts.title')}
          </Anchor>
        }
      />
      {mayRequest ? (
        <NewBroadcast />
      ) : (
        <Alert icon={<Icon name="info" />}>{t('broadcasts.form.notYours')}</Alert>
      )}
    </>
  );
}

function NewBroadcast() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(useApi().broadcasts.things.queryOptions());
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('broadcasts.loading')} />;
  return <RequestForm things={data} />;
}

function RequestForm({ things }: { readonly things: readonly Thing[] }) {
  const { t } = useTranslation();
  const api = useApi();
  const done = useBroadcastStep();
  const navigate = useNavigate();
  const network = useUser().place.kind === 'network';
  // The id is chosen here: pressed twice or repeated by the network, the request is made once.
  const [id] = useState(() => crypto.randomUUID());
  const [search] = useSearchParams();
  const [regionalCenterId, setRegionalCenterId] = useState<number | null>(null);
  const centers = useQuery(api.network.regionalCenters.list.queryOptions({}, { enabled: network }));
  const create = useMutation(api.broadcasts.create.mutationOptions(done(t('broadcasts.done.create'))));
  const asked = things.find(
    ({ kind, id: known }) =>
      (kind === 'joint-event' && known === search.get('event')) ||
      (kind === 'meeting' && known === search.get('meeting')),
  );
  const initial: FormValues = asked
    ? withThing({ ...emptyValues, thing: thingKey(asked) }, asked)
    : emptyValues;

  async function save(values: FormValues) {
    const meetingOf = (session: string) => things.find((thing) => thing.id === session)?.meetingId ?? null;
    await create.mutateAsync({ id, regionalCenterId, content: contentOf(values, meetingOf) });
    await navigate(broadcastPath(id));
  }

  return (
    <Stack>
      {network && (
        <Select
          maw="52rem"
          label={t('broadcasts.form.regionalCenter')}
          placeholder={t('broadcasts.form.ownHeadquarters')}
          clearable
          searchable
          data={(centers.data ?? []).map((center) => ({ value: String(center.id), label: center.name }))}
          value={regionalCenterId?.toString() ?? null}
          onChange={(value) => setRegionalCenterId(value === null ? null : Number(value))}
        />
      )}
      <BroadcastForm
        thing={asked ? `broadcast-new:${asked.id}` : 'broadcast-new'}
        initial={initial}
        things={things}
        save={t('broadcasts.form.send')}
        onSave={save}
      />
    </Stack>
  );
}
