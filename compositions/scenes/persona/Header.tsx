import type { ReactElement } from 'react';
import type { Header as PlacedHeader } from '../../../src/layout/persona/header';
import type { SetName } from '../../../src/layout/persona/name';
import { COLOR, type Hue } from '../../../src/theme/color';
import { LEFT } from '../../../src/theme/frame';
import { Pop, Rise } from '../../parts/motion/moves';
import { ink } from '../../parts/place/ink';
import { Headline } from '../../parts/type/Headline';
import { Text } from '../../parts/type/Text';

interface HeaderProps {
  readonly header: PlacedHeader;
  readonly name: SetName;
  readonly hue: Hue;
  /** 0–1 at even speed, and 0–1 eased. */
  readonly headline: number;
  readonly sub: number;
  /** Springing 0–1: the share lands. */
  readonly share: number;
  readonly fact: string;
}

/** Name, the line under it, and the share as a capsule in the segment's hue. */
export function Header({ header, name, hue, headline, sub, share, fact }: HeaderProps): ReactElement {
  const { capsule } = header;
  return (
    <g>
      <Headline
        x={LEFT}
        y={name.y}
        lines={name.lines}
        style={name.style}
        fill={COLOR.ink}
        progress={headline}
      />
      <Rise progress={sub}>
        {sub > 0 ? (
          <Text x={LEFT + 2} y={header.sub.y} style={header.sub.style} fill={COLOR.ink}>
            {header.sub.text}
          </Text>
        ) : null}
      </Rise>
      <Pop progress={share} x={capsule.x} y={capsule.y + capsule.height / 2}>
        <rect
          x={capsule.x}
          y={capsule.y}
          width={capsule.width}
          height={capsule.height}
          rx={capsule.height / 2}
          fill={hue.fill}
          {...ink()}
        />
        <Text
          x={capsule.shareX}
          y={capsule.baseline}
          style={capsule.shareStyle}
          fill={hue.onFill}
          data-fact={fact}
        >
          {capsule.share}
        </Text>
        <Text x={capsule.labelX} y={capsule.baseline - 1} style={capsule.labelStyle} fill={hue.onFill}>
          {capsule.label}
        </Text>
      </Pop>
    </g>
  );
}
