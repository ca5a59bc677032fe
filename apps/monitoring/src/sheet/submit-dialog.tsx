import { Button, Group, Modal, Stack, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { SubmitSteps } from './use-submit.ts';

export interface SubmitDialogProps {
  /** The month in words. */
  readonly month: string;
  readonly steps: SubmitSteps;
}

/** The last question before handing in. */
export function SubmitDialog({ month, steps }: SubmitDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={steps.confirming} onClose={steps.cancel} title={t('sheet.submitQuestion', { month })}>
      <Stack>
        <Text>{t('sheet.submitDetails')}</Text>
        <Group justify="end">
          <Button loading={steps.sending} onClick={steps.confirm} data-autofocus>
            {t('sheet.submit')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
