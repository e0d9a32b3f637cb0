import { CATALOGUE } from "../../src/catalogue";
import { WORKINGS } from "../../src/catalogue/workings";

const loader = jest.requireActual<() => string>("../../tools/workings-loader");

test("a build tells the steps of the very functions that the list has, each under its id", () => {
  const built = [...loader().matchAll(/\[(\w+)\.id\]: (\w+)\.working/g)];
  expect(built.every(([, key, of]) => key === of)).toBe(true);
  const listed = new Map(CATALOGUE.map(({ id }) => [id.replaceAll(".", "_"), id] as const));
  const ids = built.map(([, name]) => listed.get(name));
  expect(ids.sort()).toEqual(Object.keys(WORKINGS).sort());
  expect(ids.length).toBeGreaterThan(5);
});
