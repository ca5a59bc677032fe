import type { ApiOutputs } from '@pbnet/api-client';
import { useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, Group, Icon, List, Stack, Text, Textarea } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { useFigureWords } from '../figures/figure-words.ts';
import { nameOfCode } from '../figures/indicator-name.ts';
import type { GridRows } from './grid-keeper.ts';
import type { Grid } from './grid-rows.ts';

export type Refused = Extract<ApiOutputs['reports']['submitMany'][number], { kind: 'refused' }>;

export interface ProblemsProps {
  readonly grid: Grid;
  readonly rows: GridRows;
  readonly refused: readonly Refused[];
  onShow(centerId: number, code: string): void;
  onComment(centerId: number, code: string, text: string): void;
  /** Hands in the same reports once more. */
  onAgain(centerIds: readonly number[]): void;
}

/** Reports that could not be handed in or accepted, each with its reasons and where to put them right. */
export function Problems({ grid, rows, refused, onShow, onComment, onAgain }: ProblemsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFigureWords(grid.form);
  const unready = refused.filter(({ key }) => key === 'report-not-ready').map(({ centerId }) => centerId);
  if (refused.length === 0) return null;

  function name(centerId: number): string {
    return grid.centers.name[rows.get(centerId)?.index ?? -1] ?? String(centerId);
  }

  return (
    <Alert color="yellow" icon={<Icon name="warning" />}>
      <Stack>
        <Text fw={600}>{t('grid.problems.title')}</Text>
        {refused.map(({ centerId, message, findings }) => (
          <div key={centerId}>
            <Text fw={600}>{name(centerId)}</Text>
            <Text>{message}</Text>
            <List>
              {findings.map((finding) => (
                <List.Item key={`${finding.code}/${finding.rule}`}>
                  <Group gap="sm">
                    <span>
                      {nameOfCode(grid.form, finding.code, language)}: {words.finding(finding)}
                    </span>
                    <Button variant="subtle" size="compact-md" onClick={() => onShow(centerId, finding.code)}>
                      {t('grid.problems.show')}
                    </Button>
                  </Group>
                  {finding.severity === 'ask' && (
                    <Textarea
                      label={t('grid.problems.explain')}
                      value={rows.get(centerId)?.draft.comments[finding.code] ?? ''}
                      maxLength={1000}
                      onChange={({ currentTarget }) => onComment(centerId, finding.code, currentTarget.value)}
                    />
                  )}
                </List.Item>
              ))}
            </List>
          </div>
        ))}
        {unready.length > 0 && (
          <Group>
            <Button variant="default" onClick={() => onAgain(unready)}>
              {t('grid.problems.again')}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}
