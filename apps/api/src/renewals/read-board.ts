import { isFoundIn } from '@pbnet/domain/platform';
import { renewalShare, renewalStages, type RenewalStage } from '@pbnet/domain/renewals';
import type { RenewalBoardInput } from '@pbnet/validation/renewals';
import type { PlacedRow } from './board.repository.ts';
import type { BoardCenter, BoardRow, RenewalBoard, RenewalProgress } from './renewal.ts';

export function stageCounts(rows: readonly { readonly stage: RenewalStage }[]): Record<RenewalStage, number> {
  const counts = Object.fromEntries(renewalStages.map((stage) => [stage, 0])) as Record<RenewalStage, number>;
  for (const { stage } of rows) counts[stage] += 1;
  return counts;
}

export function progressOf(rows: readonly PlacedRow[], running: boolean): RenewalProgress {
  const count = (draft: PlacedRow['draft']) => rows.filter((row) => row.draft === draft).length;
  return {
    waiting: count('waiting'),
    drafted: count('drafted'),
    failed: count('failed'),
    leftOut: count('left-out'),
    running,
  };
}

/** Counts of every regional center, and the agreements that the filters leave. */
export function boardOf(rows: readonly PlacedRow[], filter: RenewalBoardInput): RenewalBoard {
  const byCenter = Map.groupBy(rows, ({ regionalCenterId }) => regionalCenterId);
  const centers = [...byCenter.values()].flatMap(centerOf);
  return {
    centers: centers.toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? '', 'ru')),
    rows: rows
      .filter((row) => isWanted(row, filter))
      .toSorted((one, other) => other.days - one.days)
      .map(({ campaignId: _, draft: __, ...row }): BoardRow => row),
    stuck: rows.filter(({ stuck }) => stuck).length,
  };
}

function isWanted(
  row: PlacedRow,
  { stage, stuck, regionalCenterId, search = '' }: RenewalBoardInput,
): boolean {
  return (
    (stage === undefined || row.stage === stage) &&
    (stuck !== true || row.stuck) &&
    (regionalCenterId === undefined || (row.regionalCenterId ?? 0) === regionalCenterId) &&
    (search === '' ||
      [row.title, row.number ?? '', row.regionalCenterName ?? ''].some((text) => isFoundIn(text, search)))
  );
}

function centerOf(rows: readonly PlacedRow[]): readonly BoardCenter[] {
  const [first] = rows;
  if (!first) return [];
  const { regionalCenterId, regionalCenterName: name, region } = first;
  const stuck = rows.filter((row) => row.stuck).length;
  return [{ regionalCenterId, name, region, stages: stageCounts(rows), stuck, share: renewalShare(rows) }];
}
