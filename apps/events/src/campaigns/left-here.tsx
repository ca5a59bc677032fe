import { useKeptDraft, type VersionedText } from '@pbnet/micro-frontend';
import { Alert, Button, CopyButton, Icon, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import classes from './campaign.module.css';

export interface LeftHereProps {
  readonly campaignId: string;
  /** What the server has of it. */
  readonly stored: string;
}

/** What was typed on this computer and came too late to be taken: it is not lost, it can be copied. */
export function LeftHere({ campaignId, stored }: LeftHereProps) {
  const { t } = useTranslation();
  const { draft } = useKeptDraft<VersionedText>(`campaign-answer:${campaignId}`);
  if (draft === undefined || draft.text.trim() === '' || draft.text === stored) return null;
  return (
    <Alert color="yellow" icon={<Icon name="computer" />} title={t('campaigns.own.leftHere')}>
      <Text className={classes['words']}>{draft.text}</Text>
      <CopyButton value={draft.text}>
        {({ copied, copy }) => (
          <Button variant="default" mt="sm" onClick={copy}>
            {t(copied ? 'campaigns.own.copied' : 'campaigns.own.copy')}
          </Button>
        )}
      </CopyButton>
    </Alert>
  );
}
