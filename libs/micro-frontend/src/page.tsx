import { useTranslation } from 'react-i18next';

/** Data that a route may carry in `handle` for the shell. */
export interface PageHandle {
  /** «Как это сделать»: steps in plain words, shown by the help button of the header. */
  readonly help?: { readonly ru: readonly string[]; readonly en: readonly string[] };
}

/** `handle: pageHandle({ help: { ru: ['…'], en: ['…'] } })` on a route. */
export function pageHandle(handle: PageHandle): PageHandle {
  return handle;
}

const systemNames = { ru: 'Региональная сеть ПБ', en: 'PL regional network' };

export interface PageTitleProps {
  readonly title: string;
}

/** The name of the page in the browser's tab, once per page: `<PageTitle title={t('board.title')} />`. */
export function PageTitle({ title }: PageTitleProps) {
  const { i18n } = useTranslation();
  return <title>{`${title} · ${systemNames[i18n.language === 'en' ? 'en' : 'ru']}`}</title>;
}
