import { afterCommand, isNumber, videoViewsCode } from '@pbnet/domain/monitoring';
import { systemActor } from '../../audit/audit.ts';
import type { VideoFigures } from '../../channels/publications/video-figures.ts';
import { formOf } from '../indicators/form.ts';
import { changeReports } from './change-reports.ts';
import { contributionsOf, keepContributions } from './contributions.repository.ts';
import { isNotOpened } from './event-contributions.ts';
import { lockReports, type LockedReport } from './locked-report.ts';
import { movedValues } from './moved-values.ts';

/** Views of a centre's videos stand in its month by themselves, in the networks whose form asks for them. */
export const videoContributions: VideoFigures = {
  async count(tx, { videoId, title, centerId, month, views, now }) {
    const form = await formOf(tx, month);
    if (!form.indicators.some(({ code }) => code === videoViewsCode)) return;
    const source = `video:${videoId}`;
    const known = (await contributionsOf(tx, source)).find(
      (row) => row.centerId === centerId && row.month === month && row.code === videoViewsCode,
    );
    const row = { centerId, month, code: videoViewsCode, amount: views, applied: known?.applied ?? 0 };
    if (known?.amount === views && row.applied === views) return;
    const [report] = await lockReports(tx, month, [centerId]);
    const waits = !report && (await isNotOpened(tx, month));
    const taken = report !== undefined && takes(report);
    if (report && taken && row.amount !== row.applied) {
      const next = {
        state: afterCommand(report.state, 'save') ?? report.state,
        values: movedValues(report.values, [row]),
      };
      await changeReports(tx, systemActor, { command: 'save', changes: [{ report, next }], now });
    }
    const kept = taken && !waits ? { ...row, applied: row.amount } : row;
    await keepContributions(tx, { source, title, path: `/media/videos/${videoId}`, now }, [kept]);
  },
};

/** A report that is handed in, or whose month is closed, is no job's to change. */
function takes({ state, periodState, values }: LockedReport): boolean {
  const editable = state === 'missing' || state === 'draft' || state === 'returned';
  const value = values[videoViewsCode];
  return editable && periodState === 'open' && (value === undefined || isNumber(value));
}
