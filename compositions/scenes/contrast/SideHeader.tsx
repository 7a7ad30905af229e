import type { ReactElement } from 'react';
import type { Header } from '../../../src/layout/contrast/header';
import { onSide, outerAnchor, type Side, STAGE } from '../../../src/layout/contrast/stage';
import { COLOR } from '../../../src/theme/color';
import { Headline } from '../../parts/type/Headline';

/** A side's name and what stands out there, from the outer margin inwards. */
export function SideHeader(props: {
  readonly side: Side;
  readonly header: Header;
  /** 0–1, even speed. */
  readonly name: number;
  readonly sub: number;
}): ReactElement {
  const { side, header, name, sub } = props;
  const set = { x: onSide(side, STAGE.text), anchor: outerAnchor(side), fill: COLOR.ink };
  return (
    <g>
      <Headline {...set} {...header.name} progress={name} />
      <Headline {...set} {...header.sub} progress={sub} />
    </g>
  );
}
