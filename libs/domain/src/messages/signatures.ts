import type { MessageList } from './message-list.ts';

export const signaturesMessages = {
  'signature-too-large': {
    ru: 'Файл подписи больше {{megabytes}} МБ: похоже, это не отсоединённая подпись, а сам документ или архив. Ничего не записано. Выберите файл .sig или .p7s, он весит несколько килобайт.',
    en: 'The signature file is larger than {{megabytes}} MB: it looks like the document itself or an archive. Nothing was recorded. Choose the .sig or .p7s file, it is a few kilobytes.',
  },
  'signature-document-missing': {
    ru: 'Подписывать пока нечего: текст соглашения ещё не передан на подпись. Ничего не записано. Утвердите соглашение и начните подписание.',
    en: 'There is nothing to sign yet: the text was not handed over for signing. Nothing was recorded. Approve the agreement and start signing.',
  },
  'signature-document-changed': {
    ru: 'Пока вы загружали подпись, текст соглашения вернули на доработку. Подпись не записана, файл остался у вас. Дождитесь нового текста и подпишите его.',
    en: 'While you were uploading, the text was returned for changes. The signature was not recorded, your file is still with you. Wait for the new text and sign it.',
  },
  'signature-former-text': {
    ru: 'Эта подпись стоит под прежним текстом соглашения. Проверка не изменена. Действует подпись под последним текстом.',
    en: 'This signature stands under a former text of the agreement. The check was not changed. The one under the last text counts.',
  },
  'signature-step-refused': {
    ru: 'С этой подписью так поступить нельзя: она уже принята, отклонена или её проверка не пройдена. Ничего не изменено. Обновите страницу.',
    en: 'This cannot be done with the signature: it was accepted or refused already, or its check was not passed. Nothing was changed. Refresh the page.',
  },
  'signature-already-here': {
    ru: 'Этот файл подписи за эту сторону уже загружен. Второй раз он не записан. Найдите его в списке подписей стороны.',
    en: 'This signature file is here already for this party. It was not recorded again. Find it among the signatures of the party.',
  },
  'signature-paper-headquarters': {
    ru: 'Подпись Президентской библиотеки на бумаге отмечает она сама. Ничего не записано. Отметьте подпись своей стороны.',
    en: 'The paper signature of the Presidential Library is noted by itself. Nothing was recorded. Note the one of your own side.',
  },
  'signature-scan-missing': {
    ru: 'Нет скана подписанного листа. Подпись не записана, введённое на экране. Добавьте скан (PDF, JPEG или PNG) и сохраните снова.',
    en: 'The scan of the signed sheet is missing. The signature was not recorded, your entry is on the screen. Add a scan (PDF, JPEG or PNG) and save again.',
  },
  'trust-file-unreadable': {
    ru: 'В файле нет ни сертификата удостоверяющего центра, ни списка отозванных сертификатов. Список доверия не изменён. Нужен файл .cer, .crt, .pem или .crl.',
    en: 'The file holds neither a certificate of an authority nor a list of revoked certificates. The trust list was not changed. Choose a .cer, .crt, .pem or .crl file.',
  },
  'trust-file-too-large': {
    ru: 'Файл больше 64 МБ, такой сервер не принимает. Список доверия не изменён. Проверьте, тот ли это файл: списки отозванных сертификатов меньше.',
    en: 'The file is larger than 64 MB, the server does not take it. The trust list was not changed. Check that it is the right file: lists of revoked certificates are smaller.',
  },
  'trust-not-authority': {
    ru: 'Сертификат «{{name}}» принадлежит не удостоверяющему центру, а человеку или серверу. Список доверия не изменён. Добавьте сертификат того, кто его выдал.',
    en: 'The certificate “{{name}}” belongs to a person or a server, not to an authority. The trust list was not changed. Add the certificate of its issuer.',
  },
  'trust-already': {
    ru: 'Всё, что есть в этом файле, уже в списке доверия. Список не изменён.',
    en: 'Everything in this file is on the trust list already. The list was not changed.',
  },
  'trust-issuer-unknown': {
    ru: 'Список отозванных издан центром «{{name}}», но его подпись не сошлась ни с одним сертификатом из списка доверия. Список доверия не изменён. Сначала добавьте сертификат этого центра.',
    en: 'The list of revoked certificates was issued by “{{name}}”, but its signature fits no certificate on the trust list. The trust list was not changed. Add the certificate of this authority first.',
  },
  'trust-list-older': {
    ru: 'Более новый список отозванных центра «{{name}}» уже загружен. Список доверия не изменён. Возьмите свежий список у удостоверяющего центра.',
    en: 'A newer list of revoked certificates of “{{name}}” is here already. The trust list was not changed. Take a fresh list from the authority.',
  },
  'trust-list-delta': {
    ru: 'Это не полный список отозванных, а только дополнение к нему (delta CRL). Список доверия не изменён. Возьмите полный список.',
    en: 'This is not the full list of revoked certificates but an addition to one (delta CRL). The trust list was not changed. Take the full list.',
  },
  'trust-gost-missing': {
    ru: 'Список отозванных подписан по ГОСТ, а средств ГОСТ на сервере нет, проверить его нечем. Список доверия не изменён. Попросите администратора установить пакет libengine-gost-openssl.',
    en: 'The list is signed by GOST, and the server has no means for it. The trust list was not changed. Ask the administrator to install the package libengine-gost-openssl.',
  },
  'trust-changed': {
    ru: 'Список доверия уже изменил кто-то другой. Ваше изменение не записано. Обновите страницу и посмотрите на новый список.',
    en: 'Somebody else has changed the trust list. Your change was not recorded. Refresh the page and look at the new list.',
  },
  'proof-wait': {
    ru: 'С вашего адреса слишком часто вводили неверный код. Подождите несколько минут и введите код с листа ещё раз.',
    en: 'Too many wrong codes were tried from your address. Wait a few minutes and enter the code from the sheet again.',
  },
} as const satisfies MessageList;
