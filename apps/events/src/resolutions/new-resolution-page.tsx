import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useHost, useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, FormError, PageHeader, Stack, Text, Textarea } from '@pbnet/ui';
import { createResolution, longestResolutionTitle } from '@pbnet/validation/resolutions';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

/** Of a meeting (`?meeting=<id>`, with `&title=` to begin with) or on its own. */
export function NewResolutionPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const [search] = useSearchParams();
  const meetingId = search.get('meeting');
  const title = useKeptText(`new-resolution:${meetingId ?? ''}`, search.get('title') ?? '');
  // Chosen here: pressed twice or repeated by the network, the resolution is made once.
  const [id] = useState(() => crypto.randomUUID());
  const [short, setShort] = useState(false);
  const create = useMutation(
    api.resolutions.create.mutationOptions({
      async onSuccess(made) {
        title.forget();
        await queries.invalidateQueries(api.resolutions.pathFilter());
        host.navigate(`/events/resolutions/${made.id}`);
      },
    }),
  );

  function send(event: FormEvent) {
    event.preventDefault();
    const checked = createResolution.safeParse({ id, meetingId, title: title.text });
    setShort(!checked.success);
    if (checked.success) create.mutate(checked.data);
  }

  return (
    <>
      <PageTitle title={t('resolutions.form.title')} />
      <PageHeader
        title={t('resolutions.form.title')}
        trail={
          <Anchor component={Link} to="/events/resolutions">
            {t('resolutions.title')}
          </Anchor>
        }
      />
      <form onSubmit={send} noValidate>
        <Stack maw="48rem">
          <Text>{t(meetingId === null ? 'resolutions.form.alone' : 'resolutions.form.ofMeeting')}</Text>
          <FormError>{create.error && failureOf(create.error, language).text}</FormError>
          <Textarea
            label={t('resolutions.form.name')}
            description={t('resolutions.form.nameHelp')}
            autosize
            minRows={2}
            maxLength={longestResolutionTitle}
            value={title.text}
            onChange={({ currentTarget }) => title.write(currentTarget.value)}
            error={short && t('resolutions.form.short')}
          />
          <div>
            <Button type="submit" loading={create.isPending}>
              {t('resolutions.form.send')}
            </Button>
          </div>
        </Stack>
      </form>
    </>
  );
}
