import type { FilmRun } from './make-film';

const percent = (part: number, of: number) => (of > 0 ? Math.round((100 * part) / of) : 0);
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

/** Peak memory of this process, in bytes. */
const ownPeak = (): number => process.resourceUsage().maxRSS * 1024;

/** What a run drew, took from the cache, and needed of memory. */
export function runText({ planned, drawn }: FilmRun): string {
  const all = planned.reduce((sum, { scene }) => sum + scene.frames, 0);
  const { frames, ms } = drawn;
  const share = `${frames} av ${all} bilder (${percent(frames, all)} %)`;
  const same = frames > 0 ? `, ${frames - drawn.drawn} av dem lika den före` : '';
  const work = ms.instructions + ms.drawing + ms.encoding;
  const where =
    work > 0
      ? ` Tid i ritarna: ${percent(ms.instructions, work)} % uträkning, ${percent(ms.drawing, work)} % ritning, ${percent(ms.encoding, work)} % kodning.`
      : '';
  const each = drawn.peakMemory > 0 ? `, ${megabytes(drawn.peakMemory)} i var och en av ritarna` : '';
  return `Ritat: ${share}${same}; resten fanns.${where}\nMinne som mest: ${megabytes(ownPeak())} här${each}.`;
}
