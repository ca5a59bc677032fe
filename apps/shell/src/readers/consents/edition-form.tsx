import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { Day } from '@pbnet/domain';
import type { ConsentEdition } from '@pbnet/domain/readers';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { publishEdition } from '@pbnet/validation/readers';
import {
  Button,
  Checkbox,
  FormError,
  Group,
  Paper,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { EditionText } from './edition-text.tsx';

export interface EditionFormProps {
  /** The latest edition of the purpose: the new one begins as a copy of it. */
  readonly last: ConsentEdition;
  onClose(): void;
}

const shape = publishEdition.shape;

/** A new edition in both languages, with what is different and who is asked again. */
export function EditionForm({ last, onClose }: EditionFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { notify } = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const { purpose, edition } = last;
  const [text, setText] = useState(last.text);
  const [change, setChange] = useState({ ru: '', en: '' });
  const [from, setFrom] = useState('');
  const [mustAgree, setMustAgree] = useState(false);
  const [tried, setTried] = useState(false);
  const publish = useMutation(
    api.consentEditions.publish.mutationOptions({
      onSuccess: async () => {
        notify({ tone: 'done', text: t('readers.consents.published') });
        onClose();
        await queries.invalidateQueries(api.consentEditions.pathFilter());
      },
    }),
  );
  const isWrong = (part: 'text' | 'change', value: string) =>
    tried && !shape[part].shape.ru.safeParse(value).success && t(`readers.consents.wrong.${part}`);

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setTried(true);
    const input = { purpose, after: edition, text, change, from: (from || null) as Day | null, mustAgree };
    if (publishEdition.safeParse(input).success) publish.mutate(input);
  }

  return (
    <Paper withBorder p="md" component="section" aria-labelledby={`new-${purpose}`}>
      <form onSubmit={send} noValidate>
        <Stack>
          <Title order={3} id={`new-${purpose}`}>
            {t('readers.consents.newOf', { edition: edition + 1 })}
          </Title>
          {(['ru', 'en'] as const).map((one) => (
            <Textarea
              key={one}
              label={t(`readers.consents.text.${one}`)}
              description={t('readers.consents.textHelp')}
              autosize
              minRows={6}
              maxRows={20}
              maxLength={20_000}
              value={text[one]}
              onChange={({ currentTarget }) => setText({ ...text, [one]: currentTarget.value })}
              error={isWrong('text', text[one])}
            />
          ))}
          {(['ru', 'en'] as const).map((one) => (
            <TextInput
              key={one}
              label={t(`readers.consents.change.${one}`)}
              description={t('readers.consents.changeHelp')}
              maxLength={1000}
              value={change[one]}
              onChange={({ currentTarget }) => setChange({ ...change, [one]: currentTarget.value })}
              error={isWrong('change', change[one])}
            />
          ))}
          <TextInput
            type="date"
            label={t('readers.consents.from')}
            description={t('readers.consents.fromHelp')}
            maw="16rem"
            value={from}
            onChange={({ currentTarget }) => setFrom(currentTarget.value)}
          />
          <Checkbox
            label={t('readers.consents.mustAgree')}
            description={t('readers.consents.mustAgreeHelp')}
            checked={mustAgree}
            onChange={({ currentTarget }) => setMustAgree(currentTarget.checked)}
          />
          <section aria-label={t('readers.consents.difference')}>
            <Text fw={600}>{t('readers.consents.difference')}</Text>
            <EditionText edition={{ text }} former={last} />
          </section>
          <FormError>{publish.error ? failureOf(publish.error, language).text : undefined}</FormError>
          <Group>
            <Button type="submit" loading={publish.isPending}>
              {t('readers.consents.publish')}
            </Button>
            <Button variant="default" onClick={onClose}>
              {t('readers.consents.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}
