import type { PersonSeen } from '@pbnet/domain/readers';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { FactList } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';

/** «Фамилия Имя Отчество» */
export function fullName({ lastName, firstName, middleName }: PersonSeen): string {
  return [lastName, firstName, middleName].filter(Boolean).join(' ');
}

/** What is known of the person, in words. */
export function PersonFacts({ person }: { readonly person: PersonSeen }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { birthDate, email, level } = person;
  return (
    <FactList>
      <dt>{t('reader.person.name')}</dt>
      <dd>{fullName(person)}</dd>
      <dt>{t('reader.person.birthDate')}</dt>
      <dd>{birthDate === null ? t('reader.person.none') : wholeDayName(birthDate, language)}</dd>
      <dt>{t('reader.person.email')}</dt>
      <dd>{email ?? t('reader.person.noEmail')}</dd>
      <dt>{t('reader.person.level')}</dt>
      <dd>{t(`reader.level.${level}`)}</dd>
    </FactList>
  );
}
