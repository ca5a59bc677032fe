import { isUuid } from '@pbnet/domain';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useCan, useUser } from '@pbnet/micro-frontend';
import { Alert, Anchor, Icon, Loader, PageHeader, Stack } from '@pbnet/ui';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { contentOf, emptyValues, type FormValues } from './form-values.ts';
import { OpeningForm } from './opening-form.tsx';
import { openingPath } from './opening-shapes.ts';
import { RegionalCenterField } from './regional-center-field.tsx';
import { useAskedMunicipality } from './use-asked-municipality.ts';
import { useOpeningStep } from './use-opening-step.ts';

/**
 * A proposal of the own side; headquarters chooses whom it proposes to. `?municipality=&region=` begin it with a place
 * that has no centre, `?campaign=` makes it an answer.
 */
export function NewOpeningPage() {
  return useCan('opening.edit') ? <NewOpening /> : <NotYours />;
}

/** Said at once: nobody fills the form in to be refused at its end. */
function NotYours() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('openings.form.title')} />
      <PageHeader
        title={t('openings.form.title')}
        trail={
          <Anchor component={Link} to="/agreements/openings">
            {t('openings.title')}
          </Anchor>
        }
      />
      <Alert icon={<Icon name="info" />}>{t('openings.form.notYours')}</Alert>
    </>
  );
}

function NewOpening() {
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
  const campaignId = isUuid(campaign) ? campaign : null;
  const [chosen, setChosen] = useState<number | null>(null);
  const [tried, setTried] = useState(false);
  const create = useMutation(api.openings.create.mutationOptions(done(t('openings.done.propose'))));
  const own = useQuery(api.network.centers.list.queryOptions({}, { enabled: !network }));
  const [first] = own.data?.rows ?? [];
  const asked = useAskedMunicipality();
  const usual: FormValues = {
    ...emptyValues,
    timeZone: first?.timeZone ?? emptyValues.timeZone,
    ...asked.values,
  };
  const regionalCenterId = place.kind === 'regional-center' ? place.regionalCenterId : chosen;
  const centers = useQuery(api.network.regionalCenters.list.queryOptions({}));
  const regionId = centers.data?.find((row) => row.id === regionalCenterId)?.regionId ?? asked.regionId;
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
        {network && (
          <RegionalCenterField
            regionId={asked.regionId}
            value={chosen}
            missing={tried && chosen === null}
            onChange={setChosen}
          />
        )}
        {own.isLoading || asked.loading ? (
          <Loader role="status" aria-label={t('openings.loading')} />
        ) : (
          <OpeningForm
            thing={asked.thing}
            initial={usual}
            save={t('openings.form.create')}
            regionCode={region.data?.code}
            regionId={regionId}
            missing={() => {
              setTried(true);
              return regionalCenterId === null ? t('openings.wrong.regionalCenter') : undefined;
            }}
            onSave={save}
          />
        )}
      </Stack>
    </>
  );
}
