import { useMemo } from 'react';
import { pictureAt } from '../../../src/layout/actions/spots';
import { carriedDoor, roomUnder, toldStage } from '../../../src/layout/actions/stage';
import { roleState } from '../../../src/layout/actions/times';
import { roleWords, toldWords } from '../../../src/layout/actions/words';
import { easeOutCubic, progress, springTo } from '../../../src/layout/ease';
import { LANDED } from '../../../src/layout/handover/carry';
import { fitStyle } from '../../../src/layout/text';
import { COLOR } from '../../../src/theme/color';
import { LEFT } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { TYPE } from '../../../src/theme/type';
import { Headline } from '../../parts/type/Headline';
import type { ToldProps } from '../scene-props';
import { Lights } from './Lights';
import { RoleDoor } from './RoleDoor';
import { RoleText } from './RoleText';
import { Room } from './Room';
import type { RoleProps } from './role-props';
import { ToldText } from './ToldText';
import { Work } from './Work';

/** The headline over the doors: its baseline, and the px that it may take clear of the source line. */
const HEADLINE = { y: 150, style: { ...TYPE.headline, size: 104 }, room: 1100, smallest: 64 } as const;
/** Everything stands when the wipe of the scene before opens onto it. */
const STANDS = -2 * DURATION.handover;

interface ActionsProps extends ToldProps<'actions'> {
  /** True when one of the doors is carried over from the scene before. */
  readonly carried: boolean;
}

/** Scene 9: doors to different places open, and one after another those behind them show what they do. */
export function ActionsScene({ scene, frame, carried }: ActionsProps) {
  const count = scene.roles.length;
  const fixed = useMemo(() => {
    const words = roleWords(scene.roles, roomUnder(count));
    return scene.roles.map((role, i) => {
      const stage = toldStage(count, i);
      return { stage, words: words[i]!, told: toldWords(role.action, stage.words.width) };
    });
  }, [scene, count]);
  const { spots, focus } = pictureAt(scene, frame);
  const landed = (i: number) => !carried || i !== carriedDoor(count) || frame >= LANDED;
  const roles: RoleProps[] = scene.roles.map((_, i) => ({
    ...fixed[i]!,
    scene,
    frame,
    index: i,
    spot: spots[i]!,
    state: roleState(scene, i, frame),
    risen: landed(i) ? springTo(frame, STANDS) : 0,
  }));
  const backToFront = [...roles].sort((a, b) => a.spot.size - b.spot.size || a.index - b.index);
  return (
    <g>
      <Room rise={progress(frame, STANDS, DURATION.enter, easeOutCubic)} focus={focus} />
      <Lights roles={roles} />
      {backToFront.map((role) => (
        <RoleDoor key={role.index} {...role} />
      ))}
      {roles.map((role) => (
        <Work key={role.index} {...role} />
      ))}
      {roles.map((role) => (
        <ToldText key={role.index} {...role} />
      ))}
      {roles.map((role) => (
        <RoleText key={role.index} {...role} />
      ))}
      <Headline
        x={LEFT}
        y={HEADLINE.y}
        lines={[scene.headline]}
        style={fitStyle(scene.headline, HEADLINE.style, HEADLINE.room, HEADLINE.smallest)}
        fill={COLOR.paper}
        progress={progress(frame, STANDS, DURATION.settle)}
      />
    </g>
  );
}
