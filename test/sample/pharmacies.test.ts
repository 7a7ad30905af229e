import { describe, expect, it } from 'vitest';
import { samplePharmacies, slug } from '../../scripts/sample/pharmacies';
import { swedishPlaces } from '../../scripts/sample/places';
import { countyAt } from '../../src/layout/map/locate';
import { isOnLand, landscapeAt } from '../../src/layout/map/surroundings';
import { COUNTY_CODES } from '../../src/schema/common';

const PLACES = swedishPlaces();
const PHARMACIES = samplePharmacies('test');
const count = <T>(items: readonly T[], is: (item: T) => boolean) => items.filter(is).length;

describe('swedishPlaces', () => {
  it.each([
    ['01', 'Norrtälje'],
    ['03', 'Enköping'],
    ['04', 'Katrineholm'],
    ['05', 'Motala'],
    ['06', 'Nässjö'],
    ['07', 'Ljungby'],
    ['08', 'Västervik'],
    ['09', 'Hemse'],
    ['10', 'Ronneby'],
    ['12', 'Ystad'],
    ['13', 'Varberg'],
    ['14', 'Borås'],
    ['17', 'Arvika'],
    ['18', 'Karlskoga'],
    ['19', 'Sala'],
    ['20', 'Mora'],
    ['21', 'Hudiksvall'],
    ['22', 'Örnsköldsvik'],
    ['23', 'Strömsund'],
    ['24', 'Skellefteå'],
    ['25', 'Kiruna'],
  ])('gives county %s to %s', (county, name) => {
    expect(PLACES.find((p) => p.name === name)?.county).toBe(county);
  });

  it('knows more than 700 places in all 21 counties, each name once, largest first', () => {
    expect(PLACES.length).toBeGreaterThan(700);
    expect(new Set(PLACES.map((p) => p.name)).size).toBe(PLACES.length);
    expect([...new Set(PLACES.map((p) => p.county))].sort()).toEqual([...COUNTY_CODES]);
    const sizes = PLACES.map((p) => p.population);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  it('counts people in suburbs once', () => {
    const inStockholm = PLACES.filter((p) => p.county === '01').reduce((sum, p) => sum + p.population, 0);
    expect(inStockholm).toBeGreaterThan(1_600_000);
    expect(inStockholm).toBeLessThan(2_473_000); // SCB 2024, whole county
  });
});

describe('samplePharmacies', () => {
  it('invents 390, the same for the same seed', () => {
    expect(PHARMACIES).toHaveLength(390);
    expect(samplePharmacies('test')).toEqual(PHARMACIES);
    expect(samplePharmacies('other')).not.toEqual(PHARMACIES);
    expect(samplePharmacies('test', 60)).toHaveLength(60);
  });

  it('gives each a name and an id of its own, of at most 40 characters', () => {
    expect(new Set(PHARMACIES.map((p) => p.name)).size).toBe(390);
    expect(new Set(PHARMACIES.map((p) => p.id)).size).toBe(390);
    expect(Math.max(...PHARMACIES.map((p) => p.name.length))).toBeLessThanOrEqual(40);
    expect(PHARMACIES.filter((p) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(p.id))).toEqual([]);
    expect(slug('Umeå Lönnen')).toBe('umea-lonnen');
  });

  it('puts none in the sea or in a large lake', () => {
    expect(PHARMACIES.filter((p) => !isOnLand(p)).map((p) => p.name)).toEqual([]);
    expect(isOnLand({ lon: 13.3, lat: 58.9 })).toBe(false); // Vänern
    expect(isOnLand({ lon: 11.5, lat: 57.5 })).toBe(false); // Kattegat
  });

  it('puts nearly all in the county they say: the map has old borders in three places', () => {
    const elsewhere = PHARMACIES.filter((p) => countyAt(p) !== p.county);
    expect(elsewhere.length).toBeLessThan(12);
  });

  it('follows the people: many in the three large towns, some everywhere', () => {
    expect(count(PHARMACIES, (p) => p.county === '01')).toBeGreaterThan(90);
    expect(count(PHARMACIES, (p) => p.place === 'Malmö')).toBeGreaterThan(8);
    expect([...new Set(PHARMACIES.map((p) => p.county))].sort()).toEqual([...COUNTY_CODES]);
    expect(PHARMACIES.some((p) => p.place === 'Kiruna')).toBe(true);
  });

  it('tells surroundings apart', () => {
    expect(landscapeAt({ lon: 18.07, lat: 59.32 }, 300_000)).toBe('city');
    expect(landscapeAt({ lon: 17.95, lat: 59.43 }, 139_606)).toBe('suburb');
    expect(landscapeAt({ lon: 20.26, lat: 63.83 }, 83_249)).toBe('town');
    expect(landscapeAt({ lon: 18.3, lat: 57.64 }, 23_402)).toBe('coast');
    expect(landscapeAt({ lon: 14.8, lat: 57.43 }, 13_430)).toBe('inland');
    expect(landscapeAt({ lon: 20.23, lat: 67.86 }, 17_037)).toBe('north');
  });
});
