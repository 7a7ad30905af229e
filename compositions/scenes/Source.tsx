import type { ReactElement } from 'react';
import type { Scene } from '../../src/scenes/kinds';
import { COLOR } from '../../src/theme/color';
import { isDark } from '../../src/theme/contrast';
import { SourceTag } from '../parts/chrome/SourceTag';

/** A scene's source line on its ground. */
export const Source = ({ tag, ground }: Pick<Scene, 'tag' | 'ground'>): ReactElement => (
  <SourceTag
    source={tag.source}
    synthetic={tag.synthetic !== null}
    label={tag.synthetic ?? undefined}
    fill={isDark(ground) ? COLOR.paper : COLOR.ink}
  />
);
