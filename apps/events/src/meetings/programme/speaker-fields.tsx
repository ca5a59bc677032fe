import { Button, Fieldset, Group, Select, SimpleGrid, Stack, TextInput } from '@pbnet/ui';
import type { TalkSpeakerInput } from '@pbnet/validation/meetings';
import { useTranslation } from 'react-i18next';
import { useRegionOptions } from '../form/host-region.tsx';
import type { Programme } from '../meeting-shapes.ts';

export interface SpeakerFieldsProps {
  readonly speakers: readonly TalkSpeakerInput[];
  /** Everybody who speaks at this meeting. */
  readonly known: Programme['speakers'];
  /** Paths of fields that are wrong: 'speakers.0.name'. */
  readonly wrong: ReadonlySet<string>;
  onChange(speakers: readonly TalkSpeakerInput[]): void;
}

export function SpeakerFields({ speakers, known, wrong, onChange }: SpeakerFieldsProps) {
  const { t } = useTranslation();
  const regions = useRegionOptions();
  const set = (at: number, part: Partial<TalkSpeakerInput>) =>
    onChange(speakers.map((speaker, index) => (index === at ? { ...speaker, ...part } : speaker)));
  const others = known.filter(({ id }) => !speakers.some((speaker) => speaker.id === id));
  function addKnown(id: string | null) {
    const found = others.find((speaker) => speaker.id === id);
    if (!found) return;
    const { regionName: _, ...speaker } = found;
    onChange([...speakers, speaker]);
  }
  return (
    <Stack gap="sm">
      {speakers.map(({ id, name, office, email, speakerRegionId }, index) => (
        <Fieldset key={id} legend={t('meetings.programme.talk.speaker', { number: index + 1 })}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={t('meetings.programme.talk.speakerName')}
              value={name}
              onChange={({ currentTarget }) => set(index, { name: currentTarget.value })}
              error={wrong.has(`speakers.${index}.name`) && t('meetings.programme.talk.wrongSpeaker')}
            />
            <TextInput
              label={t('meetings.programme.talk.office')}
              value={office}
              onChange={({ currentTarget }) => set(index, { office: currentTarget.value })}
            />
            <TextInput
              label={t('meetings.programme.talk.email')}
              description={t('meetings.programme.talk.emailHelp')}
              type="email"
              value={email ?? ''}
              onChange={({ currentTarget }) => set(index, { email: currentTarget.value || null })}
              error={wrong.has(`speakers.${index}.email`) && t('meetings.programme.talk.wrongEmail')}
            />
            <Select
              label={t('meetings.programme.talk.region')}
              searchable
              clearable
              data={regions}
              value={speakerRegionId === null ? null : String(speakerRegionId)}
              onChange={(region) => set(index, { speakerRegionId: region === null ? null : Number(region) })}
            />
          </SimpleGrid>
          <Button
            mt="xs"
            variant="subtle"
            onClick={() => onChange(speakers.filter((speaker) => speaker.id !== id))}
          >
            {t('meetings.programme.talk.removeSpeaker')}
          </Button>
        </Fieldset>
      ))}
      <Group align="end">
        <Button
          variant="default"
          onClick={() =>
            onChange([
              ...speakers,
              { id: crypto.randomUUID(), name: '', office: '', email: null, speakerRegionId: null },
            ])
          }
        >
          {t('meetings.programme.talk.addSpeaker')}
        </Button>
        {others.length > 0 && (
          <Select
            label={t('meetings.programme.talk.known')}
            searchable
            data={others.map(({ id, name, regionName }) => ({
              value: id,
              label: regionName === null ? name : `${name} (${regionName})`,
            }))}
            value={null}
            onChange={addKnown}
          />
        )}
      </Group>
    </Stack>
  );
}
