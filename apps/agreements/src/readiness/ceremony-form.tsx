import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { CeremonyLink } from '@pbnet/domain/readiness';
import { useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Stack, Textarea } from '@pbnet/ui';
import { longestNews } from '@pbnet/validation/readiness';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet } from './readiness-shapes.ts';
import { useReadinessStep } from './use-readiness-step.ts';

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** «Районная газета https://…»: the words beside the address name it; undefined for a line without one. */
function linkOf(line: string): CeremonyLink | undefined {
  const url = line.split(/\s+/).find((word) => /^https?:\/\/[^\s/]+/i.test(word));
  if (url === undefined) return undefined;
  const label = line.replace(url, '').trim();
  return { label: label === '' ? url.slice(0, 300) : label, url };
}

const lineOf = ({ label, url }: CeremonyLink) => (label === url ? url : `${label} ${url}`);

/** Who came and what was written; what is typed survives a refusal and a closed tab. */
export function CeremonyForm({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { ceremony, id } = sheet;
  const step = useReadinessStep()(t('readiness.saved'));
  const save = useMutation(useApi().readiness.saveCeremony.mutationOptions(step));
  const thing = `ceremony:${id}`;
  const officials = useKeptText(`${thing}:officials`, ceremony.officials.join('\n'));
  const press = useKeptText(`${thing}:press`, ceremony.press.map(lineOf).join('\n'));
  const news = useKeptText(`${thing}:news`, ceremony.news);
  // What was read when the writing began: a change of others meanwhile is told, not overwritten unseen.
  const [version, setVersion] = useState(ceremony.version);
  const [unreadable, setUnreadable] = useState<string>();
  const stale = save.error !== null && failureOf(save.error, language).domain?.key === 'stale-edit';

  async function send(event: FormEvent) {
    event.preventDefault();
    const wrong = lines(press.text).find((line) => linkOf(line) === undefined);
    setUnreadable(wrong);
    if (wrong !== undefined) return;
    const links = lines(press.text).flatMap((line) => linkOf(line) ?? []);
    const content = { officials: lines(officials.text), press: links, news: news.text.trim() };
    await save
      .mutateAsync({ id, version, content })
      .then((saved) => setVersion(saved.ceremony.version))
      // The next press says: my version, over theirs.
      .catch(() => setVersion(ceremony.version));
  }

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="sm" maw="48rem">
        <FormError>
          {save.error && (stale ? t('readiness.ceremony.conflict') : failureOf(save.error, language).text)}
        </FormError>
        <Textarea
          label={t('readiness.ceremony.officials')}
          description={t('readiness.ceremony.officialsHelp')}
          autosize
          minRows={2}
          value={officials.text}
          onChange={({ currentTarget }) => officials.write(currentTarget.value)}
        />
        <Textarea
          label={t('readiness.ceremony.press')}
          description={t('readiness.ceremony.pressHelp')}
          autosize
          minRows={2}
          value={press.text}
          onChange={({ currentTarget }) => press.write(currentTarget.value)}
          error={unreadable !== undefined && t('readiness.ceremony.pressWrong', { line: unreadable })}
        />
        <Textarea
          label={t('readiness.ceremony.news')}
          description={t('readiness.ceremony.newsHelp')}
          autosize
          minRows={4}
          maxLength={longestNews}
          value={news.text}
          onChange={({ currentTarget }) => news.write(currentTarget.value)}
        />
        <div>
          <Button
            type="submit"
            variant={sheet.may.includes('plan-ceremony') ? 'default' : 'filled'}
            loading={save.isPending}
          >
            {t('readiness.ceremony.save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
