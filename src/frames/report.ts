import { type Finding, RULES, type RuleName } from './finding';

/** The same fault of the same element in a scene: where it is first seen and in how many frames looked at. */
export interface Grouped extends Finding {
  readonly times: number;
}

/** A scene that was checked, with the films in which it is the same to the letter. */
export interface CheckedScene {
  /** e.g. "current · internal"; the first is the one that was drawn. */
  readonly films: readonly string[];
  readonly id: string;
  readonly kind: string;
  /** First frame of the scene in the first of its films. */
  readonly from: number;
  readonly fps: number;
}

export interface SceneReport {
  readonly scene: CheckedScene;
  readonly findings: readonly Grouped[];
}

/** Numbers count up and boxes sway: the same fault has other digits in the next frame. */
const withoutDigits = (text: string) => text.replaceAll(/\d([\d\s.,]*\d)?/g, '#');

/** One entry per rule and element, in the order in which they are first seen. */
export function grouped(findings: readonly Finding[]): Grouped[] {
  const groups = new Map<string, Grouped>();
  for (const finding of findings) {
    const key = `${finding.rule} ${withoutDigits(finding.element)}`;
    const known = groups.get(key);
    groups.set(key, known ? { ...known, times: known.times + 1 } : { ...finding, times: 1 });
  }
  return [...groups.values()];
}

/** Time in the film and frame of the scene: "2:07 (bildruta 312)". */
export function timeOf(scene: CheckedScene, frame: number): string {
  const seconds = Math.floor((scene.from + frame) / scene.fps);
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return `${clock} (bildruta ${frame})`;
}

/** All findings in words, by rule and scene. */
export function reportText(reports: readonly SceneReport[]): string {
  const rules = Object.keys(RULES) as RuleName[];
  return rules.flatMap((rule) => ruleText(rule, reports)).join('\n');
}

function ruleText(rule: RuleName, reports: readonly SceneReport[]): string[] {
  const scenes = reports.flatMap(({ scene, findings }) => {
    const mine = findings.filter((f) => f.rule === rule);
    if (mine.length === 0) return [];
    const [first, ...same] = scene.films;
    const also = same.length > 0 ? ` (och ${same.length} ${same.length === 1 ? 'film' : 'filmer'} till)` : '';
    return [`  ${first} · ${scene.id}${also}`, ...mine.map((f) => `    ${line(scene, f)}`)];
  });
  return scenes.length > 0 ? [RULES[rule], ...scenes, ''] : [];
}

function line(scene: CheckedScene, { frame, element, found, expected, times }: Grouped): string {
  const often = times > 1 ? ` [${times} gånger]` : '';
  return `${timeOf(scene, frame)}  ${element}: ${found}. Väntat: ${expected}.${often}`;
}

/** "Inga anmärkningar" or how many there are, in how many of the scenes. */
export function countText(reports: readonly SceneReport[]): string {
  const findings = reports.reduce((sum, r) => sum + r.findings.length, 0);
  const hit = reports.filter((r) => r.findings.length > 0).length;
  const scenes = `${reports.length} ${reports.length === 1 ? 'scen' : 'scener'}`;
  if (findings === 0) return `Inga anmärkningar på ${scenes}.`;
  return `${findings} ${findings === 1 ? 'anmärkning' : 'anmärkningar'} i ${hit} av ${scenes}.`;
}
