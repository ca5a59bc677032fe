const hour = 3_600_000;

const pacificHour = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hour: 'numeric',
  hourCycle: 'h23',
});

/** When Google begins to count the day's quota anew. */
export function nextPacificMidnight(now: Date): Date {
  let at = Math.floor(now.getTime() / hour) * hour + hour;
  while (Number(pacificHour.format(at)) !== 0) at += hour;
  return new Date(at);
}
