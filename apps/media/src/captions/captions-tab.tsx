import { useApi } from '@pbnet/api-client/react';
import { captionLanguageName, captionLanguages, type CaptionLanguage } from '@pbnet/domain/captions';
import { Failed } from '@pbnet/micro-frontend';
import { Loader, Select, Stack, Text } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useVideo } from '../video-parts/use-video.ts';
import { CaptionsEditor } from './captions-editor.tsx';
import { shownEditions } from './captions-shapes.ts';

/** The captions of one language of the video; the language stands in the address. */
export function CaptionsTab() {
  const { t } = useTranslation();
  const { video } = useVideo();
  const [search, setSearch] = useSearchParams();
  const language: CaptionLanguage =
    captionLanguages.find((known) => known === search.get('language')) ?? 'ru';
  const api = useApi();
  const { data: sheet, error } = useQuery(api.captions.list.queryOptions({ id: video.id }));
  const { data: saved, isPending } = useQuery(
    api.captions.get.queryOptions({ id: video.id, language }, { refetchOnWindowFocus: false }),
  );
  if (error) return <Failed error={error} />;
  if (!sheet || isPending) return <Loader role="status" aria-label={t('captions.loading')} />;
  const shown = shownEditions(sheet.editions);
  return (
    <Stack gap="lg">
      <Text c="dimmed">{t('captions.lead')}</Text>
      <Select
        label={t('captions.language')}
        maw="20rem"
        allowDeselect={false}
        data={captionLanguages.map((value) => {
          const edition = shown.find((one) => one.language === value);
          const name = captionLanguageName(value);
          return {
            value,
            label: edition ? t('captions.has', { name, number: edition.number }) : name,
          };
        })}
        value={language}
        onChange={(value) => setSearch({ language: value ?? 'ru' }, { replace: true })}
      />
      <CaptionsEditor
        key={`${language} ${saved?.number ?? 0}`}
        video={video}
        sheet={sheet}
        language={language}
        saved={saved ?? null}
      />
    </Stack>
  );
}
