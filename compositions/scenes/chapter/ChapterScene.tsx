import { useMemo } from 'react';
import { chapterAt } from '../../../src/layout/chapter/times';
import { chapterWords } from '../../../src/layout/chapter/words';
import { COLOR } from '../../../src/theme/color';
import { Headline } from '../../parts/type/Headline';
import type { ToldProps } from '../scene-props';
import { DepartmentDoor } from './DepartmentDoor';
import { DepartmentWork } from './DepartmentWork';
import { Floor } from './Floor';
import { PointText } from './PointText';

/** Deep dive: the door of a department, who works behind it, and what they decide. */
export function ChapterScene({ scene, frame }: ToldProps<'chapter'>) {
  const words = useMemo(() => chapterWords(scene), [scene]);
  const at = chapterAt(frame, scene);
  const { title } = words;
  return (
    <g>
      <Floor at={at} />
      <DepartmentDoor scene={scene} frame={frame} at={at} />
      <DepartmentWork department={scene.department} end={words.end} lit={at.open > 0.5} t={at.work} />
      {words.points.map((point, i) => (
        <PointText key={point.y} point={point} progress={at.points[i] ?? 0} />
      ))}
      <Headline
        x={title.x}
        y={title.y}
        lines={[title.text]}
        style={title.style}
        fill={COLOR.paper}
        progress={1}
      />
    </g>
  );
}
