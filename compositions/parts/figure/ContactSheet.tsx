import type { ReactNode } from 'react';
import { HUES } from '../../../src/theme/color';
import { Bodies, Heads } from './sheet/Anatomy';
import { JOINT_PAGES } from './sheet/Joints';
import { Idle, Props } from './sheet/Life';
import { Gestures, Walks } from './sheet/Motion';
import { Crowds, Households, RolesAndPoses } from './sheet/People';

/** The sheet's pages by name: all that can be drawn, to be looked at. */
export const SHEET_PAGES: Readonly<Record<string, ReactNode>> = {
  bodies: <Bodies heads={['Bun', 'ShortTwo', 'LongBangs', 'Hijab', 'ColorBun']} flip={false} />,
  'bodies-flipped': (
    <Bodies heads={['LongHair', 'Turban', 'Wavy', 'NoHairThree', 'HatHip', 'MediumBangs', 'Beanie']} flip />
  ),
  heads: <Heads />,
  'households-a': <Households ages={[25, 45]} hues={HUES.slice(0, 4)} />,
  'households-b': <Households ages={[25, 45]} hues={HUES.slice(4)} />,
  'households-50': <Households ages={[45, 62]} hues={HUES.slice(1, 5)} />,
  'households-75': <Households ages={[66, 85]} hues={HUES.slice(3)} />,
  crowds: <Crowds />,
  roles: <RolesAndPoses />,
  idle: <Idle />,
  props: <Props />,
  gestures: <Gestures />,
  walks: <Walks />,
  ...JOINT_PAGES,
};
