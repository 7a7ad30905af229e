import { useMemo } from 'react';
import { gathering } from '../../../src/layout/actions/gathering';
import { spotsAt } from '../../../src/layout/actions/spots';
import { columnsOf, toldStage } from '../../../src/layout/actions/stage';
import { roleState } from '../../../src/layout/actions/times';
import { roleWords, toldWords } from '../../../src/layout/actions/words';
import { easeOutCubic, progress } from '../../../src/layout/ease';
import { LANDED } from '../../../src/layout/handover/carry';
import { fitStyle } from '../../../src/layout/text';
import { COLOR } from '../../../src/theme/color';
import { LEFT } from '../../../src/theme/frame';
import { DURATION } from '../../../src/theme/motion';
import { TYPE } from '../../../src/theme/type';
import { Headline } from '../../parts/type/Headline';
import type { SceneProps } from '../scene-props';
import { RoleDoor } from './RoleDoor';
import { RoleFigure } from './RoleFigure';
import { RoleText } from './RoleText';
import { Room } from './Room';
import type { RoleProps } from './role-props';
import { ToldText } from './ToldText';
import { Work } from './Work';

/** The headline over the doors: its baseline, and the px that it may take clear of the source line. */
const HEADLINE = { y: 148, style: { ...TYPE.headline, size: 92 }, room: 1100, smallest: 64 } as const;
/** Frames from the scene's start at which the doors begin to rise, and from one to the next; the first is carried in. */
const DOORS = { from: -DURATION.ahead, every: 2 } as const;

/** Scene 9: doors to different places open one after another, and those behind them show what they do. */
export function ActionsScene({ scene, frame }: SceneProps<'actions'>) {
  const count = scene.roles.length;
  const fixed = useMemo(() => {
    const columns = columnsOf(count);
    const words = roleWords(scene.roles, columns[0]!.room);
    return scene.roles.map((role, i) => {
      const beside = toldStage(count, i).words;
      const told = toldWords(role, beside.width);
      return { column: columns[i]!, words: words[i]!, beside, told, gather: gathering(i, count) };
    });
  }, [scene, count]);
  const spots = spotsAt(scene, frame);
  const carried = scene.arrival !== null;
  const roles: (RoleProps & { key: string })[] = scene.roles.map((role, i) => ({
    ...fixed[i]!,
    key: `${i} ${role.role}`,
    figure: role.figure,
    index: i,
    spot: spots[i]!,
    state: roleState(scene, i, frame),
    risen: carried && i === 0 ? (frame >= LANDED ? 1000 : 0) : frame - DOORS.from - i * DOORS.every,
  }));
  const backToFront = [...roles].sort((a, b) => a.spot.size - b.spot.size || a.index - b.index);
  const gathered = roles.some(({ state }) => state.together > 0);
  return (
    <g>
      <Room rise={() => progress(frame, -DURATION.ahead, DURATION.enter, easeOutCubic)} />
      {backToFront.map(({ key, ...role }) => (
        <RoleDoor key={key} {...role} frame={frame} />
      ))}
      {gathered
        ? backToFront.map(({ key, ...role }) => <RoleFigure key={key} {...role} frame={frame} />)
        : null}
      {roles.map(({ key, ...role }) => (
        <Work key={key} {...role} frame={frame} />
      ))}
      {roles.map(({ key, ...role }) => (
        <ToldText key={key} {...role} />
      ))}
      {roles.map(({ key, ...role }) => (
        <RoleText key={key} {...role} count={count} />
      ))}
      <Headline
        x={LEFT}
        y={HEADLINE.y}
        lines={[scene.headline]}
        style={fitStyle(scene.headline, HEADLINE.style, HEADLINE.room, HEADLINE.smallest)}
        fill={COLOR.paper}
        progress={progress(frame, -DURATION.ahead, DURATION.settle)}
      />
    </g>
  );
}
