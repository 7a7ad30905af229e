import type { Chapter } from './chapters';
import type { Cue } from './cues';

/** hh:mm:ss.mmm of a frame, with the separator that the format wants before milliseconds. */
export function clock(frame: number, fps: number, separator: '.' | ','): string {
  const ms = Math.round((frame * 1000) / fps);
  const pad = (n: number, width = 2) => String(n).padStart(width, '0');
  const [h, m, s] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60];
  return `${pad(h)}:${pad(m)}:${pad(s)}${separator}${pad(ms % 1000, 3)}`;
}

/** SubRip. */
export const srt = (cues: readonly Cue[], fps: number): string =>
  cues
    .map(
      (c, i) => `${i + 1}\n${clock(c.from, fps, ',')} --> ${clock(c.to, fps, ',')}\n${c.lines.join('\n')}\n`,
    )
    .join('\n');

const escapeVtt = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** WebVTT, in the language of the film; the cue's id is its line's. */
export const vtt = (cues: readonly Cue[], fps: number, language: string): string =>
  `WEBVTT\nLanguage: ${language}\n\n${cues
    .map(
      (c) =>
        `${c.line}\n${clock(c.from, fps, '.')} --> ${clock(c.to, fps, '.')}\n${c.lines.map(escapeVtt).join('\n')}\n`,
    )
    .join('\n')}`;

/** Chapters as WebVTT, numbered; what a player that reads chapter tracks lists. */
export const chaptersVtt = (chapters: readonly Chapter[], fps: number, language: string): string =>
  `WEBVTT\nLanguage: ${language}\n\n${chapters
    .map(
      (c, i) => `${i + 1}\n${clock(c.from, fps, '.')} --> ${clock(c.to, fps, '.')}\n${escapeVtt(c.title)}\n`,
    )
    .join('\n')}`;
