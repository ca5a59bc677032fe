import type { Language } from '@pbnet/domain';
import { escapeHtml, type LetterBlock } from './letter-blocks.ts';

interface LetterContent extends LetterBlock {
  /** Heading of the letter, usually its subject; plain text. */
  readonly title: string;
  readonly language: Language;
  /** True where a reply is read: to an invitation. */
  readonly answered?: boolean;
}

const words = {
  ru: {
    library: 'Президентская библиотека',
    network: 'Региональная сеть центров удалённого доступа',
    automatic: 'Письмо отправлено информационной системой сети. Отвечать на него не нужно.',
    answered: 'Письмо отправлено информационной системой сети. Ответ на него прочитает организатор.',
  },
  en: {
    library: 'Presidential Library',
    network: 'Regional network of remote-access centers',
    automatic:
      'This letter was sent by the information system of the network. There is no need to answer it.',
    answered:
      'This letter was sent by the information system of the network. The organiser reads replies to it.',
  },
} as const satisfies Record<Language, object>;

const page = "font-family:'Golos Text','Segoe UI',Arial,sans-serif";

/** A whole letter of the network around the given body: readable on a phone, by a screen reader and without images. */
export function letterLayout({ title, html, plain, language, answered = false }: LetterContent): LetterBlock {
  const { library, network } = words[language];
  const automatic = words[language][answered ? 'answered' : 'automatic'];
  return {
    html: [
      `<!doctype html><html lang="${language}" dir="ltr"><head><meta charset="utf-8">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<meta name="color-scheme" content="light only"><title>${escapeHtml(title)}</title></head>`,
      `<body style="margin:0;padding:0;background:#eef1f4;${page}">`,
      '<table role="presentation" cellpadding="0" cellspacing="0" style="width:100%"><tr><td style="padding:16px 8px">',
      '<table role="presentation" cellpadding="0" cellspacing="0" ',
      'style="width:100%;max-width:640px;margin:0 auto;background:#ffffff;border-top:4px solid #1b427f">',
      '<tr><td style="padding:20px 24px 12px;border-bottom:1px solid #c9d1d9">',
      `<div style="font-size:18px;line-height:1.3;font-weight:bold;color:#1b427f">${library}</div>`,
      `<div style="font-size:14px;line-height:1.4;color:#45525f">${network}</div></td></tr>`,
      '<tr><td role="article" style="padding:24px">',
      `<h1 style="margin:0 0 16px;font-size:22px;line-height:1.3;color:#1c2733">${escapeHtml(title)}</h1>`,
      html,
      '</td></tr><tr><td style="padding:16px 24px 24px;border-top:1px solid #c9d1d9;',
      `font-size:14px;line-height:1.5;color:#45525f">${automatic}</td></tr>`,
      '</table></td></tr></table></body></html>',
    ].join('\n'),
    plain: [
      title,
      '='.repeat(Math.min(title.length, 72)),
      '',
      plain,
      '',
      '--',
      library,
      network,
      automatic,
      '',
    ].join('\n'),
  };
}
