import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useUser } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader, Select, Stack } from '@pbnet/ui';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { contentOf, emptyValues, type FormValues } from './form-values.ts';
import { OpeningForm } from './opening-form.tsx';
import { openingPath } from './opening-shapes.ts';
import { useOpeningStep } from './use-opening-step.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A proposal of the own side; headquarters chooses whom it proposes to. */
export function NewOpeningPage() {
  const { t } = useTranslation();
  const api = useApi();
  const done = useOpeningStep();
  const navigate = useNavigate();
  const { place } = useUser();
  const network = place.kind === 'network';
  // The id is chosen here: pressed twice or repeated by the network, the proposal is made once.
  const [id] = useState(() => crypto.randomUUID());
  const [search] = useSearchParams();
  const campaign = search.get('campaign') ?? '';
  const campaignId = uuid.test(campaign) ? campaign : null;
  const [chosen, setChosen] = useState<number | null>(null);
  const [asked, setAsked] = useState(false);
  const create = useMutation(api.openings.create.mutationOptions(done(t('openings.done.propose'))));
  const own = useQuery(api.network.centers.list.queryOptions({}, { enabled: !network }));
  const [first] = own.data?.rows ?? [];
  const usual: FormValues = { ...emptyValues, timeZone: first?.timeZone ?? emptyValues.timeZone };
  const regionalCenterId = place.kind === 'regional-center' ? place.regionalCenterId : chosen;
  const centers = useQuery(api.network.regionalCenters.list.queryOptions({}));
  const regionId = centers.data?.find((row) => row.id === regionalCenterId)?.regionId;
  const region = useQuery(
    api.network.regions.get.queryOptions(regionId === undefined ? skipToken : { regionId }),
  );

  async function save(values: FormValues) {
    await create.mutateAsync({ id, regionalCenterId, campaignId, content: contentOf(values) });
    await navigate(openingPath(id));
  }

  return (
    <>
      <PageTitle title={t('openings.form.title')} />
      <PageHeader
        title={t('openings.form.title')}
        lead={t(network ? 'openings.form.leadNetwork' : 'openings.form.lead')}
        trail={
          <Anchor component={Link} to="/agreements/openings">
            {t('openings.title')}
          </Anchor>
        }
      />
      <Stack>
        {network && <RegionalCenter value={chosen} missing={asked && chosen === null} onChange={setChosen} />}
        {own.isLoading ? (
          <Loader role="status" aria-label={t('openings.loading')} />
        ) : (
          <OpeningForm
            thing="planned-opening:new"
            initial={usual}
            save={t('openings.form.create')}
            regionCode={region.data?.code}
            regionId={regionId}
            check={() => {
              setAsked(true);
              return regionalCenterId === null ? t('openings.wrong.regionalCenter') : undefined;
            }}
            onSave={save}
          />
        )}
      </Stack>
    </>
  );
}

interface RegionalCenterProps {
  readonly value: number | null;
  readonly missing: boolean;
  onChange(id: number | null): void;
}

function RegionalCenter({ value, missing, onChange }: RegionalCenterProps) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(useApi().network.regionalCenters.list.queryOptions({}));
  return (
    <Select
      maw="52rem"
      label={t('openings.form.regionalCenter')}
      searchable
      error={missing && t('openings.wrong.regionalCenter')}
      data={data.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(next === null ? null : Number(next))}
    />
  );
}
