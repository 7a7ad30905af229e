import { useMemo } from 'react';
import { gathering } from '../../../src/layout/actions/gathering';
import { columnsOf } from '../../../src/layout/actions/stage';
import { roleState } from '../../../src/layout/actions/times';
import { roleWords } from '../../../src/layout/actions/words';
import { easeOutCubic, progress, stagger } from '../../../src/layout/ease';
import { fitStyle } from '../../../src/layout/text';
import { COLOR } from '../../../src/theme/color';
import { BASELINE, LEFT } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { TYPE } from '../../../src/theme/type';
import { Headline } from '../../parts/type/Headline';
import type { SceneProps } from '../scene-props';
import { RoleDoor } from './RoleDoor';
import { RoleFigure } from './RoleFigure';
import { RoleLight } from './RoleLight';
import { RoleText } from './RoleText';
import { Room } from './Room';

/** Px that the headline may take: clear of the source line. */
const HEADLINE_ROOM = 1100;
const SMALLEST_HEADLINE = 64;

/** Scene 9: doors open one after another, and those who are to do something come out. */
export function ActionsScene({ scene, frame }: SceneProps<'actions'>) {
  const columns = useMemo(() => columnsOf(scene.roles.length), [scene]);
  const words = useMemo(() => roleWords(scene.roles, columns[0]!.room), [scene, columns]);
  const roles = scene.roles.map((role, i) => ({
    key: `${i} ${role.role}`,
    figure: role.figure,
    gather: gathering(i, scene.roles.length),
    column: columns[i]!,
    words: words[i]!,
    state: roleState(scene, i, frame),
    risen: frame - scene.beats.open - DURATION.exit - stagger(i, DURATION.stagger),
  }));
  return (
    <g>
      <Room
        rise={(plane) => progress(frame, stagger(plane, DURATION.stagger), DURATION.enter, easeOutCubic)}
      />
      {roles.map(({ key, ...role }) => (
        <RoleLight key={key} {...role} />
      ))}
      {roles.map(({ key, ...role }) => (
        <RoleDoor key={key} {...role} />
      ))}
      {roles.map(({ key, ...role }) => (
        <RoleFigure key={key} {...role} frame={frame} />
      ))}
      {roles.map(({ key, ...role }) => (
        <RoleText key={key} {...role} />
      ))}
      <Headline
        x={LEFT}
        y={BASELINE.headline}
        lines={[scene.headline]}
        style={fitStyle(scene.headline, TYPE.headline, HEADLINE_ROOM, SMALLEST_HEADLINE)}
        fill={COLOR.ink}
        progress={progress(frame, scene.beats.open, DURATION.settle)}
      />
    </g>
  );
}
