import { dayInWords, type Day } from '@pbnet/domain';
import { findingKindNames, findingKinds, type Finding } from '@pbnet/domain/network-health';
import type { Words } from '@pbnet/domain/platform';
import { workbook } from '../xlsx/workbook.ts';

export interface HealthSheets {
  readonly findings: readonly Finding[];
  readonly names: ReadonlyMap<number, Words>;
  readonly publicUrl: string;
  readonly day: Day;
}

/** The breaks that fit, each with its next action and who does it. */
export function healthWorkbook({ findings, names, publicUrl, day }: HealthSheets): Promise<Uint8Array> {
  return workbook([
    {
      name: 'Разрывы',
      columns: [
        { title: 'Что нарушено', width: 34 },
        { title: 'Где', width: 50 },
        { title: 'Субъект', width: 32 },
        { title: 'С какого дня', width: 13 },
        { title: 'Что сделать', width: 38 },
        { title: 'Кто', width: 34 },
        { title: 'Страница', width: 60 },
      ],
      rows: findings.map(({ kind, about, regionId, since, next, responsible, to }) => [
        findingKindNames[kind].ru,
        about.ru,
        regionId === null ? null : (names.get(regionId)?.ru ?? null),
        ...[since, next.ru, responsible.ru, `${publicUrl}${to}`],
      ]),
    },
    {
      name: 'Сводка',
      columns: [
        { title: `На ${dayInWords(day)}`, width: 44 },
        { title: 'Разрывов', width: 12 },
      ],
      rows: findingKinds.map((kind) => [
        findingKindNames[kind].ru,
        findings.filter((finding) => finding.kind === kind).length,
      ]),
    },
  ]);
}
