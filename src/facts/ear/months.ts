/** Months of a period in a locale: "juli 2025–juni 2026"; one month by itself. */
export function monthsText(locale: string, { from, to }: { readonly from: string; readonly to: string }) {
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const [a, b] = [from, to].map((day) => month.format(new Date(`${day}T00:00:00Z`)));
  return a === b ? String(a) : `${a}–${b}`;
}
