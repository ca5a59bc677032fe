import { isUuid } from '@pbnet/domain';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useHost, useUser } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader, Select, Stack } from '@pbnet/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { EventForm } from './event-form.tsx';
import { eventPath } from './event-shapes.ts';
import { contentOf, emptyValues, type FormValues } from './form-values.ts';

export function NewEventPage() {
  const { t } = useTranslation();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const { place } = useUser();
  // The id is chosen here: pressed twice or repeated by the network, the card is made once.
  const [id] = useState(() => crypto.randomUUID());
  const [search] = useSearchParams();
  const campaign = search.get('campaign') ?? '';
  const campaignId = isUuid(campaign) ? campaign : null;
  const [chosen, setChosen] = useState<number | null>(null);
  const create = useMutation(api.jointEvents.create.mutationOptions());
  // The clocks of one's own centres; whoever has none goes by Moscow.
  const own = useQuery(api.network.centers.list.queryOptions({}, { enabled: place.kind !== 'network' }));
  const [first] = own.data?.rows ?? [];
  const usual: FormValues = {
    ...emptyValues,
    zone: first?.timeZone ?? emptyValues.zone,
    placeCenterId: place.kind === 'center' ? place.centerId : null,
  };
  const regionalCenterId = place.kind === 'regional-center' ? place.regionalCenterId : chosen;

  async function save(values: FormValues) {
    const { centerId } = values;
    await create.mutateAsync({ id, regionalCenterId, centerId, campaignId, content: contentOf(values) });
    host.notify({ tone: 'done', text: t('joint-events.form.made') });
    await Promise.all([
      queries.invalidateQueries(api.jointEvents.pathFilter()),
      queries.invalidateQueries(api.requests.pathFilter()),
    ]);
    host.navigate(eventPath(id));
  }

  return (
    <>
      <PageTitle title={t('joint-events.form.title')} />
      <PageHeader
        title={t('joint-events.form.title')}
        lead={t('joint-events.form.lead')}
        trail={
          <Anchor component={Link} to="/events/joint">
            {t('joint-events.title')}
          </Anchor>
        }
      />
      <Stack>
        {place.kind === 'network' && <RegionalCenter value={chosen} onChange={setChosen} />}
        {own.isLoading ? (
          <Loader role="status" aria-label={t('joint-events.loading')} />
        ) : (
          <EventForm
            thing="joint-event:new"
            initial={usual}
            save={t('joint-events.form.create')}
            onSave={save}
          />
        )}
      </Stack>
    </>
  );
}

interface RegionalCenterProps {
  readonly value: number | null;
  onChange(id: number | null): void;
}

/** For whom headquarters makes the card. */
function RegionalCenter({ value, onChange }: RegionalCenterProps) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(useApi().network.regionalCenters.list.queryOptions({}));
  return (
    <Select
      maw="52rem"
      label={t('joint-events.form.regionalCenter')}
      searchable
      data={data.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(next === null ? null : Number(next))}
    />
  );
}
