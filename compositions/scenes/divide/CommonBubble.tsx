import { SHARE, type Told } from '../../../src/layout/divide/words';
import type { Shown } from '../../../src/scenes/shown';
import { COLOR } from '../../../src/theme/color';
import { Bubble } from '../../parts/type/Bubble';
import { Text } from '../../parts/type/Text';

interface CommonBubbleProps {
  readonly told: Told;
  readonly share: Shown;
  readonly progress: number;
}

/** What the crowd says as one. */
export function CommonBubble({ told, share, progress }: CommonBubbleProps) {
  const { box, to, text } = told;
  return (
    <Bubble box={box} to={to} progress={progress}>
      <Text {...told.share} style={SHARE} fill={COLOR.ink} data-fact={share.fact}>
        {share.text}
      </Text>
      <Text x={text.x} y={text.y} style={text.style} fill={COLOR.ink} lines={text.lines} />
    </Bubble>
  );
}
