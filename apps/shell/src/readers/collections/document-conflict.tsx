import { FormError } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { ShownDocument } from './document-row.ts';

export interface DocumentConflictProps {
  readonly now: ShownDocument;
  titleOf(collectionId: number): string;
}

/** What stands under the identifier now, before the second press writes over it. */
export function DocumentConflict({ now, titleOf }: DocumentConflictProps) {
  const { t } = useTranslation();
  return (
    <FormError>
      {now
        ? t('readers.document.thereNow', {
            ...{ title: now.title, address: now.address },
            collection: titleOf(now.collectionId),
          })
        : t('readers.document.goneNow')}
    </FormError>
  );
}
