import { useMemo } from 'react';
import { HEADLINE, headlineAt } from '../../../src/layout/actions/headline';
import { spotsAt } from '../../../src/layout/actions/spots';
import { roomUnder, toldStage } from '../../../src/layout/actions/stage';
import { roleState } from '../../../src/layout/actions/times';
import { windowOf } from '../../../src/layout/actions/window';
import { roleWords, toldWords } from '../../../src/layout/actions/words';
import { fitStyle } from '../../../src/layout/text';
import { COLOR } from '../../../src/theme/color';
import { Text } from '../../parts/type/Text';
import type { ToldProps } from '../scene-props';
import { Lights } from './Lights';
import { RoleDoor } from './RoleDoor';
import { RoleText } from './RoleText';
import { Room } from './Room';
import type { RoleProps } from './role-props';
import { ToldText } from './ToldText';
import { Work } from './Work';

/** Scene 9: doors to different places open, and one after another those behind them show what they do. */
export function ActionsScene({ scene, frame }: ToldProps<'actions'>) {
  const count = scene.roles.length;
  const fixed = useMemo(() => {
    const words = roleWords(scene.roles, roomUnder(count));
    return scene.roles.map((role, i) => {
      const stage = toldStage(count, i);
      return { stage, words: words[i]!, told: toldWords(role.action, stage.words.width) };
    });
  }, [scene, count]);
  const spots = spotsAt(scene, frame);
  const style = fitStyle(scene.headline, HEADLINE.style, HEADLINE.room, HEADLINE.smallest);
  const headline = headlineAt(scene, frame, style, fixed);
  const roles: RoleProps[] = scene.roles.map((_, i) => ({
    ...fixed[i]!,
    scene,
    frame,
    index: i,
    spot: spots[i]!,
    state: roleState(scene, i, frame),
    window: windowOf(spots, i, fixed[i]!.stage),
  }));
  const backToFront = [...roles].sort((a, b) => a.spot.height - b.spot.height || a.index - b.index);
  return (
    <g>
      <Room />
      <Lights roles={roles} />
      {roles.map((role) => (
        <Work key={role.index} {...role} />
      ))}
      {backToFront.map((role) => (
        <RoleDoor key={role.index} {...role} />
      ))}
      {roles.map((role) => (
        <ToldText key={role.index} {...role} />
      ))}
      {roles.map((role) => (
        <RoleText key={role.index} {...role} />
      ))}
      <g transform={`translate(${headline.x} ${headline.y}) scale(${headline.scale})`}>
        <Text x={0} y={0} style={style} fill={COLOR.paper}>
          {scene.headline}
        </Text>
      </g>
    </g>
  );
}
