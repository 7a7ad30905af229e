const DAY = 86_400_000;

/** Days of the sample's period as 2025-07-01 …, and the ISO week of each as 2025-W27. */
export function calendar(from: string, days: number): { readonly day: string; readonly week: string }[] {
  const first = Date.parse(`${from}T00:00:00Z`);
  return Array.from({ length: days }, (_, i) => {
    const at = new Date(first + i * DAY);
    return { day: at.toISOString().slice(0, 10), week: isoWeek(at) };
  });
}

/** ISO 8601: a week belongs to the year of its Thursday, and week 1 has the year's first. */
function isoWeek(at: Date): string {
  const weekday = (at.getUTCDay() + 6) % 7;
  const thursday = new Date(at.getTime() + (3 - weekday) * DAY);
  const year = thursday.getUTCFullYear();
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY));
  return `${year}-W${String(number).padStart(2, '0')}`;
}
