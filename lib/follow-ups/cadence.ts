/** When each move of the playbook comes due: defaults that the user can edit. */
import * as z from 'zod/mini';

/** Days after the rejection; null leaves the move out. */
const days = z.nullable(z.number().check(z.int(), z.minimum(0), z.maximum(730)));

export const cadence = z.object({
  thanksDays: days,
  /** With the thanks, or reminded of by itself within a week; once. */
  feedbackDays: days,
  futureRolesDays: days,
  checkInMonths: z.nullable(z.number().check(z.int(), z.minimum(1), z.maximum(24))),
  checkInRepeats: z.boolean(),
  /** The local hour at which things come due on a working day. */
  hour: z.number().check(z.int(), z.minimum(0), z.maximum(23)),
});
export type Cadence = z.infer<typeof cadence>;

/** Five days and a weekend in between still lie within the week the playbook gives the feedback request. */
export const defaultCadence: Cadence = {
  thanksDays: 0,
  feedbackDays: 5,
  futureRolesDays: 14,
  checkInMonths: 3,
  checkInRepeats: true,
  hour: 9,
};
