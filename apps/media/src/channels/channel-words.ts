import type { ApiOutputs } from '@pbnet/api-client';
import { useTranslation } from 'react-i18next';

export type Channel = ApiOutputs['channels']['list'][number];

const fields = ['accessToken', 'botToken', 'email', 'password', 'groupId', 'categoryId', 'chatId'] as const;
const buckets = ['units', 'uploads', 'calls'] as const;

/** Names of fields and buckets: a platform may bring ones that nobody has named yet. */
export function useChannelWords() {
  const { t } = useTranslation();
  return {
    field(name: string): string {
      const known = fields.find((field) => field === name);
      return known ? t(`channels.field.${known}`) : name;
    },
    bucket(name: string): string {
      const known = buckets.find((bucket) => bucket === name);
      return known ? t(`channels.bucketName.${known}`) : name;
    },
  };
}
