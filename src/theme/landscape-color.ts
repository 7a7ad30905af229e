import { mix } from '../layout/ease';
import type { Landscape } from '../schema/clusters';
import { type HueName, hue } from './color';

/** Flat colours of a place, back to front. No outlines out there: far planes are told apart by tone. */
export interface LandscapeColor {
  readonly sky: string;
  /** The one soft circle. */
  readonly sun: string;
  /** Silhouettes: farthest, nearer, and what is lighter on them (windows, snow, sails). */
  readonly far: string;
  readonly near: string;
  readonly detail: string;
  /** What a road, a roof or a tree stands out with: a step darker than `near`. */
  readonly deep: string;
  /** Under the ground line: the plane, the layer beneath it, and the strip along the line. */
  readonly ground: string;
  readonly mark: string;
  readonly edge: string;
  /** What lies in the ground: darker than its layers. */
  readonly stone: string;
}

/** What belongs to the place whatever the hue (ART.md, Places; town, suburb and north in the same key). */
const BASE: Readonly<Record<Landscape, Omit<LandscapeColor, 'sky' | 'stone'>>> = {
  city: {
    sun: '#FFDCD2',
    far: '#C8DAF6',
    near: '#B2CAF1',
    detail: '#E6EFFC',
    deep: '#9DBBEB',
    ground: '#FCD5BC',
    mark: '#F2BC9C',
    edge: '#FDF1E9',
  },
  suburb: {
    sun: '#FFE9B5',
    far: '#C9E4CF',
    near: '#F3CDB9',
    detail: '#FFF7E6',
    deep: '#A5D4B1',
    ground: '#BFE0B0',
    mark: '#A6D098',
    edge: '#7FC48C',
  },
  town: {
    sun: '#FFD9B0',
    far: '#F8D3C1',
    near: '#F0BDA8',
    detail: '#FFF1E4',
    deep: '#DE9F8A',
    ground: '#E6C6B2',
    mark: '#D5AE98',
    edge: '#F4E3D3',
  },
  inland: {
    sun: '#F6EFC2',
    far: '#C2E3C9',
    near: '#A5D4B1',
    detail: '#F6FAF0',
    deep: '#8FC79C',
    ground: '#EBCF9F',
    mark: '#DDBB82',
    edge: '#09954A',
  },
  coast: {
    sun: '#FFDCD2',
    far: '#F9DCCF',
    near: '#F1C4B2',
    detail: '#FBF5E9',
    deep: '#EC9C8A',
    ground: '#9FC0F4',
    mark: '#C3D8F9',
    edge: '#B4CEF7',
  },
  north: {
    sun: '#FFE7BE',
    far: '#CBDAEB',
    near: '#B4C9E0',
    detail: '#F5F9FC',
    deep: '#97B3D0',
    ground: '#B4D0EE',
    mark: '#98BBE2',
    edge: '#F5F9FC',
  },
};

/** How far each plane goes towards the sky (the air between) or the hue. */
const TOWARDS = { far: 0.2, ground: 0.1 } as const;
/** How far the lower layer of the ground goes from it towards what lies in it. */
const LAYER = 0.6;

/** Suns for the skies that a peach or yellow sun would drown in. */
const SUN_IN: Partial<Record<HueName, string>> = { sun: '#FFD3BF', coral: '#FFEBB0', cinnamon: '#FFE7AC' };

/**
 * Colours of a place in a cluster's hue. The sky is the hue's tint, so that a cluster keeps its colour and two clusters
 * with the same kind of place are told apart; what stands under the sky is the place's own.
 */
export function landscapeColor(landscape: Landscape, hueName: HueName): LandscapeColor {
  const base = BASE[landscape];
  const { light, tint } = hue(hueName);
  return {
    ...base,
    sky: tint,
    sun: SUN_IN[hueName] ?? base.sun,
    far: mix(base.far, tint, TOWARDS.far),
    ground: mix(base.ground, light, TOWARDS.ground),
    mark: mix(mix(base.ground, base.mark, LAYER), light, TOWARDS.ground),
    stone: base.mark,
  };
}
