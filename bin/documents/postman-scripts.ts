import type { Step } from "./scenario.ts";

/** A script of a request, as a collection holds it: line by line. */
export function script(listen: "prerequest" | "test", exec: string[]) {
  return { listen, script: { type: "text/javascript", exec } };
}

/** What Postman holds an answer against, and keeps of it. */
export function checksOf({ answers, holdsHeaders = {}, holds = {}, saves = {} }: Step): string[] {
  const readsAnswer = Object.keys(holds).length + Object.keys(saves).length > 0;
  return [
    `pm.test("answers ${answers}", () => pm.response.to.have.status(${answers}));`,
    ...Object.entries(holdsHeaders).map(([name, value]) => checkOfHeader(name, value)),
    ...(readsAnswer ? ["const answer = pm.response.json();"] : []),
    ...Object.entries(holds).map(([place, value]) => checkOfPlace(place, value)),
    ...Object.entries(saves).map(([variable, place]) => `pm.collectionVariables.set("${variable}", answer.${place});`),
  ];
}

function checkOfHeader(name: string, value: string): string {
  const said = JSON.stringify(`${name}: ${value}`);
  return `pm.test(${said}, () => pm.response.to.have.header(${JSON.stringify(name)}, ${JSON.stringify(value)}));`;
}

function checkOfPlace(place: string, value: string | number | boolean | null): string {
  const said = JSON.stringify(`${place} is ${value}`);
  const wanted = typeof value === "string" ? `pm.variables.replaceIn(${JSON.stringify(value)})` : JSON.stringify(value);
  return `pm.test(${said}, () => pm.expect(answer.${place}).to.eql(${wanted}));`;
}
