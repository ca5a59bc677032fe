/**
 * Runs in the browser, from its own text: nothing of this module may be used inside. Each page is asked for anew: first
 * the access service, with the reader's cookie and from the reader's place, then this server with the signed answer.
 */
export function viewer(): void {
  const { item = '', pages = '1', access = '' } = document.body.dataset;
  const total = Number(pages);
  const sheet = document.querySelector('#sheet');
  const status = document.querySelector('#status');
  const [back, next] = ['#back', '#next'].map((name) => document.querySelector<HTMLButtonElement>(name));
  let shown = 0;

  const element = (name: string, text: string) => {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  };

  const say = (words: string) => status?.replaceChildren(words);

  const refuse = (words: string, way: { label: string; address: string } | null) => {
    const parts = [element('h2', 'Страница не открыта'), element('p', words)];
    if (way) {
      const link = document.createElement('a');
      const address = new URL(way.address, access);
      if (/^https?:$/.test(address.protocol)) link.href = address.href;
      link.textContent = way.label;
      parts.push(link);
    }
    const box = document.createElement('div');
    box.className = 'refusal';
    box.append(...parts);
    sheet?.replaceChildren(box);
    say('');
  };

  const open = async (page: number): Promise<void> => {
    say('Спрашиваем, можно ли открыть страницу…');
    const decision = await fetch(`${access}/access/decisions`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ item }),
    });
    const said = await decision.json();
    if (!said.granted) {
      refuse(String(said.message ?? 'Служба доступа не разрешила чтение.'), said.way ?? null);
      return;
    }
    const answer = await fetch(`/items/${encodeURIComponent(item)}/pages/${page}`, {
      headers: { authorization: `Bearer ${said.token}` },
    });
    const got = await answer.json();
    if (!answer.ok) {
      refuse(String(got.message), null);
      return;
    }
    shown = page;
    sheet?.replaceChildren(...got.paragraphs.map((text: string) => element('p', text)));
    if (back) back.disabled = shown <= 1;
    if (next) next.disabled = shown >= total;
    say(`Страница ${shown} из ${total}. ${got.grounds}`);
  };

  const turn = (page: number) =>
    void open(Math.min(Math.max(page, 1), total)).catch(() =>
      refuse('Служба доступа или сервер документов не отвечает. Попробуйте ещё раз через минуту.', null),
    );

  back?.addEventListener('click', () => turn(shown - 1));
  next?.addEventListener('click', () => turn(shown + 1));
  turn(1);
}
