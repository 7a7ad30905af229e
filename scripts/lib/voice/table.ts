import type { SlotRow } from '../../../src/check/slots';
import type { Acceptance } from './accept';
import { type LineReport, type NarrationReport, slackOf } from './report';
import type { Asked } from './speaker';
import { CALLED, passedOverText } from './trouble';

const comma = (n: number, digits = 2) => n.toFixed(digits).replace('.', ',');
const percent = (ratio: number) => `${Math.round(ratio * 100)} %`;

/** Rows of text in columns; numbers, which are all but the first and the last, to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const width = (i: number) => Math.max(...rows.map((r) => r[i]?.length ?? 0));
  const widths = rows[0]?.map((_, i) => width(i)) ?? [];
  return rows.map((row) =>
    row
      .map((cell, i) => {
        if (i === row.length - 1) return cell;
        return i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0);
      })
      .join('  '),
  );
}

const ORIGIN = { spoken: 'nyläst', cache: 'från förra gången', played: 'spelas som den är' } as const;
const FIT = {
  fits: '',
  fitted: ', läst fortare',
  tight: ', läst mycket fortare: korta gärna',
  over: '',
} as const;

const lineRow = (line: LineReport) => [
  line.id,
  comma(line.slot),
  comma(line.seconds),
  percent(line.ratio),
  `${CALLED[line.provider as keyof typeof CALLED] ?? line.provider}, ${ORIGIN[line.origin]}${FIT[line.fit]}`,
];

/** What `npm run narrate` prints: every line, then the film as a whole. */
export function narrationText({ lines, passedOver, wordsPerMinute, spoken, slack }: NarrationReport): string {
  const count = (origin: LineReport['origin']) => lines.filter((l) => l.origin === origin).length;
  const table = columns([['rad', 'lucka s', 'tal s', 'fyllt', 'röst'], ...lines.map(lineRow)]);
  const least = slack && `minsta luft ${comma(slackOf(slack.least))} s (${slack.least.id})`;
  const most = slack && `största ${comma(slackOf(slack.most))} s (${slack.most.id})`;
  return [
    ...table,
    '',
    `${lines.length} rader, ${comma(spoken, 1)} s tal, ${Math.round(wordsPerMinute)} ord i minuten; ${least}, ${most}.`,
    `Nylästa: ${count('spoken')}. Från förra gången: ${count('cache')}. Spelade som de är: ${count('played')}.`,
    ...passedOver.map((p) => `Obs: ${passedOverText(p)}`),
  ].join('\n');
}

/** What `npm run check` prints: how full every slot is. */
export function slotText(rows: readonly SlotRow[]): string {
  const cells = rows.map((row) => [
    row.id,
    comma(row.slot),
    comma(row.seconds),
    percent(row.ratio),
    `${row.measured ? 'uppmätt' : 'uppskattat'}${row.cuts.length === 1 ? `, ${row.cuts[0]}` : ''}`,
  ]);
  return columns([['rad', 'lucka s', 'tal s', 'fyllt', ''], ...cells]).join('\n');
}

/** What `npm run narrate -- --print` prints: what is said in each line. */
export const spokenTextTable = (lines: readonly Asked[]): string =>
  columns(lines.map(({ id, spoken }) => [id, spoken])).join('\n');

/** What `npm run narrate -- --accept` prints. */
export function acceptanceText({ accepted, unchanged, refused, unused }: Acceptance, folder: string): string {
  if (accepted.length + unchanged.length + refused.length + unused.length === 0)
    return `Inga tagningar i ${folder}. Lägg dem där som <rad>.wav, t.ex. opening.dorren.wav.`;
  return [
    `Godkända: ${accepted.length} nya, ${unchanged.length} sedan tidigare.`,
    ...accepted.map((id) => `  ${id}`),
    ...(refused.length > 0 ? [`Inte godkända: ${refused.length}.`] : []),
    ...refused.map(({ id, why }) => `  ${id}: ${why}`),
    ...(unused.length > 0 ? [`Tagningar som ingen rad i filmen har: ${unused.join(', ')}.`] : []),
  ].join('\n');
}
