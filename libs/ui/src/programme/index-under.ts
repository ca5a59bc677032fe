/** Among how many of the other talks of the list the height lies: where a talk let go there would stand. */
export function indexUnder(list: Element, talkId: string, y: number): number {
  const others = [...list.querySelectorAll('[data-talk]')].filter(
    (row) => row.getAttribute('data-talk') !== talkId,
  );
  const below = others.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return below === -1 ? others.length : below;
}
