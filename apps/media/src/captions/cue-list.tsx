import { mergeCues, splitCue, type Cue, type CueRemark } from '@pbnet/domain/captions';
import { Pagination, Stack } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { CueRow } from './cue-row.tsx';

export interface CueListProps {
  readonly cues: readonly Cue[];
  readonly remarks: readonly CueRemark[];
  readonly readOnly: boolean;
  /** From one. */
  readonly page: number;
  onPage(page: number): void;
  onPlay(ms: number): void;
  onChange(cues: readonly Cue[]): void;
}

/** A film has thousands of captions: drawn together, each key pressed in one of them would wait for all. */
const pageSize = 25;

export const pageOf = (index: number): number => Math.floor(index / pageSize) + 1;

/** Captions in the order of the video, twenty-five at a time. */
export function CueList({ cues, remarks, readOnly, page, onPage, onPlay, onChange }: CueListProps) {
  const { t } = useTranslation();
  const pages = Math.max(1, Math.ceil(cues.length / pageSize));
  const shown = Math.min(page, pages);
  const first = (shown - 1) * pageSize;
  return (
    <>
      <Stack component="ol" gap="xs" m={0} p={0}>
        {cues.slice(first, first + pageSize).map((cue, place) => {
          const index = first + place;
          return (
            <CueRow
              key={index}
              cue={cue}
              number={index + 1}
              remarks={remarks.filter((remark) => remark.index === index)}
              readOnly={readOnly}
              last={index === cues.length - 1}
              onPlay={() => onPlay(cue.startMs)}
              onChange={(next) => onChange(cues.with(index, next))}
              onSplit={(at) => onChange(splitCue(cues, index, at))}
              onMerge={() => onChange(mergeCues(cues, index))}
              onDrop={() => onChange(cues.toSpliced(index, 1))}
            />
          );
        })}
      </Stack>
      {pages > 1 && (
        <nav aria-label={t('captions.pages')}>
          <Pagination total={pages} value={shown} onChange={onPage} />
        </nav>
      )}
    </>
  );
}
