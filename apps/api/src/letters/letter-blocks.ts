/** A piece of a letter in both of its forms, so that the plain part never says less than the HTML. */
export interface LetterBlock {
  readonly html: string;
  readonly plain: string;
}

/** Colours and sizes of a letter: 16 px text, contrast of 7:1 and more on white. */
const ink = '#1c2733';
const quiet = '#45525f';
const accent = '#1b427f';
const line = '#c9d1d9';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}

export function paragraph(text: string): LetterBlock {
  return {
    html: `<p style="margin:0 0 16px;font-size:16px;line-height:1.5;color:${ink}">${escapeHtml(text)}</p>`,
    plain: text,
  };
}

export function heading(text: string): LetterBlock {
  return {
    html: `<h2 style="margin:24px 0 8px;font-size:18px;line-height:1.35;color:${ink}">${escapeHtml(text)}</h2>`,
    plain: `${text}\n${'-'.repeat(Math.min(text.length, 72))}`,
  };
}

export function bullets(items: readonly string[]): LetterBlock {
  const lines = items.map((item) => `<li style="margin:0 0 8px">${escapeHtml(item)}</li>`).join('');
  return {
    html: `<ul style="margin:0 0 16px;padding-left:24px;font-size:16px;line-height:1.5;color:${ink}">${lines}</ul>`,
    plain: items.map((item) => `- ${item}`).join('\n'),
  };
}

/** The one thing to press. The address stands below as text, for those whose mail program shows no links. */
export function button(text: string, url: string): LetterBlock {
  const href = escapeHtml(url);
  return {
    html: [
      `<p style="margin:24px 0 8px"><a href="${href}" style="display:inline-block;padding:12px 24px;`,
      `background:${accent};color:#ffffff;font-size:16px;line-height:1.25;font-weight:bold;`,
      `text-decoration:none;border-radius:6px">${escapeHtml(text)}</a></p>`,
      `<p style="margin:0 0 16px;font-size:14px;line-height:1.5;color:${quiet};word-break:break-all">${href}</p>`,
    ].join(''),
    plain: `${text}:\n${url}`,
  };
}

export function link(text: string, url: string): LetterBlock {
  return {
    html: [
      `<p style="margin:0 0 16px;font-size:16px;line-height:1.5"><a href="${escapeHtml(url)}" `,
      `style="color:${accent}">${escapeHtml(text)}</a></p>`,
    ].join(''),
    plain: `${text}:\n${url}`,
  };
}

export interface LetterCard {
  readonly title: string;
  /** Name and text of each line below the title. */
  readonly facts: readonly (readonly [name: string, text: string])[];
}

function cardHtml({ title, facts }: LetterCard): string {
  const lines = facts.map(
    ([name, text]) =>
      `<div style="margin:4px 0 0"><span style="color:${quiet}">${escapeHtml(name)}:</span> ${escapeHtml(text)}</div>`,
  );
  return [
    `<tr><td style="padding:12px 0;border-top:1px solid ${line};font-size:16px;line-height:1.45;color:${ink}">`,
    `<strong>${escapeHtml(title)}</strong>${lines.join('')}</td></tr>`,
  ].join('');
}

function cardPlain({ title, facts }: LetterCard, number: number): string {
  return [`${number}. ${title}`, ...facts.map(([name, text]) => `   ${name}: ${text}`)].join('\n');
}

/** Rows of facts as cards, one below the other: a wide table cannot be read on a phone. */
export function cards(caption: string, rows: readonly LetterCard[]): LetterBlock {
  return {
    html: [
      '<table role="presentation" cellpadding="0" cellspacing="0" ',
      `style="width:100%;margin:0 0 16px;border-bottom:1px solid ${line}">`,
      `<tr><td style="padding:0 0 8px;font-size:16px;font-weight:bold;color:${ink}">${escapeHtml(caption)}</td></tr>`,
      ...rows.map(cardHtml),
      '</table>',
    ].join(''),
    plain: [caption, '', ...rows.map((row, index) => cardPlain(row, index + 1))].join('\n'),
  };
}

/** The blocks of a letter's body in both forms. */
export function letterBody(blocks: readonly LetterBlock[]): LetterBlock {
  return {
    html: blocks.map(({ html }) => html).join('\n'),
    plain: blocks.map(({ plain }) => plain).join('\n\n'),
  };
}
