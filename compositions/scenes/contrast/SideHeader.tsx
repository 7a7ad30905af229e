import type { ReactElement } from 'react';
import type { Header } from '../../../src/layout/contrast/header';
import type { ContrastMotion } from '../../../src/layout/contrast/motion';
import { onSide, outerAnchor, type Side, STAGE } from '../../../src/layout/contrast/stage';
import { COLOR } from '../../../src/theme/color';
import { Headline } from '../../parts/type/Headline';

/** A side's name and what stands out there, from the outer margin inwards. */
export function SideHeader(props: {
  readonly side: Side;
  readonly header: Header;
  readonly motion: ContrastMotion;
}): ReactElement {
  const { side, header, motion } = props;
  const changes = header.gap.lines.join() !== header.sub.lines.join();
  const set = { x: onSide(side, STAGE.text), anchor: outerAnchor(side), fill: COLOR.ink };
  return (
    <g>
      <Headline {...set} {...header.name} progress={motion.name} />
      <Headline
        {...set}
        {...header.sub}
        progress={changes ? motion.sub : Math.max(motion.sub, motion.gapSub)}
      />
      {changes ? <Headline {...set} {...header.gap} progress={motion.gapSub} /> : null}
    </g>
  );
}
