import { distance } from 'fastest-levenshtein';
import { allFacts } from '../facts/all-facts';
import { type FactBook, nearestName, type Scope } from '../facts/fact-book';
import { BEATS, SCENE_KINDS } from '../scenes/beats';
import type { Dataset } from '../schema/dataset';
import { beatsOf, CUTS, type Storyboard, type StoryScene } from '../schema/storyboard';
import { draft, isFor, leaks, type Written } from '../storyboard/draft';
import { tellingsOf } from '../storyboard/subjects';
import { render } from '../storyboard/template';
import { timeline } from '../storyboard/timeline';
import type { JsonFile } from './json';
import type { Path } from './problem';
import type { Report } from './report';
import { checkTimed } from './timed';

/** A scene with its screen words, of whatever film. */
type WrittenScene = Written & {
  readonly screen: object;
  readonly tag?: string | undefined;
  readonly shows: string;
};

/** Every template of a scene with its path: lines, screen words, tag, description. */
export function templatesOf(scene: WrittenScene, i: number): { path: Path; text: string }[] {
  const inside = (value: unknown, path: Path): { path: Path; text: string }[] => {
    if (typeof value === 'string') return [{ path, text: value }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, v]) =>
      ['figure', 'audience'].includes(key)
        ? []
        : inside(v, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return [
    ...inside(scene.screen, ['scenes', i, 'screen']),
    ...(scene.tag ? [{ path: ['scenes', i, 'tag'], text: scene.tag }] : []),
    { path: ['scenes', i, 'shows'], text: scene.shows },
    ...scene.lines.map((line, k) => ({ path: ['scenes', i, 'lines', k, 'text'], text: line.text })),
  ];
}

/** Names that no fact has, and templates that aren't ICU. */
export function checkNames(
  r: Report,
  json: JsonFile,
  path: Path,
  text: string,
  book: FactBook,
  scope: Scope,
  language: string,
) {
  const rendered = render(text, book, scope, language);
  if (rendered.kind === 'broken')
    r.error(json, path, [
      `”${text}” (${rendered.message})`,
      'en mall i ICU MessageFormat',
      'Se över klamrar och kommatecken.',
    ]);
  if (rendered.kind !== 'unknown') return;
  for (const name of rendered.names) {
    const near = nearestName(book, name, scope);
    r.error(json, path, [
      `faktumet {${name}}, som inte finns`,
      'namnet på ett faktum',
      near ? `Närmast finns {${near}}.` : 'Se listan i data/README.md.',
    ]);
  }
}

function checkBeats(r: Report, json: JsonFile, scene: StoryScene, i: number) {
  const known = beatsOf(scene.kind);
  const build: readonly string[] = BEATS[scene.kind].build;
  scene.lines.forEach((line, k) => {
    for (const beat of Object.keys(line.beats)) {
      const path = ['scenes', i, 'lines', k, 'beats', beat];
      const [near] = [...known].sort((a, b) => distance(beat, a) - distance(beat, b));
      if (!known.includes(beat))
        r.error(json, path, [`slaget ”${beat}”`, `något av: ${known.join(', ')}`, `Menade du ”${near}”?`]);
      else if (build.includes(beat) && line.weight !== 'essential')
        r.error(json, path, [
          `”${beat}” på en rad som kan falla bort`,
          'slag som bygger bilden på rader med vikten essential',
          'Flytta slaget till en rad som alltid är med.',
        ]);
    }
  });
  for (const cut of CUTS.filter((c) => isFor(scene.audience, c))) {
    const heard = scene.lines.filter((l) => isFor(l.audience, cut)).flatMap((l) => Object.keys(l.beats));
    for (const beat of build.filter((b) => !heard.includes(b)))
      r.error(
        json,
        ['scenes', i, 'lines'],
        [
          `inget slag ”${beat}” i klippningen ${cut}`,
          'alla slag som bygger bilden',
          `Lägg ”${beat}” på en av scenens rader.`,
        ],
      );
    for (const beat of new Set(heard.filter((b, at) => heard.indexOf(b) !== at)))
      r.error(
        json,
        ['scenes', i, 'lines'],
        [`slaget ”${beat}” flera gånger i klippningen ${cut}`, 'varje slag en gång', 'Ta bort det ena.'],
      );
  }
}

/** Lines that overlap, end after their scene, or share an id. */
export function checkTimes(r: Report, json: JsonFile, scene: Written, i: number) {
  const ids = new Set<string>();
  scene.lines.forEach((line, k) => {
    const path = ['scenes', i, 'lines', k];
    const next = scene.lines[k + 1];
    const end = line.start + line.slot;
    const limit = next ? next.start : scene.seconds;
    if (end > limit + 1e-6)
      r.error(
        json,
        [...path, 'slot'],
        [
          `raden slutar vid ${end.toFixed(2)} s`,
          next ? `slut före nästa rad (${limit} s)` : `slut före scenen (${limit} s)`,
          'Korta slot, eller flytta det som följer.',
        ],
      );
    if (ids.has(line.id))
      r.error(
        json,
        [...path, 'id'],
        [`”${line.id}” igen`, 'varje rad-id en gång i scenen', 'Byt id på den ena raden.'],
      );
    ids.add(line.id);
  });
}

/** One scene of each kind, in the film's order. */
function checkOrder(r: Report, json: JsonFile, storyboard: Storyboard) {
  const kinds = storyboard.scenes.map((s) => s.kind);
  const expected = SCENE_KINDS.filter((k) => kinds.includes(k));
  const twice = kinds.find((k, i) => kinds.indexOf(k) !== i);
  if (twice)
    r.error(json, ['scenes'], [`två scener av slaget ”${twice}”`, 'en av varje slag', 'Slå ihop dem.']);
  else if (kinds.join() !== expected.join())
    r.error(json, ['scenes'], [kinds.join(', '), expected.join(', '), 'Lägg scenerna i filmens ordning.']);
}

/** Lines too fast to be read as captions, words that leak, a film too short or too long: for each cut. */
function checkCuts(r: Report, json: JsonFile, storyboard: Storyboard, data: Dataset, book: FactBook) {
  const told = new Set<string>();
  for (const cut of CUTS) {
    const drafted = draft(storyboard, data, book, cut);
    for (const scene of drafted.scenes) {
      for (const { line, rendered } of scene.lines) {
        const at = [
          'scenes',
          storyboard.scenes.indexOf(scene.scene),
          'lines',
          scene.scene.lines.indexOf(line),
          'text',
        ];
        if (rendered.kind === 'text' && leaks(rendered.facts, cut))
          r.error(json, at, [
            'ett internt faktum i den externa klippningen',
            'bara det som leverantörer får veta',
            'Sätt radens audience till "internal".',
          ]);
      }
    }
    checkTimed(r, json, storyboard, timeline(drafted, storyboard, cut), told);
  }
}

/**
 * Everything about the storyboard that its schema can't see. True when names, beats and times hold, so that the film can be
 * told, although something in it may be too long.
 */
export function checkStory(r: Report, storyboard: Storyboard, data: Dataset, json: JsonFile): boolean {
  const before = r.problems.length;
  const book = allFacts(data, storyboard);
  checkOrder(r, json, storyboard);
  storyboard.scenes.forEach((scene, i) => {
    const scopes = tellingsOf(scene, data).tellings.map((t) => t.scope);
    for (const { path, text } of templatesOf(scene, i)) {
      const [scope] = scopes;
      if (scope) checkNames(r, json, path, text, book, scope, storyboard.language);
    }
    checkBeats(r, json, scene, i);
    checkTimes(r, json, scene, i);
  });
  if (r.problems.length > before) return false;
  checkCuts(r, json, storyboard, data, book);
  return true;
}
