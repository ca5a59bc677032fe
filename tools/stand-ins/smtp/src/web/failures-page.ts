import { html } from 'hono/html';
import type { Rule } from '../rules.ts';
import { failureChoices } from './failure-form.ts';
import { type Html, page } from './page.ts';

export function failuresPage(rules: readonly Rule[]): Html {
  return page('Сбои почты', [
    html`<p>Здесь включают неполадки, чтобы увидеть, как с ними справляется рассылка.</p>
      <form method="post">
        <label for="failure">Что случится</label>
        <select id="failure" name="failure">
          ${failureChoices.map(({ name, label }) => html`<option value="${name}">${label}</option>`)}
        </select>
        <label for="address">Для какого адреса (* — любые знаки)</label>
        <input id="address" name="address" value="*" />
        <button>Включить</button>
      </form>
      <h2>Включено</h2>`,
    rules.length > 0
      ? html`<ul>
            ${rules.map((rule) => html`<li>${describe(rule)}</li>`)}
          </ul>
          <form method="post" action="/failures/clear">
            <button class="quiet">Выключить все сбои</button>
          </form>`
      : html`<p>Сбоев нет: каждое письмо принимается.</p>`,
  ]);
}

function describe(rule: Rule): string {
  const choice = failureChoices.find(({ rule: make }) => {
    return JSON.stringify(make(rule.address ?? '*')) === JSON.stringify(rule);
  });
  return `${choice?.label ?? JSON.stringify(rule)}: ${rule.address ?? 'все адреса'}`;
}
