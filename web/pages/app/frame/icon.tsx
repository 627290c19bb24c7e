/** What each place looks like: strokes in a square of 24. */
const strokes = {
  calendar: "M5 6h14v14H5zM5 10.5h14M9 3.5v4M15 3.5v4",
  book: "M12 8.5v7M8.5 12h7M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0",
  inbox: "M4 13.5 7 5h10l3 8.5V19H4zM4 13.5h4.5l1.5 2h4l1.5-2H20",
  "clear-day": "M4 7h9M4 12h6M4 17h9M14 12h6.5M17.5 9l3 3-3 3",
  availability: "M12 7v5l3.5 2M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0",
  "meeting-types": "M5 5h5.5v5.5H5zM13.5 5H19v5.5h-5.5zM5 13.5h5.5V19H5zM13.5 13.5H19V19h-5.5z",
  analytics: "M5.5 19v-7M12 19V5M18.5 19v-4.5",
  reviews: "m12 4 2.4 5.2 5.6.6-4.2 3.8 1.2 5.6-5-2.9-5 2.9 1.2-5.6L4 9.8l5.6-.6z",
  insights:
    "M9.5 17.5h5M10.5 20.5h3M12 3.5a5.8 5.8 0 0 0-3.4 10.4c.6.5.9 1.1.9 1.9h5c0-.8.3-1.4.9-1.9A5.8 5.8 0 0 0 12 3.5",
  settings:
    "M5 7.5h8M17 7.5h2M5 16.5h2M11 16.5h8M17 7.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0M11 16.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0",
  admin: "m12 3.5 7 2.8v5c0 4.3-3 7.4-7 9.2-4-1.8-7-4.9-7-9.2v-5z",
  more: "M5.5 12h.01M12 12h.01M18.5 12h.01",
};

export type IconName = keyof typeof strokes;

/** Beside a word, which says what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}
