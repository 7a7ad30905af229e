import type { NarrationReport } from './voice/report';
import { slackOf } from './voice/report';
import { CALLED, passedOverText } from './voice/trouble';

const comma = (n: number, digits = 1) => n.toFixed(digits).replace('.', ',').replace('-', '−');

/** Loudness in LUFS and true peak in dBTP; null when nothing is heard. */
type Level = { readonly loudness: number; readonly truePeak: number } | null;

const levelText = (level: Level) =>
  level ? `${comma(level.loudness)} LUFS, toppar ${comma(level.truePeak)} dBTP` : 'inget hörs';

/** Who speaks, and how many of the lines: "guiderösten (sv+linda)". */
function voicesText({ lines }: NarrationReport): string {
  const counts = new Map<string, number>();
  for (const { provider, voice } of lines) {
    const name = `${CALLED[provider as keyof typeof CALLED] ?? provider} (${voice})`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [only] = counts.keys();
  if (counts.size <= 1) return only ?? 'ingen';
  return [...counts].map(([name, count]) => `${name} ${count} rader`).join(', ');
}

/**
 * The sound in words, for the end of a run: how loud it is in the mix and in the film's own AAC, who speaks and how
 * fast, how well lines fit, and every take that is out of date or voice that was passed over.
 */
export function soundText(mix: Level, film: Level, report: NarrationReport): string {
  const { wordsPerMinute, slack, passedOver } = report;
  const room = slack
    ? `, minsta luft ${comma(slackOf(slack.least), 2)} s (${slack.least.id}), största ${comma(slackOf(slack.most), 2)} s (${slack.most.id})`
    : '';
  const stale = passedOver.flatMap((p) => p.failures.filter((f) => f.stale).map((f) => f.line));
  return [
    `Ljud: ${levelText(mix)}; i filmfilen ${levelText(film)}.`,
    `Röst: ${voicesText(report)}, ${Math.round(wordsPerMinute)} ord i minuten${room}.`,
    ...(stale.length > 0 ? [`Inaktuella tagningar (texten har ändrats): ${stale.join(', ')}.`] : []),
    ...passedOver.map((p) => `Obs: ${passedOverText(p)}`),
  ].join('\n');
}
