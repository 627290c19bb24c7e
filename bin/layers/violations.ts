import type { Layers } from "./layers.ts";
import type { Module } from "./modules.ts";

/** What breaks the layers, a line each; `lists` as in `layers.ts`. */
export function violationsOf(modules: readonly Module[], layers: Layers, lists: readonly string[]): string[] {
  return [
    ...modules.flatMap((module) => importsAcrossLayers(module, layers)),
    ...lists.flatMap((list) => importsBesideList(list, modules)),
    ...circlesIn(modules),
  ];
}

function importsAcrossLayers({ path, imports }: Module, layers: Layers): string[] {
  const name = layerOf(path, layers);
  if (name === undefined) return [`${path} is in no layer of bin/layers/layers.ts`];
  const layer = layers[name]!;
  const files = [name, ...layer.imports];
  return imports
    .filter(({ target, isPackage }) => {
      if (isPackage) return layer.packages !== undefined && !layer.packages.some((allowed) => leadsTo(allowed, target));
      return layerOf(target, layers) !== undefined && !files.some((allowed) => leadsTo(allowed, target));
    })
    .map(({ target }) => `${path} may not import ${target}`);
}

function layerOf(path: string, layers: Layers): string | undefined {
  return Object.keys(layers)
    .filter((name) => leadsTo(name, path))
    .sort((one, other) => other.length - one.length)[0];
}

function leadsTo(path: string, target: string): boolean {
  return target === path || target.startsWith(`${path}/`);
}

function importsBesideList(list: string, modules: readonly Module[]): string[] {
  const folder = list.replace(/\.ts$/, "");
  const imports = modules.find(({ path }) => path === list)?.imports ?? [];
  const listed = new Set(
    imports.filter(({ isType, target }) => !isType && leadsTo(folder, target)).map(({ target }) => target),
  );
  return modules
    .filter(({ path }) => leadsTo("functions", path) && path !== list)
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => listed.has(target))
        .map(({ target }) => `${path} may not import ${target}: only ${list} does`),
    );
}

/** Some of the circles: none is left when this finds none. */
function circlesIn(modules: readonly Module[]): string[] {
  const imported = new Map(modules.map(({ path, imports }) => [path, new Set(imports.map(({ target }) => target))]));
  const circles: string[] = [];
  const seen = new Set<string>();
  const follow = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    if (seen.has(path)) return;
    seen.add(path);
    for (const next of imported.get(path) ?? []) follow(next, [...trail, path]);
  };
  for (const path of imported.keys()) follow(path, []);
  return circles.map((circle) => `a circle of imports: ${circle}`);
}
