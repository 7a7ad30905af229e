import type { ReactElement } from 'react';
import type { Place } from '../../../src/schema/persona';
import { CityBack, CityBoards, CityCompanion } from '../../parts/place/CityPlace';
import { CoastBack, CoastBoards, CoastCompanion, CoastHome } from '../../parts/place/CoastPlace';
import { Fence } from '../../parts/place/Fence';
import { FlowerHead, FlowerStem } from '../../parts/place/Flower';
import { House } from '../../parts/place/House';
import { Lighthouse } from '../../parts/place/Lighthouse';
import { NorthBack, NorthBoards, NorthCompanion, NorthHome, NorthPosts } from '../../parts/place/NorthPlace';
import type { ObjectProps } from '../../parts/place/object-props';
import type { PlaceProps } from '../../parts/place/place-props';
import { Skis } from '../../parts/place/Skis';
import { SuburbBack, SuburbBoards, SuburbCompanion, SuburbPosts } from '../../parts/place/SuburbPlace';
import { Terrace } from '../../parts/place/Terrace';
import { Tower } from '../../parts/place/Tower';
import {
  VillageBack,
  VillageBoards,
  VillageCompanion,
  VillageHome,
  VillagePosts,
} from '../../parts/place/VillagePlace';
import { WallHome } from '../../parts/place/WallHome';

type Part = (props: PlaceProps) => ReactElement | null;
type Thing = (props: ObjectProps) => ReactElement | null;

/** What a place is made of. */
export interface PlaceKit {
  /** Sky circle, far silhouettes, ground. */
  readonly Back: Part;
  readonly Home: Part;
  /** The index object behind the 100 line, and what of it comes before the line. */
  readonly Object: Thing;
  readonly Head?: Thing;
  /** What holds the line up, behind the objects. */
  readonly Posts?: Part;
  readonly Boards: Part;
  /** What sits on the line and leads the eye. */
  readonly Companion: Part;
  /** What stands right behind the people. */
  readonly Behind?: Part;
}

/** Each kind of place with its own metaphor for the index. */
export const KITS: Readonly<Record<Place, PlaceKit>> = {
  'inner-city': {
    Back: CityBack,
    Home: WallHome,
    Object: House,
    Boards: CityBoards,
    Companion: CityCompanion,
    Behind: Terrace,
  },
  suburb: {
    Back: SuburbBack,
    Home: WallHome,
    Posts: SuburbPosts,
    Object: Tower,
    Boards: SuburbBoards,
    Companion: SuburbCompanion,
    Behind: Fence,
  },
  village: {
    Back: VillageBack,
    Home: VillageHome,
    Posts: VillagePosts,
    Object: FlowerStem,
    Head: FlowerHead,
    Boards: VillageBoards,
    Companion: VillageCompanion,
  },
  coast: {
    Back: CoastBack,
    Home: CoastHome,
    Object: Lighthouse,
    Boards: CoastBoards,
    Companion: CoastCompanion,
  },
  north: {
    Back: NorthBack,
    Home: NorthHome,
    Posts: NorthPosts,
    Object: Skis,
    Boards: NorthBoards,
    Companion: NorthCompanion,
  },
};
