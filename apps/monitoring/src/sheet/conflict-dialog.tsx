import { useApi } from '@pbnet/api-client/react';
import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { Button, Group, Loader, Modal, Stack, Table, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { contentOf, differences, type Content, type Draft } from '../figures/draft.ts';
import { useFigureWords } from '../figures/figure-words.ts';
import { nameOfCode } from '../figures/indicator-name.ts';
import type { SheetReport } from './is-editable.ts';

export interface ConflictDialogProps {
  readonly report: SheetReport;
  readonly draft: Draft;
  onResolve(fresh: SheetReport, choice: 'mine' | 'theirs'): void;
  onClose(): void;
}

/** Lays the person's figures beside those that somebody else saved meanwhile; neither is lost before the choice. */
export function ConflictDialog({ report, draft, onResolve, onClose }: ConflictDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFigureWords(report.form);
  const { centerId, month } = report;
  const { data: fresh } = useQuery({
    ...useApi().reports.get.queryOptions({ centerId, month }),
    staleTime: 0,
    gcTime: 0,
  });
  const mine = contentOf(draft, month);

  function cell({ values, comments }: Content, code: string): string {
    const comment = comments[code];
    const value = words.value(values[code]);
    return comment === undefined ? value : `${value}, ${t('sheet.conflict.comment', { text: comment })}`;
  }

  return (
    <Modal opened onClose={onClose} title={t('sheet.conflict.title')} size="lg">
      {fresh === undefined ? (
        <Loader aria-label={t('sheet.conflict.loading')} />
      ) : (
        <Stack>
          <Text>
            {fresh.changed &&
              t('sheet.conflict.who', {
                by: fresh.changed.by ?? t('sheet.conflict.someone'),
                at: momentName(fresh.changed.at, language),
              })}{' '}
            {t('sheet.conflict.help')}
          </Text>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('sheet.conflict.indicator')}</Table.Th>
                <Table.Th>{t('sheet.conflict.mine')}</Table.Th>
                <Table.Th>{t('sheet.conflict.theirs')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {differences(mine, fresh).map((code) => (
                <Table.Tr key={code}>
                  <Table.Th scope="row">{nameOfCode(report.form, code, language)}</Table.Th>
                  <Table.Td>{cell(mine, code)}</Table.Td>
                  <Table.Td>{cell(fresh, code)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Group justify="end">
            <Button variant="default" onClick={() => onResolve(fresh, 'theirs')}>
              {t('sheet.conflict.takeTheirs')}
            </Button>
            <Button onClick={() => onResolve(fresh, 'mine')}>{t('sheet.conflict.keepMine')}</Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
