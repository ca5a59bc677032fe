import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useCan, useUser } from '@pbnet/micro-frontend';
import { Alert, Anchor, Icon, PageHeader, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { OwnerField } from '../regional-centers/owner-field.tsx';
import { PlanForm } from './plan-form.tsx';
import { emptyPlan, planContentOf } from './plan-values.ts';
import { planPath } from './promotion-shapes.ts';
import { usePromotionStep } from './use-promotion-step.ts';

export function NewPlanPage() {
  const { t } = useTranslation();
  const may = useCan('promotion.edit');
  return (
    <>
      <PageTitle title={t('promotion.form.newTitle')} />
      <PageHeader
        title={t('promotion.form.newTitle')}
        lead={may && t('promotion.form.newLead')}
        trail={
          <Anchor component={Link} to="/media/promotion">
            {t('promotion.title')}
          </Anchor>
        }
      />
      {may ? <NewPlan /> : <Alert icon={<Icon name="info" />}>{t('promotion.form.notYours')}</Alert>}
    </>
  );
}

function NewPlan() {
  const { t } = useTranslation();
  const done = usePromotionStep();
  const navigate = useNavigate();
  const network = useUser().place.kind === 'network';
  // The id is chosen here: pressed twice or repeated by the network, the plan is made once.
  const [id] = useState(() => crypto.randomUUID());
  const [regionalCenterId, setRegionalCenterId] = useState<number | null>(null);
  const create = useMutation(useApi().promotion.create.mutationOptions(done(t('promotion.done.create'))));
  return (
    <Stack>
      {network && (
        <OwnerField
          label={t('promotion.field.owner')}
          description={t('promotion.form.ownerHelp')}
          value={regionalCenterId}
          onChange={setRegionalCenterId}
        />
      )}
      <PlanForm
        thing="promotion-plan:new"
        initial={emptyPlan}
        save={t('promotion.form.create')}
        onSave={async (values) => {
          await create.mutateAsync({ id, regionalCenterId, content: planContentOf(values) });
          await navigate(planPath(id));
        }}
      />
    </Stack>
  );
}
