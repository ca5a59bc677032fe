import type { Month } from '@pbnet/domain';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, Icon, VisuallyHidden } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export interface DownloadLinkProps {
  readonly month: Month;
  readonly regionalCenterId: number;
  readonly name: string;
}

/** A plain link: the browser downloads with the same session. */
export function DownloadLink({ month, regionalCenterId, name }: DownloadLinkProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Button
      component="a"
      variant="default"
      leftSection={<Icon name="download" />}
      href={`/files/zero-lists/${month}/${regionalCenterId}.xlsx?language=${language}`}
      download
    >
      <span aria-hidden>{t('zero-lists.download')}</span>
      <VisuallyHidden>{t('zero-lists.downloadOf', { name })}</VisuallyHidden>
    </Button>
  );
}
