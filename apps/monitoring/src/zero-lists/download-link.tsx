import type { Month } from '@pbnet/domain';
import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Button, Icon, VisuallyHidden } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

export interface DownloadLinkProps {
  readonly month: Month;
  readonly regionalCenterId: number;
  readonly name: string;
  /** A word instead of a button, for a row of a table. */
  readonly short?: boolean;
}

/** A plain link: the browser downloads with the same session. */
export function DownloadLink({ month, regionalCenterId, name, short = false }: DownloadLinkProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const href = `/files/zero-lists/${month}/${regionalCenterId}.xlsx?language=${language}`;
  const words = <VisuallyHidden>{t('zero-lists.downloadOf', { name })}</VisuallyHidden>;
  if (short)
    return (
      <Anchor href={href} download>
        <span aria-hidden>XLSX</span>
        {words}
      </Anchor>
    );
  return (
    <Button component="a" variant="default" leftSection={<Icon name="download" />} href={href} download>
      <span aria-hidden>{t('zero-lists.download')}</span>
      {words}
    </Button>
  );
}
