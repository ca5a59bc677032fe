import { addDays, type Day } from '@pbnet/domain';
import { monthsLater, type AgreementState } from '@pbnet/domain/agreements';
import type { DemoCenter, DemoNetwork, DemoRegionalCenter } from '../network/network.ts';
import { agreementPlan, type PlanOptions } from './agreement-plans.ts';
import { demoId } from './demo-id.ts';
import { authorityOf } from './partners.ts';

export interface DemoAgreement {
  readonly id: string;
  readonly regionId: number;
  readonly regionalCenterId: number | null;
  readonly number: string | null;
  readonly title: string;
  readonly kind: string;
  readonly state: AgreementState;
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly automatic: boolean;
  readonly supersedesId: string | null;
  readonly amendsId: string | null;
  readonly party: { readonly organizationId: number; readonly role: string; readonly name: string };
  readonly centers: readonly number[];
  /** When it was first written. */
  readonly madeOn: Day;
}

const shortName = ({ name }: DemoRegionalCenter) => name.replace(/^[^,]+, /, '');

function ofRegionalCenter(
  rc: DemoRegionalCenter,
  index: number,
  { centers, ...options }: PlanOptions & { readonly centers: readonly DemoCenter[] },
): readonly DemoAgreement[] {
  const plan = agreementPlan(rc.code, index, options);
  const own = centers.filter(
    ({ regionalCenterId, closedOn }) => regionalCenterId === rc.id && closedOn === null,
  );
  const region = shortName(rc);
  const second = rc.code.endsWith('-2') ? ' (РЦ № 2)' : '';
  const base = {
    ...{ regionId: rc.regionId, regionalCenterId: rc.id, kind: 'cooperation', amendsId: null },
    title: `Соглашение о сотрудничестве. ${region}${second}`,
    party: { organizationId: rc.id, role: 'regional-center-host', name: rc.name },
    automatic: plan.automatic,
  };
  const id = demoId(rc.code);
  const number = `${index + 1}/${plan.startsOn.slice(0, 4)}`;
  // What opened in the last weeks is not covered yet: the officer sees it on the page of the network's health.
  const covered = own
    .filter(({ openedOn }) => openedOn < addDays(options.today, -120))
    .map((center) => center.id);
  const made: DemoAgreement[] = [
    {
      ...{ ...base, id, number, state: plan.state, startsOn: plan.startsOn, endsOn: plan.endsOn },
      supersedesId: plan.replaced ? demoId(`${rc.code} before`) : null,
      ...{ centers: covered, madeOn: addDays(plan.startsOn, -45) },
    },
  ];
  if (plan.replaced) {
    const endsOn = addDays(plan.startsOn, -1);
    const startsOn = monthsLater(plan.startsOn, -60);
    made.unshift({
      ...{ ...base, id: demoId(`${rc.code} before`), number: `${index + 1}/${startsOn.slice(0, 4)}` },
      ...{ state: 'superseded', automatic: false, startsOn, endsOn, supersedesId: null },
      centers: own.filter(({ openedOn }) => openedOn < startsOn).map((center) => center.id),
      madeOn: addDays(startsOn, -45),
    });
  }
  if (plan.successor !== null && plan.endsOn !== null) {
    const startsOn = addDays(plan.endsOn, 1);
    made.push({
      ...{ ...base, id: demoId(`${rc.code} next`), number: null, state: plan.successor, startsOn },
      ...{ endsOn: addDays(monthsLater(startsOn, 60), -1), supersedesId: id },
      ...{ centers: own.map((center) => center.id), madeOn: addDays(options.today, -24) },
    });
  }
  return made;
}

/** Frameworks with the authorities of some regions, and agreements with hosts of single centres. */
function others({
  seed,
  today,
  centers,
}: PlanOptions & Pick<DemoNetwork, 'centers'>): readonly DemoAgreement[] {
  const frameworks = [58, 40, 3, 12, 70, 66].map((regionId, index): DemoAgreement => {
    const startsOn = addDays(today, -500 - 170 * index);
    return {
      ...{ id: demoId(`framework ${regionId}`), regionId, regionalCenterId: null, kind: 'framework' },
      ...{ number: `Р-${index + 1}/${startsOn.slice(0, 4)}`, state: 'active', startsOn, endsOn: null },
      ...{ title: 'Рамочное соглашение о развитии сети в субъекте Российской Федерации', automatic: false },
      ...{ supersedesId: null, amendsId: null, centers: [], madeOn: addDays(startsOn, -60) },
      party: {
        organizationId: authorityOf(regionId),
        role: 'regional-authority',
        name: 'орган власти субъекта',
      },
    };
  });
  const schools = centers.filter(({ kind, closedOn }) => kind === 'school' && closedOn === null);
  const hosts = Array.from({ length: 12 }, (_, index): DemoAgreement | undefined => {
    const center = schools[(index * 37 + seed) % schools.length];
    if (!center) return undefined;
    const startsOn = center.openedOn;
    return {
      ...{
        id: demoId(`host ${center.id}`),
        regionId: center.regionId,
        regionalCenterId: center.regionalCenterId,
      },
      ...{
        number: `Ц-${center.code}`,
        title: `Соглашение об открытии центра удалённого доступа. ${center.name}`,
      },
      ...{ kind: 'access-center', state: 'active', startsOn, endsOn: null, automatic: false },
      ...{ supersedesId: null, amendsId: null, centers: [center.id], madeOn: addDays(startsOn, -30) },
      party: { organizationId: 1_000 + center.id, role: 'center-host', name: center.name },
    };
  });
  return [...frameworks, ...hosts.filter((host) => host !== undefined)];
}

/** An amendment of Penza's agreement: days of their own for two centres. */
function amendment(all: readonly DemoAgreement[], today: Day): readonly DemoAgreement[] {
  const main = all.find(({ id }) => id === demoId('РЦ-PNZ-1'));
  if (!main) return [];
  return [
    {
      ...{ ...main, id: demoId('РЦ-PNZ-1 amendment'), number: `${main.number ?? ''}-1`, amendsId: main.id },
      title: 'Дополнительное соглашение об условиях работы двух центров. Пензенская область',
      ...{ supersedesId: null, startsOn: addDays(today, -60), madeOn: addDays(today, -90) },
      centers: main.centers.slice(-2),
    },
  ];
}

/** About 150 agreements of regional centers, hosts and authorities: most active, some ending within the year. */
export function demoAgreements(
  options: PlanOptions,
  { centers, regionalCenters }: DemoNetwork,
): readonly DemoAgreement[] {
  const made = regionalCenters.flatMap((rc, index) => ofRegionalCenter(rc, index, { ...options, centers }));
  const all = [...made, ...others({ ...options, centers })];
  return [...all, ...amendment(all, options.today)];
}
