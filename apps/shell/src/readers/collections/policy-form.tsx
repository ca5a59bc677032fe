import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { collectionAccesses } from '@pbnet/domain/reading';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import {
  Button,
  Checkbox,
  DateTimePicker,
  Group,
  NumberInput,
  Radio,
  Stack,
  Text,
  TextInput,
  Title,
} from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { ConflictNotice, conflictOf } from '../../forms/conflict-notice.tsx';
import { isWrong, momentOf, policyOf, type PolicyDraft } from './policy-draft.ts';

export interface PolicyFormProps {
  readonly collectionId: number;
  readonly version: number;
  readonly draft: PolicyDraft;
  onChange(draft: PolicyDraft): void;
  onWritten(): void;
}

const figures = ['minimumAge', 'readingsAtOnce', 'pagesAnHour'] as const;

/** What will hold from a moment on; nothing typed is lost when it is refused. */
export function PolicyForm({ collectionId, version, draft, onChange, onWritten }: PolicyFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { notify } = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const [tried, setTried] = useState(false);
  const write = useMutation(
    api.collections.setPolicy.mutationOptions({
      async onSuccess() {
        notify({ tone: 'done', text: t('readers.collections.saved') });
        setTried(false);
        onWritten();
        await queries.invalidateQueries(api.collections.pathFilter());
      },
    }),
  );
  const conflict = write.error && conflictOf(failureOf(write.error, language));
  const change = (part: Partial<PolicyDraft>) => onChange({ ...draft, ...part });
  const reasonWrong = draft.reason.trim().length < 3;
  const wrong = t('readers.collections.fieldWrong');

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const policy = policyOf(draft);
    if (!policy || reasonWrong) return;
    const from = momentOf(draft);
    write.mutate({
      id: collectionId,
      version: conflict?.version ?? version,
      ...{ policy, from, reason: draft.reason },
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack maw="44rem">
        <Title order={2} size="h3">
          {t('readers.collections.change')}
        </Title>
        <Text>{t('readers.collections.changeLead')}</Text>
        {conflict ? <ConflictNotice conflict={conflict} labels={{}} /> : <CommandError error={write.error} />}
        <Radio.Group
          label={t('readers.collections.access')}
          value={draft.access}
          onChange={(value) => {
            const access = collectionAccesses.find((one) => one === value);
            if (access) change({ access });
          }}
        >
          <Stack gap="xs" mt="xs">
            {collectionAccesses.map((access) => (
              <Radio key={access} value={access} label={t(`readers.collections.accesses.${access}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Checkbox
          label={t('readers.collections.readerAtCenters')}
          checked={draft.readerAtCenters}
          onChange={({ currentTarget }) => change({ readerAtCenters: currentTarget.checked })}
        />
        {figures.map((field) => (
          <NumberInput
            key={field}
            label={t(`readers.collections.${field}`)}
            {...(field === 'minimumAge' && { description: t('readers.collections.minimumAgeHelp') })}
            value={draft[field]}
            error={isWrong(draft, field) ? wrong : null}
            onChange={(value) => change({ [field]: value })}
          />
        ))}
        <DateTimePicker
          label={t('readers.collections.validFrom')}
          description={t('readers.collections.validFromHelp')}
          clearable
          value={draft.from}
          onChange={(from) => change({ from })}
        />
        <TextInput
          label={t('readers.collections.reason')}
          description={t('readers.collections.reasonHelp')}
          required
          maxLength={500}
          value={draft.reason}
          error={tried && reasonWrong && wrong}
          onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
        />
        <Group>
          <Button type="submit" loading={write.isPending}>
            {t('readers.collections.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
