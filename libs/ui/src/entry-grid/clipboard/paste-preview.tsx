import { Button, DataTable, Group, Modal, Stack, useUiLanguage, useUiTexts } from '@pbnet/ui';
import type { GridData } from '../model/cell.ts';
import { shownText } from '../model/value-text.ts';
import type { PastePlan, Replacement } from './paste-plan.ts';

interface PastePreviewProps {
  readonly data: GridData;
  readonly plan: PastePlan | null;
  onConfirm(plan: PastePlan): void;
  onClose(): void;
}

const shownReplacements = 8;

/** Asks before a paste that would lose values or write over them, and shows which. */
export function PastePreview({ data, plan, onConfirm, onClose }: PastePreviewProps) {
  const texts = useUiTexts();
  const wording = { language: useUiLanguage(), texts };
  const { grid } = texts;
  const nameOf = ({ at }: Replacement) => `${data.rows[at.row]?.label}, ${data.columns[at.column]?.title}`;
  const more = (plan?.replaced.length ?? 0) - shownReplacements;

  return (
    <Modal opened={plan !== null} onClose={onClose} title={grid.pasteTitle} size="lg" returnFocus={false}>
      {plan !== null && (
        <Stack>
          <div>
            {grid.pasteWarning({
              overwritten: plan.replaced.length,
              outside: plan.outside,
              readOnly: plan.skipped,
            })}
          </div>
          {plan.replaced.length > 0 && (
            <DataTable
              caption={grid.pasteTitle}
              captionHidden
              rows={plan.replaced.slice(0, shownReplacements)}
              rowKey={nameOf}
              columns={[
                { key: 'cell', title: grid.cell, rowHeader: true, cell: nameOf },
                {
                  key: 'was',
                  title: grid.pasteWas,
                  numeric: true,
                  cell: ({ was }) => shownText(was, wording),
                },
                {
                  key: 'becomes',
                  title: grid.pasteBecomes,
                  numeric: true,
                  cell: ({ becomes }) => shownText(becomes, wording),
                },
              ]}
            />
          )}
          {more > 0 && <div>{grid.pasteMore(more)}</div>}
          <Group justify="end">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button onClick={() => onConfirm(plan)} data-autofocus>
              {grid.pasteConfirm}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
