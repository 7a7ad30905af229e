import { memo, type ReactElement, useEffect, useRef, useState } from 'react';
import { stillFrame } from '../../../src/film/still';
import type { Scene } from '../../../src/scenes/kinds';
import { ScenePicture } from '../../scenes/ScenePicture';
import { useWords } from '../words/words';

interface StillProps {
  readonly scene: Scene;
  readonly title: string;
  /** Drawn also when nobody has come near it. */
  readonly drawn: boolean;
}

/** px around the window within which stills are drawn. */
const NEAR = '600px';

/** True once the element has been near the window. */
function useSeen() {
  const ref = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setSeen(true), {
      rootMargin: NEAR,
    });
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, seen] as const;
}

/** A scene's picture at rest, drawn as the film draws it. */
export const Still = memo(function Still({ scene, title, drawn }: StillProps): ReactElement {
  const [ref, seen] = useSeen();
  const { scene: words } = useWords();
  return (
    <div ref={ref} className="still" role="img" aria-label={words.still(title)}>
      {seen || drawn ? <ScenePicture scene={scene} frame={stillFrame(scene)} captions={false} /> : null}
    </div>
  );
});
