import { ROLES } from '../../scenes/fields';
import type { StorySceneOf } from '../../schema/storyboard';
import { isFor } from '../../storyboard/draft';
import type { SceneTelling } from '../teller';

/** What each role of this cut does on Monday; a role whose action rests on something withheld is left out. */
export function actionsParts({ story, tell }: SceneTelling<StorySceneOf<'actions'>>) {
  const roles = story.screen.roles
    .filter((r) => isFor(r.audience, tell.cut))
    .flatMap((r) => {
      const [role, action] = [tell.sayIfKnown(r.role), tell.sayIfKnown(r.action)];
      return role && action ? [{ figure: r.figure, role, action }] : [];
    });
  return { headline: tell.say(story.screen.headline[tell.cut]), roles: roles.slice(0, ROLES.most) };
}
