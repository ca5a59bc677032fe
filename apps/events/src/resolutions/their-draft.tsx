import { Alert, Button, Icon, Stack, Text, Textarea } from '@pbnet/ui';
import { saveResolution, type SaveResolution } from '@pbnet/validation/resolutions';
import { useTranslation } from 'react-i18next';

/** The draft that the server has kept meanwhile, as the refusal carries it. */
export function theirDraft(
  details: Readonly<Record<string, unknown>> | undefined,
): SaveResolution | undefined {
  const read = saveResolution.safeParse(details?.['current']);
  return read.success ? read.data : undefined;
}

const textOf = ({ preamble, decisions }: SaveResolution) =>
  [preamble, ...decisions.map(({ words }, index) => `${index + 1}. ${words}`)].join('\n');

export interface TheirDraftProps {
  readonly theirs: SaveResolution;
  onKeepMine(): void;
  onTakeTheirs(): void;
}

/** Another editor was quicker: both texts are here, and the person decides. */
export function TheirDraft({ theirs, onKeepMine, onTakeTheirs }: TheirDraftProps) {
  const { t } = useTranslation();
  return (
    <Alert color="yellow" icon={<Icon name="people" />} title={t('resolutions.draft.theirs')}>
      <Stack gap="xs" align="start">
        <Text>{t('resolutions.draft.theirsHelp')}</Text>
        <Textarea
          readOnly
          autosize
          w="100%"
          label={t('resolutions.draft.theirText')}
          value={textOf(theirs)}
        />
        <Button variant="default" onClick={onKeepMine}>
          {t('resolutions.draft.keepMine')}
        </Button>
        <Button variant="subtle" onClick={onTakeTheirs}>
          {t('resolutions.draft.takeTheirs')}
        </Button>
      </Stack>
    </Alert>
  );
}
