import type { Language } from '@pbnet/domain';
import type { AccessRefusal } from '@pbnet/domain/reading';

/** Where the reader may go on from a refusal. */
export interface Way {
  readonly label: string;
  /** An address of the installation. */
  readonly address: string;
}

type Words = Readonly<Record<Language, string>>;

const signIn: Words = { ru: 'Войти через Госуслуги', en: 'Sign in with Gosuslugi' };

const pages: Readonly<Partial<Record<AccessRefusal, { readonly label: Words; readonly path: string }>>> = {
  'centers-only': {
    label: { ru: 'Ближайшие центры доступа', en: 'Nearest access centers' },
    path: '/access#centers',
  },
  unconfirmed: {
    label: { ru: 'Как подтвердить учётную запись', en: 'How to confirm the account' },
    path: '',
  },
  'guardian-needed': {
    label: { ru: 'Как получить согласие родителя', en: 'How to get a parent’s consent' },
    path: '',
  },
  'too-young': {
    label: { ru: 'Что я могу читать и откуда', en: 'What I may read, and where from' },
    path: '/access',
  },
  suspended: { label: { ru: 'Мой читательский билет', en: 'My reader’s card' }, path: '' },
  'consent-withdrawn': { label: { ru: 'Мои согласия', en: 'My consents' }, path: '/consents' },
  'too-many-readings': { label: { ru: 'Мои сеансы', en: 'My sessions' }, path: '/sessions' },
};

export interface Refused {
  readonly refusal: AccessRefusal;
  readonly language: Language;
  /** Where the item is read, to come back to after the sign-in; null for one that is not known. */
  readonly readAt: string | null;
}

/** @param publicUrl the installation's own address, without a slash at the end */
export function wayForward(publicUrl: string, { refusal, language, readAt }: Refused): Way | null {
  if (refusal === 'sign-in') {
    const back = readAt === null ? '' : `?return=${encodeURIComponent(readAt)}`;
    return { label: signIn[language], address: `${publicUrl}/reader/esia/start${back}` };
  }
  const page = pages[refusal];
  return page ? { label: page.label[language], address: `${publicUrl}/portal/reader${page.path}` } : null;
}
