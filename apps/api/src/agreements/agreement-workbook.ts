import type { AgreementKind, AgreementState } from '@pbnet/domain/agreements';
import { workbook } from '../xlsx/workbook.ts';
import type { AgreementRow } from './agreement-list.ts';
import type { Coverage } from './coverage.ts';

const states = {
  draft: 'черновик',
  'in-review': 'на согласовании',
  approved: 'согласовано',
  signing: 'на подписании',
  active: 'действует',
  expired: 'истекло',
  terminated: 'расторгнуто',
  superseded: 'заменено',
  withdrawn: 'отозвано',
} as const satisfies Record<AgreementState, string>;

const kinds = {
  framework: 'рамочное с регионом',
  cooperation: 'о сотрудничестве',
  'access-center': 'об открытии ЦУД',
  other: 'другое',
} as const satisfies Record<AgreementKind, string>;

/** The list as it is filtered, and every centre with the agreement that covers it. */
export function agreementsWorkbook(rows: readonly AgreementRow[], coverage: Coverage): Promise<Uint8Array> {
  return workbook([
    {
      name: 'Соглашения',
      columns: [
        { title: 'Номер', width: 14 },
        { title: 'Название', width: 60 },
        { title: 'Вид', width: 22 },
        { title: 'Состояние', width: 18 },
        { title: 'Стороны', width: 50 },
        { title: 'Регион', width: 26 },
        { title: 'Региональный центр', width: 40 },
        { title: 'Действует с', width: 13 },
        { title: 'По', width: 13 },
        { title: 'Продлевается само', width: 12 },
        { title: 'Центров', width: 9 },
        { title: 'Осталось дней', width: 10 },
      ],
      rows: rows.map((row) => [
        row.number,
        row.title,
        kinds[row.kind],
        states[row.state],
        row.parties.join('; '),
        row.regionName,
        row.regionalCenterName,
        row.startsOn,
        row.effectiveEnd,
        row.prolongation === 'automatic' ? 'да' : 'нет',
        row.centers,
        row.daysLeft,
      ]),
    },
    {
      name: `Охват на ${coverage.on}`,
      columns: [
        { title: 'Регион', width: 26 },
        { title: 'Региональный центр', width: 40 },
        { title: 'Код', width: 14 },
        { title: 'Центр', width: 46 },
        { title: 'Населённый пункт', width: 24 },
        { title: 'Соглашение', width: 50 },
        { title: 'Номер', width: 14 },
        { title: 'Действует по', width: 13 },
      ],
      rows: coverage.rows.map(({ regionName, regionalCenterName, code, name, locality, agreement }) => [
        ...[regionName, regionalCenterName, code, name, locality],
        ...[agreement?.title ?? 'нет действующего соглашения', agreement?.number ?? null],
        agreement === null ? null : (agreement.until ?? 'бессрочно'),
      ]),
    },
  ]);
}
