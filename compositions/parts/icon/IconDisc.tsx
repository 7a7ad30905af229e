import type { ReactElement } from 'react';
import { COLOR } from '../../../src/theme/color';
import { LINE } from '../../../src/theme/line';
import { Icon, type IconProps } from './Icon';

interface IconDiscProps extends IconProps {
  /** Colour of the disc: paper unless told. */
  readonly disc?: string | undefined;
}

/** Share of the disc's diameter that the icon takes. */
const ICON_SHARE = 0.64;

/** An icon on a paper disc with an ink line; `size` is the disc's diameter in px, line included. */
export function IconDisc({ disc = COLOR.paper, size, ...icon }: IconDiscProps): ReactElement {
  const line = icon.line ?? COLOR.ink;
  return (
    <g>
      <circle
        cx={icon.x}
        cy={icon.y}
        r={(size - LINE.normal) / 2}
        fill={disc}
        stroke={line}
        strokeWidth={LINE.normal}
      />
      <Icon {...icon} size={size * ICON_SHARE} />
    </g>
  );
}
