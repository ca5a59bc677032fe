import { dayInWords } from '@pbnet/domain';
import { municipalityKindNames } from '@pbnet/domain/white-spots';
import { workbook, type WorkbookSheet } from '../xlsx/workbook.ts';
import type { WhiteSpotsView } from './white-spot.ts';

const tenths = (kilometres: number | null) => (kilometres === null ? null : Math.round(kilometres * 10) / 10);

function spotsSheet({ spots }: WhiteSpotsView): WorkbookSheet {
  return {
    name: 'Без ЦУД',
    columns: [
      { title: 'Субъект', width: 32 },
      { title: 'Муниципальное образование', width: 38 },
      { title: 'Вид', width: 22 },
      { title: 'Административный центр', width: 26 },
      { title: 'ОКТМО', width: 13 },
      { title: 'Население', width: 12 },
      { title: 'До ближайшего ЦУД, км', width: 13 },
      { title: 'Ближайший ЦУД', width: 40 },
      { title: 'Запланировано на', width: 14 },
    ],
    rows: spots.map(({ nearest, opening, ...spot }) => [
      ...[spot.regionName, spot.name, municipalityKindNames[spot.kind].ru, spot.seat, spot.oktmo],
      ...[spot.population, tenths(spot.kilometres)],
      nearest && `${nearest.code}, ${nearest.name}`,
      opening && (opening.plannedMonth ?? 'без месяца'),
    ]),
  };
}

function regionsSheet({ regions }: WhiteSpotsView): WorkbookSheet {
  return {
    name: 'Субъекты',
    columns: [
      { title: 'Субъект', width: 40 },
      { title: 'ЦУД', width: 8 },
      { title: 'Из них с координатами', width: 13 },
      { title: 'Муниципальных образований', width: 16 },
      { title: 'С ЦУД', width: 9 },
      { title: 'Без ЦУД', width: 9 },
      { title: 'Население без ЦУД', width: 14 },
    ],
    rows: regions.map(({ nameRu, centers, placed, municipalities, covered, uncoveredPopulation }) =>
      municipalities === 0
        ? [nameRu, centers, placed, 'список не загружен', null, null, null]
        : [nameRu, centers, placed, municipalities, covered, municipalities - covered, uncoveredPopulation],
    ),
  };
}

function nearSheet({ near }: WhiteSpotsView): WorkbookSheet {
  return {
    name: 'Слишком близко',
    columns: [
      { title: 'Субъект', width: 32 },
      { title: 'ЦУД', width: 44 },
      { title: 'Другой ЦУД', width: 44 },
      { title: 'Расстояние, км', width: 12 },
    ],
    rows: near.map(({ regionName, one, other, kilometres }) => [
      regionName,
      `${one.code}, ${one.name}, ${one.locality}`,
      `${other.code}, ${other.name}, ${other.locality}`,
      Math.round(kilometres * 100) / 100,
    ]),
  };
}

function parametersSheet({ asOf, reach, apart, regions }: WhiteSpotsView): WorkbookSheet {
  const centers = regions.reduce((sum, region) => sum + region.centers, 0);
  const placed = regions.reduce((sum, region) => sum + region.placed, 0);
  return {
    name: 'Параметры',
    columns: [
      { title: 'Параметр', width: 40 },
      { title: 'Значение', width: 90 },
    ],
    rows: [
      ['На дату', dayInWords(asOf)],
      ['ЦУД обслуживает образование в пределах, км', reach],
      ['Слишком близко — не дальше, км', apart],
      ['Расстояния посчитаны', `по ${placed} из ${centers} центров: у остальных нет координат`],
      [
        'Как считается',
        'Образование охвачено, если его назвала карточка открытия центра, если населённый пункт центра совпадает с его названием или административным центром либо если центр того же субъекта стоит от административного центра не дальше указанного расстояния.',
      ],
    ],
  };
}

/** What the page shows, whole. */
export function whiteSpotsWorkbook(view: WhiteSpotsView): Promise<Uint8Array> {
  return workbook([spotsSheet(view), regionsSheet(view), nearSheet(view), parametersSheet(view)]);
}
