import { addDays, type Day } from '@pbnet/domain';
import type { AgreementState } from '@pbnet/domain/agreements';
import type { Sql } from 'postgres';
import { copyInto } from '../copy.ts';
import type { DemoNetwork } from '../network/network.ts';
import type { PlanOptions } from './agreement-plans.ts';
import { addTalks } from './agreement-talks.ts';
import { agreementText } from './agreement-words.ts';
import { demoAgreements, type DemoAgreement } from './demo-agreements.ts';
import { libraryOrganizationId } from './partners.ts';

const signed: readonly AgreementState[] = ['active', 'expired', 'superseded'];
const commands = ['create', 'submit', 'approve', 'start-signing'] as const;
const reached: Readonly<Partial<Record<AgreementState, number>>> = { draft: 1, 'in-review': 2, approved: 3 };
const stateAfter = {
  create: 'draft',
  submit: 'in-review',
  approve: 'approved',
  'start-signing': 'signing',
} as const;

/** The demo's agreements with their parties, terms, centres, texts and steps. */
export async function loadAgreements(sql: Sql, options: PlanOptions, network: DemoNetwork): Promise<void> {
  const rows = demoAgreements(options, network);
  const place = ({ regionId, regionalCenterId }: DemoAgreement) => [regionId, regionalCenterId] as const;
  const owner = ['agreement_id', 'region_id', 'regional_center_id'] as const;
  const signedOn = ({ startsOn, state }: DemoAgreement) =>
    signed.includes(state) ? addDays(startsOn, -5) : null;

  await copyInto(
    sql,
    {
      table: 'agreements',
      columns: [
        ...[
          'id',
          'region_id',
          'regional_center_id',
          'number',
          'title',
          'kind',
          'state',
          'signed_on',
          'prolongation',
        ],
        ...[
          'prolongation_months',
          'supersedes_id',
          'amends_id',
          'closed_on',
          'closes_as',
          'round',
          'created_at',
        ],
        'version',
      ],
    },
    rows.map((row) => [
      ...[row.id, ...place(row), row.number, row.title, row.kind, row.state, signedOn(row)],
      ...[row.automatic ? 'automatic' : 'none', row.automatic ? 12 : null, row.supersedesId, row.amendsId],
      row.state === 'superseded' && row.endsOn !== null ? addDays(row.endsOn, 1) : null,
      row.state === 'superseded' ? 'superseded' : null,
      ...[row.state === 'draft' ? 0 : 1, `${row.madeOn} 09:00+03`, stepsOf(row).length],
    ]),
  );
  await copyInto(
    sql,
    { table: 'agreement_periods', columns: [...owner, 'starts_on', 'ends_on'] },
    rows.map((row) => [row.id, ...place(row), row.startsOn, row.endsOn]),
  );
  await copyInto(
    sql,
    { table: 'agreement_centers', columns: [...owner, 'center_id'] },
    rows.flatMap((row) => row.centers.map((center) => [row.id, ...place(row), center])),
  );
  await addParties(sql, rows, signedOn);
  await copyInto(
    sql,
    { table: 'agreement_versions', columns: [...owner, 'number', 'paragraphs', 'source', 'saved_at'] },
    rows
      .filter(({ state }) => state !== 'superseded')
      .map((row) => [
        ...[row.id, ...place(row), 1, agreementText(row.party.name, 1), 'typed', `${row.madeOn} 12:00+03`],
      ]),
  );
  await copyInto(
    sql,
    { table: 'agreement_steps', columns: [...owner, 'command', 'state', 'at'] },
    rows.flatMap((row) =>
      stepsOf(row).map(([command, state, on]) => [row.id, ...place(row), command, state, `${on} 10:00+03`]),
    ),
  );
  await addTalks(sql, options.today);
}

type Step = readonly [command: string, state: AgreementState, on: Day];

/** What has happened to it, up to its state. */
function stepsOf({ state, madeOn, startsOn }: DemoAgreement): readonly Step[] {
  const prepared = commands
    .slice(0, reached[state] ?? commands.length)
    .map((command, index): Step => [command, stateAfter[command], addDays(madeOn, index * 5)]);
  if (!signed.includes(state)) return prepared;
  return [...prepared, ['sign', 'signing', addDays(startsOn, -6)], ['sign', 'active', addDays(startsOn, -5)]];
}

async function addParties(
  sql: Sql,
  rows: readonly DemoAgreement[],
  signedOn: (row: DemoAgreement) => Day | null,
): Promise<void> {
  const acting = ['Генеральный директор', 'Устава'] as const;
  await copyInto(
    sql,
    {
      table: 'agreement_parties',
      columns: [
        ...['agreement_id', 'region_id', 'regional_center_id', 'organization_id', 'role', 'signing_order'],
        ...['signatory_name', 'signatory_post', 'acts_on', 'signed_on', 'route'],
      ],
    },
    rows.flatMap((row) => {
      const owner = [row.id, row.regionId, row.regionalCenterId] as const;
      const on = signedOn(row);
      const route = on === null ? null : 'paper';
      const named = row.state !== 'draft';
      return [
        [
          ...owner,
          libraryOrganizationId,
          'presidential-library',
          1,
          named ? 'Подписант ПБ' : '',
          ...acting,
          on,
          route,
        ],
        [
          ...[...owner, row.party.organizationId, row.party.role, 2, named ? 'Подписант второй стороны' : ''],
          ...['Директор', 'Устава', on, route],
        ],
      ];
    }),
  );
}
