import { describe, expect, it } from 'vitest';
import { captioned } from '../../src/film/captioned';
import { film } from '../../src/film/film';
import type { SignOff } from '../../src/review/approvals';
import { notApproved, withDraftMarks } from '../../src/review/drafts';
import { sceneHashes } from '../../src/review/scene-hash';
import { signOffOf } from '../../src/review/sign-off';
import { sample, storyboard } from '../fixtures/data';

const made = film(sample(), storyboard(), 'internal');
const hashes = sceneHashes(made);

/** Scenes whose hash isn't what it was. */
function touched(change: (data: ReturnType<typeof sample>) => void): string[] {
  const data = sample();
  change(data);
  const now = sceneHashes(film(data, storyboard(), 'internal'));
  return [...now].filter(([scene, hash]) => hashes.get(scene) !== hash).map(([scene]) => scene);
}

const said = (scene: string, over: Partial<SignOff> = {}): SignOff =>
  ({
    scene,
    language: 'sv',
    cut: 'internal',
    hash: hashes.get(scene) ?? '',
    by: 'Anna',
    at: '2026-11-27T10:00:00Z',
    verdict: 'approved',
    ...over,
  }) as SignOff;

describe('the hash of a scene', () => {
  it('is the same for the same data', () => {
    expect(touched(() => {})).toEqual([]);
  });

  it('follows what the scene shows: a need is told in one scene', () => {
    expect(
      touched(({ segments }) => {
        const [first] = segments.segments;
        if (first?.needs?.[0]) first.needs[0].text = 'Snabba svar på kvällen';
      }),
    ).toEqual(['persona.stadsparet']);
  });

  it('is another for another name wherever that is said', () => {
    const scenes = touched(({ segments }) => {
      const [first] = segments.segments;
      if (first) first.name = 'Innerstadsparet';
    });
    expect(scenes).toContain('persona.stadsparet');
    expect(scenes).not.toContain('actions');
  });

  it('leaves out when captions are heard, and the mark of a draft', () => {
    const line = made.timeline.scenes[0]?.lines[0];
    const heard = captioned(made, [{ line: line?.id ?? '', text: line?.text ?? '', from: 0.5, to: 2 }]);
    expect(heard.scenes[0]?.captions).not.toEqual(made.scenes[0]?.captions);
    expect(sceneHashes(heard)).toEqual(hashes);
    expect(sceneHashes(withDraftMarks(made, storyboard(), []))).toEqual(hashes);
  });

  it('is that of the other cut where both show and say the same', () => {
    const other = sceneHashes(film(sample(), storyboard(), 'external'));
    expect(other.get('opening')).toBe(hashes.get('opening'));
    expect(other.get('benefit')).not.toBe(hashes.get('benefit'));
  });
});

describe('what has been said of a scene', () => {
  const state = (approvals: SignOff[], scene = 'opening') =>
    signOffOf(approvals, scene, 'sv', hashes.get(scene) ?? '').state;

  it('is open, approved, commented or stale', () => {
    const old = { hash: '0'.repeat(64) };
    expect(state([])).toBe('open');
    expect(state([said('opening')])).toBe('approved');
    expect(state([said('opening', old)])).toBe('stale');
    expect(state([said('opening'), said('opening', { by: 'Bo', verdict: 'comment', comment: 'Nja' })])).toBe(
      'commented',
    );
    expect(state([said('close')])).toBe('open');
    expect(state([said('opening', { language: 'en' })])).toBe('open');
  });

  it('is for each person the last word', () => {
    const changedMind = [said('opening', { verdict: 'comment', comment: 'Nja' }), said('opening')];
    expect(state(changedMind)).toBe('approved');
    expect(signOffOf(changedMind, 'opening', 'sv', hashes.get('opening') ?? '').current).toHaveLength(1);
  });
});

describe('a film that asks for approval', () => {
  it('carries the mark in every scene that is not approved, and no other', () => {
    const approvals = [said('opening'), said('shelf', { hash: 'f'.repeat(64) })];
    const { scenes } = withDraftMarks(made, storyboard(), approvals);
    expect(scenes.find((s) => s.id === 'opening')).not.toHaveProperty('draft');
    expect(scenes.filter((s) => s.draft === 'UTKAST')).toHaveLength(scenes.length - 1);
    expect(notApproved(made, approvals)).not.toContain('opening');
  });
});
