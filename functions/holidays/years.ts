/** The years whose holidays are known: more than the 1,000 days that meetings can be booked ahead, for a long while. */
export const years = Array.from({ length: 10 }, (_, index) => 2026 + index);
