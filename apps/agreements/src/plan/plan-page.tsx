import { isUnchanged } from '@pbnet/domain/opening-plans';
import { momentName, useCan, useLanguage, useUser } from '@pbnet/micro-frontend';
import { Alert, Icon, Stack } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Acknowledge } from './acknowledge.tsx';
import { BeforeDirector } from './before-director.tsx';
import { Differences } from './differences.tsx';
import { EditionFiles } from './edition-files.tsx';
import { OmittedTable } from './omitted-table.tsx';
import { PlanFrame } from './plan-frame.tsx';
import { PlanItems } from './plan-items.tsx';
import type { Plan } from './plan-shapes.ts';
import { PlanSteps } from './plan-steps.tsx';
import { PlanWords } from './plan-words.tsx';
import { Readers } from './readers.tsx';

/** The plan of a year: written and presented by headquarters, approved by the director, read by regional centers. */
export function PlanPage() {
  return (
    <PlanFrame page="plan" actions={(plan) => <PlanSteps plan={plan} />}>
      {(plan) => <Content plan={plan} />}
    </PlanFrame>
  );
}

function Content({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayEdit = useCan('opening-plan.edit');
  const network = useUser().place.kind === 'network';
  const { year, waiting, returned, differences, editions, omitted } = plan;
  const [last] = editions;
  // An approved plan in which nothing has changed needs no ground for a change.
  const writing = !last || plan.words !== '' || (differences !== null && !isUnchanged(differences));
  return (
    <Stack gap="lg">
      {returned && mayEdit && (
        <Alert color="orange" icon={<Icon name="undo" />}>
          {t('plan.returned', { at: momentName(returned.at, language), reason: returned.reason })}
        </Alert>
      )}
      {waiting && <BeforeDirector plan={plan} waiting={waiting} />}
      {last && <EditionFiles year={year} edition={last} />}
      <Acknowledge plan={plan} />
      {!waiting && last && network && differences && (
        <Differences
          title={t('plan.differences.title', { number: last.number })}
          differences={differences}
          empty={t('plan.differences.none')}
        />
      )}
      {mayEdit && !waiting && writing && <PlanWords key={year} plan={plan} />}
      <PlanItems plan={plan} />
      {omitted.length > 0 && <OmittedTable plan={plan} />}
      {mayEdit && last && <Readers year={year} />}
    </Stack>
  );
}
