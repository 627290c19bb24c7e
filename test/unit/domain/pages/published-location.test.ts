import fc from "fast-check";
import { expect, test } from "vitest";
import { publishedLocation } from "../../../../functions/domain/pages/published-location.ts";

test.each([
  ["", ""],
  ["Room 4.12, second floor", "Room 4.12, second floor"],
  ["https://meet.example.com/abc-defg-hij", "meet.example.com"],
  ["Zoom: https://us02web.zoom.us/j/8123?pwd=s3cret#success.", "Zoom: us02web.zoom.us."],
  ["(zoom.us/j/8123?pwd=s3cret), or the office", "(zoom.us), or the office"],
  ["HTTPS://olga:s3cret@calls.example.com:8443/r/1", "calls.example.com:8443"],
  ["zoommtg://zoom.us/join?confno=8123", "zoom.us"],
  ["https://10.0.0.7/room/1", "10.0.0.7"],
  ["example.com", "example.com"],
  ["Hauptstraße 1/2, 10115 Berlin", "Hauptstraße 1/2, 10115 Berlin"],
  ["Either/or; 24/7", "Either/or; 24/7"],
])("%j is published as %j", (location, published) => {
  expect(publishedLocation(location)).toBe(published);
});

test("nothing of a link but its host is published, whatever stands around it", () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/);
  const secret = fc.stringMatching(/^[A-Z0-9_-]{6,30}$/);
  const path = fc.tuple(fc.constantFrom("/", "?", "#", "/j/", "/?pwd="), secret).map((parts) => parts.join(""));
  const scheme = fc.constantFrom("https://", "http://", "");
  fc.assert(
    fc.property(word, scheme, word, path, word, (before, scheme, host, path, after) => {
      const location = `${before} ${scheme}${host}.example${path} ${after}`;
      expect(publishedLocation(location)).toBe(`${before} ${host}.example ${after}`);
    }),
  );
});

test("what is published once is published so for good", () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
      expect(publishedLocation(publishedLocation(url))).toBe(publishedLocation(url));
    }),
  );
});
