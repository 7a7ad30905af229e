import { pathToFileURL } from 'node:url';
import { Unpaintable } from '../../../src/picture/unpaintable';
import { Drawing, type ScenePicture } from './drawing';
import type { Question, Told, WorkerSettings } from './messages';
import { loadFonts } from './painter/fonts';

// A process of its own that draws: it is asked one thing at a time, tells how far it is, and answers.

async function start({ scenes, ffmpeg }: WorkerSettings): Promise<Drawing> {
  loadFonts();
  const { ScenePicture } = (await import(pathToFileURL(scenes).href)) as { ScenePicture: ScenePicture };
  return new Drawing(ScenePicture, ffmpeg);
}

const started = start(JSON.parse(process.argv[2] ?? '') as WorkerSettings);

const tell = (told: Told<unknown>) => process.send?.(told);
const at = (frames: number) => tell({ at: frames });

async function answer(question: Question): Promise<unknown> {
  const drawing = await started;
  if (question.ask === 'digests') return drawing.digests(question.range, at);
  if (question.ask === 'draw') return drawing.draw(question.range, question.file, at);
  if (question.ask === 'still') return drawing.still(question.range);
  return drawing.compare(question.range, question.png);
}

process.on('message', (question: Question) => {
  answer(question).then(
    (found) => tell({ answer: found }),
    (error: unknown) =>
      tell({
        error: error instanceof Error ? error.message : String(error),
        unpaintable: error instanceof Unpaintable,
      }),
  );
});
process.on('disconnect', () => process.exit());
